import { joinTexts, type Locale, say } from '../../../../../schemas/text';
import type { Rule } from '../../rule-support/rule';
import { citationsOn } from '../../rule-support/sources';

/** The laws and platform rules that are in force on the day of the check, as one sentence; empty for none. */
export const basisOn = (rule: Rule, day: string, locale: Locale): string =>
  say(joinTexts(citationsOn(rule, day), { zh: '；', en: '; ' }), locale);
