import type { FaqEntry } from '../../../../../schemas/sections/faq';
import { entriesById, freeId, isInUse, repliesByTopic, replyIsAbout } from '../reply-topics';
import { allowed } from '../barred-words';
import type { Facts } from '../rule';
import type { StarterText } from '../starter-texts';

/** An entry to begin with, none where it would say what the shop bars; tied to the quick reply that the shop has on the same topic. */
export function starterEntry(
  text: StarterText,
  facts: Pick<Facts, 'playbook' | 'language' | 'memo'>,
): FaqEntry | undefined {
  const { language, playbook } = facts;
  const answer = allowed(text.answer[language], playbook);
  if (answer === undefined) return undefined;
  const reply =
    repliesByTopic(facts).has(text.topic) &&
    playbook.quick_replies?.find(
      (one) => one.id !== undefined && isInUse(one) && replyIsAbout(text.topic, one),
    );
  return {
    id: freeId(text.id, entriesById(facts)),
    question: text.question[language],
    answer,
    topic: text.topic,
    ...(reply && { quick_reply: reply.id }),
  };
}
