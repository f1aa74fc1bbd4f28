// Made by `npm run generate` from the files in schemas/rule-options/.
import { z } from 'zod';
import type { WithDefaults } from '../option';
import type { RuleId } from '../rule-ids';
import { decisionContradiction } from './decision/contradiction';
import { disableStale } from './disable/stale';
import { faqTopicMissing } from './faq/topic-missing';
import { hoursNoHolidays } from './hours/no-holidays';
import { hoursUnknownYear } from './hours/unknown-year';
import { prioritySlowFirstResponse } from './priority/slow-first-response';
import { promotionsNoPlan } from './promotions/no-plan';
import { quickRepliesTopicMissing } from './quick-replies/topic-missing';
import { replyAbsoluteClaim } from './reply/absolute-claim';
import { replyHardPromise } from './reply/hard-promise';
import { replyOffPlatformContact } from './reply/off-platform-contact';
import { replyRude } from './reply/rude';
import { replyTooLong } from './reply/too-long';
import { staffingNoDayOff } from './staffing/no-day-off';
import { staffingOverlappingShift } from './staffing/overlapping-shift';
import { staffingPlatformHours } from './staffing/platform-hours';
import { staffingShortRest } from './staffing/short-rest';
import { staffingUnderstaffed } from './staffing/understaffed';
import { tagsLimits } from './tags/limits';

/** The options of the rules that take any, as they are written. */
export const ruleOptions = z.strictObject({
  'decision/contradiction': decisionContradiction,
  'disable/stale': disableStale,
  'faq/topic-missing': faqTopicMissing,
  'hours/no-holidays': hoursNoHolidays,
  'hours/unknown-year': hoursUnknownYear,
  'priority/slow-first-response': prioritySlowFirstResponse,
  'promotions/no-plan': promotionsNoPlan,
  'quick-replies/topic-missing': quickRepliesTopicMissing,
  'reply/absolute-claim': replyAbsoluteClaim,
  'reply/hard-promise': replyHardPromise,
  'reply/off-platform-contact': replyOffPlatformContact,
  'reply/rude': replyRude,
  'reply/too-long': replyTooLong,
  'staffing/no-day-off': staffingNoDayOff,
  'staffing/overlapping-shift': staffingOverlappingShift,
  'staffing/platform-hours': staffingPlatformHours,
  'staffing/short-rest': staffingShortRest,
  'staffing/understaffed': staffingUnderstaffed,
  'tags/limits': tagsLimits,
} satisfies Partial<Record<RuleId, z.ZodType>>);

/** The options of those rules with the defaults filled in. */
export type RuleOptions = WithDefaults<z.infer<typeof ruleOptions>>;
