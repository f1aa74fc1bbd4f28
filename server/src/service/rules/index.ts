// Made by `npm run generate` from the files in server/src/service/rules/.
import type { Rule } from '../rule-support/rule';
import { announcementsExpired } from './announcements/expired';
import { announcementsMissing } from './announcements/missing';
import { announcementsPromotionUnannounced } from './announcements/promotion-unannounced';
import { assistantMissing } from './assistant/missing';
import { assistantNoHandover } from './assistant/no-handover';
import { assistantNoReview } from './assistant/no-review';
import { autoRepliesAfterHoursVague } from './auto-replies/after-hours-vague';
import { autoRepliesClosedWhileOpen } from './auto-replies/closed-while-open';
import { autoRepliesHoursMismatch } from './auto-replies/hours-mismatch';
import { autoRepliesNoAfterHours } from './auto-replies/no-after-hours';
import { autoRepliesNoHoliday } from './auto-replies/no-holiday';
import { autoRepliesNotAHumanReply } from './auto-replies/not-a-human-reply';
import { autoRepliesOverlap } from './auto-replies/overlap';
import { autoRepliesPromisesInstant } from './auto-replies/promises-instant';
import { autoRepliesTooEarly } from './auto-replies/too-early';
import { checksExampleFails } from './checks/example-fails';
import { checksReversedDates } from './checks/reversed-dates';
import { checksUnconfirmedDraft } from './checks/unconfirmed-draft';
import { checksUnusedIgnore } from './checks/unused-ignore';
import { decisionContradiction } from './decision/contradiction';
import { decisionMissing } from './decision/missing';
import { decisionNoReasons } from './decision/no-reasons';
import { decisionNoReview } from './decision/no-review';
import { decisionWindowMissing } from './decision/window-missing';
import { disableMissingStep } from './disable/missing-step';
import { disableNoFallback } from './disable/no-fallback';
import { disableNoPath } from './disable/no-path';
import { disableNoRecheck } from './disable/no-recheck';
import { disableNoRollback } from './disable/no-rollback';
import { disableNoVerify } from './disable/no-verify';
import { disableOtherResponders } from './disable/other-responders';
import { disablePassword } from './disable/password';
import { disableStale } from './disable/stale';
import { disableStepOrder } from './disable/step-order';
import { faqContradictsReply } from './faq/contradicts-reply';
import { faqDuplicate } from './faq/duplicate';
import { faqMissing } from './faq/missing';
import { faqNoQuickReply } from './faq/no-quick-reply';
import { faqTopicMissing } from './faq/topic-missing';
import { hoursLastMinute } from './hours/last-minute';
import { hoursNeverOpen } from './hours/never-open';
import { hoursNoHolidays } from './hours/no-holidays';
import { hoursOverlap } from './hours/overlap';
import { hoursUnknownYear } from './hours/unknown-year';
import { hoursZoneReversed } from './hours/zone-reversed';
import { liveMissing } from './live/missing';
import { messagesMissing } from './messages/missing';
import { priorityAssigneeOffShift } from './priority/assignee-off-shift';
import { priorityComplaintsNotEscalated } from './priority/complaints-not-escalated';
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
import { promotionsOverload } from './promotions/overload';
import { promotionsShiftOutsideHours } from './promotions/shift-outside-hours';
import { quickRepliesDuplicate } from './quick-replies/duplicate';
import { quickRepliesExpired } from './quick-replies/expired';
import { quickRepliesMissing } from './quick-replies/missing';
import { quickRepliesMissingTranslation } from './quick-replies/missing-translation';
import { quickRepliesReviewDue } from './quick-replies/review-due';
import { quickRepliesTopicMissing } from './quick-replies/topic-missing';
import { quickRepliesUnusedGroup } from './quick-replies/unused-group';
import { replyAbsoluteClaim } from './reply/absolute-claim';
import { replyAsksSecrets } from './reply/asks-secrets';
import { replyHardPromise } from './reply/hard-promise';
import { replyMustNotSay } from './reply/must-not-say';
import { replyOffPlatformContact } from './reply/off-platform-contact';
import { replyPlaceholderResidue } from './reply/placeholder-residue';
import { replyPlaceholderWithoutFallback } from './reply/placeholder-without-fallback';
import { replyRetiredReference } from './reply/retired-reference';
import { replyReviewCashback } from './reply/review-cashback';
import { replyRude } from './reply/rude';
import { replyTooLong } from './reply/too-long';
import { replyWordPack } from './reply/word-pack';
import { staffingAbsentWithoutCover } from './staffing/absent-without-cover';
import { staffingBelowMinimum } from './staffing/below-minimum';
import { staffingBreakOutsideShift } from './staffing/break-outside-shift';
import { staffingExpiredShift } from './staffing/expired-shift';
import { staffingMissing } from './staffing/missing';
import { staffingNoAssessment } from './staffing/no-assessment';
import { staffingNoBackup } from './staffing/no-backup';
import { staffingNoDayOff } from './staffing/no-day-off';
import { staffingNoStandards } from './staffing/no-standards';
import { staffingNoTargets } from './staffing/no-targets';
import { staffingNoTraining } from './staffing/no-training';
import { staffingOfflineMessages } from './staffing/offline-messages';
import { staffingOverlappingShift } from './staffing/overlapping-shift';
import { staffingPlatformHours } from './staffing/platform-hours';
import { staffingShortRest } from './staffing/short-rest';
import { staffingUnassignedMember } from './staffing/unassigned-member';
import { staffingUncoveredHours } from './staffing/uncovered-hours';
import { staffingUnderstaffed } from './staffing/understaffed';
import { staffingWeights } from './staffing/weights';
import { tagsLimits } from './tags/limits';
import { tagsNoFollowUp } from './tags/no-follow-up';

/** Every gap rule, in the order of its id. */
export const rules: readonly Rule[] = [
  announcementsExpired,
  announcementsMissing,
  announcementsPromotionUnannounced,
  assistantMissing,
  assistantNoHandover,
  assistantNoReview,
  autoRepliesAfterHoursVague,
  autoRepliesClosedWhileOpen,
  autoRepliesHoursMismatch,
  autoRepliesNoAfterHours,
  autoRepliesNoHoliday,
  autoRepliesNotAHumanReply,
  autoRepliesOverlap,
  autoRepliesPromisesInstant,
  autoRepliesTooEarly,
  checksExampleFails,
  checksReversedDates,
  checksUnconfirmedDraft,
  checksUnusedIgnore,
  decisionContradiction,
  decisionMissing,
  decisionNoReasons,
  decisionNoReview,
  decisionWindowMissing,
  disableMissingStep,
  disableNoFallback,
  disableNoPath,
  disableNoRecheck,
  disableNoRollback,
  disableNoVerify,
  disableOtherResponders,
  disablePassword,
  disableStale,
  disableStepOrder,
  faqContradictsReply,
  faqDuplicate,
  faqMissing,
  faqNoQuickReply,
  faqTopicMissing,
  hoursLastMinute,
  hoursNeverOpen,
  hoursNoHolidays,
  hoursOverlap,
  hoursUnknownYear,
  hoursZoneReversed,
  liveMissing,
  messagesMissing,
  priorityAssigneeOffShift,
  priorityComplaintsNotEscalated,
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
  promotionsOverload,
  promotionsShiftOutsideHours,
  quickRepliesDuplicate,
  quickRepliesExpired,
  quickRepliesMissing,
  quickRepliesMissingTranslation,
  quickRepliesReviewDue,
  quickRepliesTopicMissing,
  quickRepliesUnusedGroup,
  replyAbsoluteClaim,
  replyAsksSecrets,
  replyHardPromise,
  replyMustNotSay,
  replyOffPlatformContact,
  replyPlaceholderResidue,
  replyPlaceholderWithoutFallback,
  replyRetiredReference,
  replyReviewCashback,
  replyRude,
  replyTooLong,
  replyWordPack,
  staffingAbsentWithoutCover,
  staffingBelowMinimum,
  staffingBreakOutsideShift,
  staffingExpiredShift,
  staffingMissing,
  staffingNoAssessment,
  staffingNoBackup,
  staffingNoDayOff,
  staffingNoStandards,
  staffingNoTargets,
  staffingNoTraining,
  staffingOfflineMessages,
  staffingOverlappingShift,
  staffingPlatformHours,
  staffingShortRest,
  staffingUnassignedMember,
  staffingUncoveredHours,
  staffingUnderstaffed,
  staffingWeights,
  tagsLimits,
  tagsNoFollowUp,
];
