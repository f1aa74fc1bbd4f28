import { announcementsExpired } from './announcements/expired';
import { announcementsMissing } from './announcements/missing';
import { announcementsPromotionUnannounced } from './announcements/promotion-unannounced';
import { autoRepliesNoAfterHours } from './auto-replies/no-after-hours';
import { autoRepliesNoHoliday } from './auto-replies/no-holiday';
import { autoRepliesNotAHumanReply } from './auto-replies/not-a-human-reply';
import { autoRepliesOverlap } from './auto-replies/overlap';
import { decisionNoReasons } from './decision/no-reasons';
import { disableMissingStep } from './disable/missing-step';
import { disableNoFallback } from './disable/no-fallback';
import { disableStale } from './disable/stale';
import { disableStepOrder } from './disable/step-order';
import { faqContradictsReply } from './faq/contradicts-reply';
import { faqDuplicate } from './faq/duplicate';
import { faqMissing } from './faq/missing';
import { faqNoQuickReply } from './faq/no-quick-reply';
import { faqTopicMissing } from './faq/topic-missing';
import { hoursNeverOpen } from './hours/never-open';
import { liveMissing } from './live/missing';
import { messagesMissing } from './messages/missing';
import { priorityAssigneeOffShift } from './priority/assignee-off-shift';
import { priorityComplaintsNotFirst } from './priority/complaints-not-first';
import { priorityInvertedTargets } from './priority/inverted-targets';
import { priorityMissing } from './priority/missing';
import { priorityNoDefault } from './priority/no-default';
import { priorityNoOwner } from './priority/no-owner';
import { priorityNoResponseTarget } from './priority/no-response-target';
import { prioritySimpleToSenior } from './priority/simple-to-senior';
import { prioritySlowFirstResponse } from './priority/slow-first-response';
import { priorityUnreachable } from './priority/unreachable';
import { productInfoMissingField } from './product-info/missing-field';
import { promotionsDates } from './promotions/dates';
import { promotionsNoPlan } from './promotions/no-plan';
import { quickRepliesDuplicate } from './quick-replies/duplicate';
import { quickRepliesExpired } from './quick-replies/expired';
import { quickRepliesMissing } from './quick-replies/missing';
import { quickRepliesMissingTranslation } from './quick-replies/missing-translation';
import { quickRepliesTopicMissing } from './quick-replies/topic-missing';
import { quickRepliesUnusedGroup } from './quick-replies/unused-group';
import { replyAbsoluteClaim } from './reply/absolute-claim';
import { replyAsksSecrets } from './reply/asks-secrets';
import { replyHardPromise } from './reply/hard-promise';
import { replyMustNotSay } from './reply/must-not-say';
import { replyOffPlatformContact } from './reply/off-platform-contact';
import { replyPlaceholderResidue } from './reply/placeholder-residue';
import { replyPlaceholderWithoutFallback } from './reply/placeholder-without-fallback';
import { replyReviewCashback } from './reply/review-cashback';
import { replyRude } from './reply/rude';
import { replyTooLong } from './reply/too-long';
import type { Rule } from './rule';
import { staffingMissing } from './staffing/missing';
import { staffingNoStandards } from './staffing/no-standards';
import { staffingUncoveredHours } from './staffing/uncovered-hours';
import { tagsLimits } from './tags/limits';
import { tagsNoFollowUp } from './tags/no-follow-up';

/** Every gap rule, in the order of its id. */
export const rules: readonly Rule[] = [
  announcementsExpired,
  announcementsMissing,
  announcementsPromotionUnannounced,
  autoRepliesNoAfterHours,
  autoRepliesNoHoliday,
  autoRepliesNotAHumanReply,
  autoRepliesOverlap,
  decisionNoReasons,
  disableMissingStep,
  disableNoFallback,
  disableStale,
  disableStepOrder,
  faqContradictsReply,
  faqDuplicate,
  faqMissing,
  faqNoQuickReply,
  faqTopicMissing,
  hoursNeverOpen,
  liveMissing,
  messagesMissing,
  priorityAssigneeOffShift,
  priorityComplaintsNotFirst,
  priorityInvertedTargets,
  priorityMissing,
  priorityNoDefault,
  priorityNoOwner,
  priorityNoResponseTarget,
  prioritySimpleToSenior,
  prioritySlowFirstResponse,
  priorityUnreachable,
  productInfoMissingField,
  promotionsDates,
  promotionsNoPlan,
  quickRepliesDuplicate,
  quickRepliesExpired,
  quickRepliesMissing,
  quickRepliesMissingTranslation,
  quickRepliesTopicMissing,
  quickRepliesUnusedGroup,
  replyAbsoluteClaim,
  replyAsksSecrets,
  replyHardPromise,
  replyMustNotSay,
  replyOffPlatformContact,
  replyPlaceholderResidue,
  replyPlaceholderWithoutFallback,
  replyReviewCashback,
  replyRude,
  replyTooLong,
  staffingMissing,
  staffingNoStandards,
  staffingUncoveredHours,
  tagsLimits,
  tagsNoFollowUp,
];
