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

/** All that a playbook makes happen when a customer writes. Whatever the file holds in it is the file's own object. */
export interface Outcome {
  readonly inquiry: PlainInquiry;
  readonly status: Status;
  /** Those that last on the day. */
  readonly promotions: readonly Promotion[];
  readonly assistant: AssistantStatus;
  readonly autoReplies: AutoReplies;
  readonly triage: Triage;
  readonly assignment: Assignment;
  /** By when what must be done; none while smart service answers. */
  readonly deadlines: readonly Deadline[];
  /** By when messages left in closed hours are answered; only where nobody serves at the moment. */
  readonly offline?: Deadline;
}

/**
 * What happens when a customer writes at a moment.
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

/** The replies that help to answer, by what was written. */
export function repliesFor(playbook: Playbook, { inquiry, status, triage }: Outcome): readonly Suggestion[] {
  const about = { date: status.now.date, channel: inquiry.channel, category: triage.winner?.category };
  return suggestOf(playbook)(inquiry.text, about);
}

/** One index a version of the playbook. */
const suggestOf: (playbook: Playbook) => Suggest = memoizeWeak(suggestions);

/**
 * What the roster makes of the rush at the moment; undefined where the shop is closed, and where the file does not say
 * how many customers come in which hour.
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
