import type { FaqEntry } from '../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../schemas/sections/quick-replies';
import { speaksOf, topicIds } from '../../../../schemas/topics';
import { entriesById, freeId, repliesByTopic } from '../shop/reply-topics';
import { allowed } from '../text/forbidden-words';
import type { Facts } from '../document/facts';
import type { StarterText } from './replies';
import { conditionsIn, withFigures } from '../text/figures/clauses';

type Given = Pick<Facts, 'playbook' | 'language' | 'indexes'>;

/** A starter entry, linked to the quick reply that answers the same; none where the shop forbids its words. */
export function starterEntry(text: StarterText, facts: Given): FaqEntry | undefined {
  const { language, playbook, indexes } = facts;
  const answer = allowed(text.answer[language], playbook);
  if (answer === undefined) return undefined;
  const reply = replyTo(text, facts);
  return {
    id: freeId(text.id, indexes.get(entriesById)),
    question: text.question[language],
    answer,
    topic: text.topic,
    ...(reply && { quick_reply: reply.id }),
  };
}

/**
 * The reply in use whose title is about the entry's question, preferably about nothing else. A reply that is only in a
 * group of that name, or mentions the topic in passing, answers something else.
 */
function replyTo({ topic, asks, id }: StarterText, facts: Given): QuickReply | undefined {
  const fitting = facts.indexes
    .get(repliesByTopic)
    .valuesOf([topic])
    .filter((reply) => reply.id !== undefined && reply.valid === undefined)
    .filter(
      ({ title = '' }) =>
        asks.test(title) && !besides.test(title) && conditionsIn(withFigures(title)).size === 0,
    );
  const alone = fitting.filter(({ title }) =>
    topicIds.every((other) => other === topic || !speaksOf(other, title!)),
  );
  return fitting.find((reply) => reply.id === id) ?? alone[0] ?? fitting[0];
}

/** Words of a title that make it about another question of the topic. */
const besides =
  /运费|邮费|地址|险|单号|催|慢|晚|没|未|不了|少发|错发|漏|补发|拒|差评|专票|postage|address|insurance|tracking|late\b|not\b|wrong|missing/i;
