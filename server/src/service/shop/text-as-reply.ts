import type { Playbook } from '../../../../schemas/playbook';
import type { FaqEntry } from '../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../schemas/sections/quick-replies';
import { idFor } from '../text/ids-from-titles';
import type { Edit } from '../yaml/edit/edit';
import { originOf } from '../yaml/parse/value';
import { isInUse } from './reply-topics';

/** A text that answers of the FAQ say, as one quick reply that these entries name. */
export interface TextAsReply {
  readonly id: string;
  /** The reply that says it already; undefined where it has to be made. */
  readonly reply: QuickReply | undefined;
  /** The entries that are to name it. */
  readonly entries: readonly FaqEntry[];
  readonly edits: readonly Edit[];
}

/** A file alone, put together with those that it extends, and the ids of quick replies that are taken. */
export interface ReplyFiles {
  readonly own: Playbook;
  readonly whole: Playbook;
  readonly taken: ReadonlySet<string>;
}

/**
 * Lets all entries of a file that answer with a text, letter by letter, name one quick reply that says it: the one that there
 * is, else a new one. The answers stay, since customers read them.
 * @returns undefined where no entry is left that could name it, or the reply that there is has no id to be named by
 */
export function textAsReply({ own, whole, taken }: ReplyFiles, text: string): TextAsReply | undefined {
  const entries = loneEntries(own, whole).filter(({ answer }) => isSameText(answer, text));
  const replies = (whole.quick_replies ?? []).filter((reply) => isSameText(reply.text, text));
  const reply = replies.find((one) => one.id !== undefined && isInUse(one)) ?? replies[0];
  const [first] = entries;
  if (!first || (reply && (reply.id === undefined || !isInUse(reply)))) return undefined;
  const id = reply?.id ?? idFor(first.question, taken, 'faq');
  const names = entries.map((entry): Edit => ({ kind: 'set', in: entry, key: 'quick_reply', value: id }));
  if (reply) return { id, reply, entries, edits: names };
  const made: QuickReply = { id, title: first.question, text: first.answer };
  const list = own.quick_replies ?? [];
  const added: Edit =
    list.length > 0
      ? { kind: 'add', in: list, value: made }
      : { kind: 'section', name: 'quick_replies', value: [made] };
  return { id, reply, entries, edits: [...names, added] };
}

/** Whether two texts differ in nothing but a line break at the end, which a block text has. */
export const isSameText = (a: string, b: string): boolean => a.replace(/\n$/, '') === b.replace(/\n$/, '');

/** The entries of a file that name no quick reply, neither here nor in a file that it extends. */
function loneEntries({ faq = [] }: Playbook, whole: Playbook): readonly FaqEntry[] {
  const naming = new Set(
    (whole.faq ?? []).flatMap((entry) => (entry.quick_reply === undefined ? [] : [originOf(entry)?.node])),
  );
  return faq.filter((entry) => entry.quick_reply === undefined && !naming.has(originOf(entry)?.node));
}
