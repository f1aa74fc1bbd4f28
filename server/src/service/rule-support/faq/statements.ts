import type { FaqEntry } from '../../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import { memoizeWeak } from '../../collections/memoize';
import { statementsIn } from '../../text/figures/statements';

/** The statements of an FAQ entry: its figures with what they are about. */
export const statementsOfEntry = memoizeWeak(({ question, answer, topic }: FaqEntry) =>
  statementsIn(question, answer, topic),
);

/** The statements of a quick reply: its figures with what they are about. */
export const statementsOfReply = memoizeWeak(({ title, use_when = '', text }: QuickReply) =>
  statementsIn(title ?? use_when, text),
);
