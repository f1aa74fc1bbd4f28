import type { GuideSection } from '../../../../schemas/guide';
import { register, type RegisterEntry, type RegisterId } from '../../../../schemas/register';
import type { Text } from '../../../../schemas/text';
import type { LocalDate } from '../time/dates';
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
export const isInForce = ({ from = '', until }: RegisterEntry, day: LocalDate): boolean =>
  from <= day && (until === undefined || day <= until);

/** Whether a rule has something to rest on that day: a section of the guide, or an entry that is in force. */
export const hasBasisOn = (rule: WithSource, day: LocalDate): boolean =>
  guideOf(rule) !== undefined || entriesOf(rule).some((entry) => isInForce(entry, day));

/** The laws and platform rules that may be cited for a finding of that day: those in force. */
export const citationsOn = (rule: WithSource, day: LocalDate): readonly Text[] =>
  entriesOf(rule)
    .filter((entry) => isInForce(entry, day))
    .map((entry) => citation(entry));
