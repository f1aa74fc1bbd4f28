import type { Playbook } from '../../../../../schemas/playbook';
import type { FaqEntry } from '../../../../../schemas/sections/faq';
import type { Locale } from '../../../../../schemas/text';
import { freeId, isInUse, replyIsAbout } from '../reply-topics';
import type { StarterText } from '../starter-texts';

/** An entry to begin with, tied to the quick reply that the shop has on the same topic. */
export function starterEntry(text: StarterText, playbook: Playbook, language: Locale): FaqEntry {
  const reply = playbook.quick_replies?.find(
    (one) => one.id !== undefined && isInUse(one) && replyIsAbout(text.topic, one),
  );
  return {
    id: freeId(text.id, playbook.faq ?? []),
    question: text.question[language],
    answer: text.answer[language],
    topic: text.topic,
    ...(reply && { quick_reply: reply.id }),
  };
}
