import type { GuideSection } from '../../../../schemas/guide';
import { register, type RegisterEntry, type RegisterId } from '../../../../schemas/register';
import { joinTexts, type Text } from '../../../../schemas/text';
import { inSpan, type LocalDate } from '../time/dates';
import { citation } from '../wording/register';
import type { RuleMeta } from './rule';

type WithSource = Pick<RuleMeta<string, string>, 'source'>;

/** The section of the guide that a rule comes from; undefined where it rests on laws and platform rules alone. */
export const guideOf = ({ source }: WithSource): GuideSection | undefined =>
  typeof source === 'string' ? source : source.guide;

/** The ids of the laws and platform rules that a rule rests on. */
export const registerIdsOf = ({ source }: WithSource): readonly RegisterId[] =>
  typeof source === 'string' ? none : source.register;

const none: readonly never[] = [];

/** The laws and platform rules that a rule rests on. */
export const entriesOf = (rule: WithSource): readonly RegisterEntry[] =>
  registerIdsOf(rule).map((id) => register[id]);

/** Whether a law or platform rule is in force on a day; its first and its last day count. */
export const isInForce = ({ from, until }: RegisterEntry, day: LocalDate): boolean =>
  inSpan(day, { from, to: until });

/** Whether a rule has something to rest on that day: a section of the guide, or an entry that is in force. */
export const hasBasisOn = (rule: WithSource, day: LocalDate): boolean =>
  guideOf(rule) !== undefined || entriesOf(rule).some((entry) => isInForce(entry, day));

/** The laws and platform rules that may be cited for findings of those days: each that is in force on one of them. */
export function citationsOn(rule: WithSource, ...days: readonly LocalDate[]): readonly Text[] {
  const inForce = days.flatMap((day) => entriesOf(rule).filter((entry) => isInForce(entry, day)));
  return [...new Set(inForce)].map((entry) => citation(entry));
}

/** The same as one sentence; empty for none. */
export const basisOn = (rule: WithSource, ...days: readonly LocalDate[]): Text =>
  joinTexts(citationsOn(rule, ...days), { zh: '；', en: '; ' });
