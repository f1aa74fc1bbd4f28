import type { FaqEntry } from '../../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import { memoizeWeak } from '../../collections/memoize';
import { statementsIn } from '../../text/figures/statements';

/** The figures of an answer with what they are about. */
export const statementsOfEntry = memoizeWeak(({ question, answer, topic }: FaqEntry) =>
  statementsIn(question, answer, topic),
);

/** The figures of a quick reply with what they are about. */
export const statementsOfReply = memoizeWeak(({ title, use_when = '', text }: QuickReply) =>
  statementsIn(title ?? use_when, text),
);
