import type { FaqEntry } from '../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../schemas/sections/quick-replies';
import type { Text } from '../../../../schemas/text';
import { speaksOf, topicIds, topicTitles } from '../../../../schemas/topics';
import { under } from '../collections/incremental-index';
import { memoizeWeak } from '../collections/memoize';
import { listed } from '../wording/quoted';
import { groupName } from '../wording/reply-group';
import { entryIndex, replyIndex } from '../document/indexes';

/** Whether the reply's status allows agents to send it. */
export const isInUse = ({ status = 'active' }: QuickReply): boolean =>
  status === 'active' || status === 'approved';

/**
 * Whether a reply is about a topic: by its headings (id, title, `use_when`, group), and by its text only where they
 * name no topic.
 */
export function replyIsAbout(topic: string, reply: QuickReply): boolean {
  if ((topicIds as readonly string[]).includes(topic)) return topicsOfReply(reply).has(topic);
  const { over, group } = headings(reply);
  if (speaksOf(topic, over) || speaksOf(topic, group)) return true;
  return !headingNamesTopic(reply) && speaksOf(topic, reply.text);
}

const headings = ({ id = '', title = '', use_when = '', ...reply }: QuickReply) => ({
  over: `${id} ${title} ${use_when}`,
  group: groupName(reply),
});

const headingNamesTopic = memoizeWeak((reply: QuickReply) => {
  const { over } = headings(reply);
  return topicIds.some((topic) => speaksOf(topic, over));
});

/** The common topics of a reply, memoised per reply: a shop has hundreds of them, and an edit changes one. */
const topicsOfReply = memoizeWeak((reply: QuickReply): ReadonlySet<string> => {
  const { over, group } = headings(reply);
  const byText = !headingNamesTopic(reply);
  return new Set(
    topicIds.filter(
      (topic) => speaksOf(topic, over) || speaksOf(topic, group) || (byText && speaksOf(topic, reply.text)),
    ),
  );
});

/** Whether an entry is about a topic: by its `topic` or its question. */
export function entryIsAbout(topic: string, entry: FaqEntry): boolean {
  return entry.topic === topic || speaksOf(topic, [entry.question, ...(entry.variants ?? [])].join(' '));
}

/** The names of topics, each in quotation marks; a shop's own word as it is. */
export const topicsInWords = (topics: readonly string[]): Text =>
  listed(
    topics.map((topic) =>
      Object.hasOwn(topicTitles, topic) ? topicTitles[topic]! : { zh: topic, en: topic },
    ),
  );

/** An unused id: the wanted one, or the wanted one with a number. */
export function freeId(wanted: string, taken: { has(id: string): boolean }): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}

/** The quick replies by their ids. */
export const repliesById = replyIndex((reply) => (reply.id === undefined ? [] : [[reply.id, reply]]));

/** The FAQ entries by their ids. */
export const entriesById = entryIndex((entry) => (entry.id === undefined ? [] : [[entry.id, entry]]));

/** The FAQ entries by the quick replies that they name. */
export const entriesByReply = entryIndex((entry) =>
  entry.quick_reply === undefined ? [] : [[entry.quick_reply, entry]],
);

/** The quick replies that agents may send now, by the common topics that they are about. */
export const repliesByTopic = replyIndex((reply) =>
  isInUse(reply) ? under([...topicsOfReply(reply)], reply) : [],
);
