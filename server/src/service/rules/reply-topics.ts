import type { FaqEntry } from '../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../schemas/sections/quick-replies';
import { speaksOf, topicIds } from '../../../../schemas/topics';
import { excerpt } from './plain-words';

/** Whether agents may send the reply now, as far as its status goes. */
export const isInUse = ({ status = 'active' }: QuickReply): boolean =>
  status === 'active' || status === 'approved';

/** What a reply is called in messages. */
export const replyName = ({ title, id, text }: QuickReply): string => title ?? id ?? excerpt(text);

/** Whether a reply is about a topic: by what stands over it, and by its text only where that says nothing. */
export function replyIsAbout(
  topic: string,
  { id = '', title = '', group = '', use_when = '', text }: QuickReply,
): boolean {
  const head = `${id} ${title} ${use_when}`;
  if (speaksOf(topic, head) || speaksOf(topic, group)) return true;
  return !topicIds.some((common) => speaksOf(common, head)) && speaksOf(topic, text);
}

/** Whether an entry is about a topic: it says so itself, or it asks about it. */
export function entryIsAbout(topic: string, entry: FaqEntry): boolean {
  return entry.topic === topic || speaksOf(topic, [entry.question, ...(entry.variants ?? [])].join(' '));
}

/** An id that nobody has yet: the wanted one, or it with a number. */
export function freeId(wanted: string, taken: readonly { readonly id?: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  if (!ids.has(wanted)) return wanted;
  let number = 2;
  while (ids.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}
