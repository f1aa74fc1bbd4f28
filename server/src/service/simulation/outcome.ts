import type { Playbook } from '../../../../schemas/playbook';
import type { Promotion } from '../../../../schemas/sections/promotions';
import { type AssistantStatus, assistantFor } from '../triage/assistant';
import { type AutoReplies, autoRepliesFor, type StatusBy } from '../triage/auto-replies';
import { type Deadline, deadlinesOf, offlineDeadline } from '../triage/deadlines';
import { type PlainInquiry, plainInquiry } from '../triage/inquiry';
import type { Inquiry } from '../format/counterexample';
import { type Suggest, type Suggestion, suggestions } from '../triage/suggestions';
import { type Assignment, assignmentOf } from '../triage/assignment';
import { type Triage, triage } from '../triage/triage';
import { memoizeWeak, memoize } from '../collections/memoize';
import type { StaffingModel } from '../staffing/model';
import { requirement, type StaffingInterval } from '../staffing/requirement';
import { addDays } from '../time/dates';
import { lastsOn } from '../time/shifts';
import { type Status, statusAt } from '../time/status';
import type { Moment } from '../time/zone';

/**
 * The result of simulating a customer's message. Items of the file in it are the file's own objects, so that they can
 * be located.
 */
export interface Outcome {
  readonly inquiry: PlainInquiry;
  readonly status: Status;
  /** Those in use on the day. */
  readonly promotions: readonly Promotion[];
  readonly assistant: AssistantStatus;
  readonly autoReplies: AutoReplies;
  readonly triage: Triage;
  readonly assignment: Assignment;
  /** Empty while smart service answers. */
  readonly deadlines: readonly Deadline[];
  /** The deadline for messages left in closed hours; only where nobody serves at the moment. */
  readonly offline?: Deadline;
}

/**
 * Simulates a customer's message at a moment.
 * @throws RangeError where the moment is not an instant
 */
export function simulate(playbook: Playbook, asked: Inquiry, moment: Moment): Outcome {
  const inquiry = plainInquiry(asked);
  const statusBy: StatusBy = memoize((calendar?: string) => statusAt(playbook, moment, calendar));
  const triaged = triage(playbook.priority, inquiry);
  const category = triaged.winner?.category;
  const status = statusBy();
  const { date, epochMinute } = status.now;
  const assistant = assistantFor(playbook, inquiry.plain, { date, open: status.open });
  const served = status.answeredBy === 'person' || assistant.answers;
  return {
    inquiry,
    status,
    promotions: (playbook.promotions ?? []).filter((promotion) => lastsOn(promotion, date)),
    assistant,
    autoReplies: autoRepliesFor(playbook, inquiry, statusBy),
    triage: triaged,
    assignment: assignmentOf(playbook, category, status),
    deadlines: assistant.answers ? [] : deadlinesOf(playbook, category, epochMinute),
    offline: served ? undefined : offlineDeadline(playbook, epochMinute),
  };
}

/** The replies that are suggested to the agent for the message. */
export function repliesFor(playbook: Playbook, { inquiry, status, triage }: Outcome): readonly Suggestion[] {
  const about = { date: status.now.date, channel: inquiry.channel, category: triage.winner?.category };
  return suggestOf(playbook)(inquiry.text, about);
}

/** One search index per version of the playbook. */
const suggestOf: (playbook: Playbook) => Suggest = memoizeWeak(suggestions);

/**
 * The staffing interval at the moment: how the roster copes with the load. Undefined where the shop is closed, and
 * where the arrivals of each hour are not known.
 */
export function rushAt(
  playbook: Playbook,
  { now }: Status,
  model: StaffingModel,
): StaffingInterval | undefined {
  const { intervals, known } = requirement(playbook, now.date, addDays(now.date, 1), model);
  if (known !== 'each-hour') return undefined;
  return intervals.find(({ start, end }) => start <= now.epochMinute && now.epochMinute < end);
}
