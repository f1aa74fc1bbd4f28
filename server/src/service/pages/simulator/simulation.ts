import type { FaqEntry } from '../../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import type { Locale } from '../../../../../schemas/text';
import type { Analysis } from '../../document/analysis';
import { levelOf } from '../../triage/categories';
import type { Deadline } from '../../triage/deadlines';
import type { Inquiry } from '../../format/counterexample';
import type { Suggestion } from '../../triage/suggestions';
import type { CategoryMatch } from '../../triage/triage';
import { pageContext, type PageContext } from '../page-context';
import { staffingModel } from '../../staffing/model';
import { optionsOf, type WrittenOptions } from '../../shop/rule-options';
import { readDuration } from '../../../../../schemas/scalars';
import type { PlaybookDocument } from '../../document/assemble';
import type { OnShift } from '../../time/shifts';
import { pointAt, type TimePoint } from '../../time/status';
import { clockText } from '../../wording/clock';
import { zoneOf } from '../../time/zone';
import { type FileRange, type Locator, locator } from '../../document/resolve-range';
import { instantText, ofTwo } from '../../simulation/clock-changes';
import { localText } from '../../simulation/shop-clock';
import { type Outcome, repliesFor, rushAt, simulate } from '../../simulation/outcome';
import type { StepReason, ExplanationStep, StepTopic } from './explanation/step';
import { autoReplySteps } from './explanation/auto-replies';
import { categorySteps } from './explanation/category';
import { deadlineSteps } from './explanation/deadlines';
import { hoursSteps, unknownYearIn } from './explanation/hours';
import { peopleSteps } from './explanation/people';
import { replySteps, titleOf } from './explanation/replies';
import { smartServiceSteps } from './explanation/smart-service';
import { waitSteps } from './explanation/wait';
import { labelOf } from '../../wording/label';

/**
 * A simulated inquiry with its explanation, as plain data. Times are `YYYY-MM-DD HH:MM` (`:SS` where it matters) in the
 * shop's zone; each also as an instant, ISO 8601 with its offset, since a clock that is put back shows an hour twice.
 */
export interface Simulation {
  readonly message: string;
  readonly at: string;
  readonly at_instant: string;
  /** Which of the two it is, for a time that the clock shows twice. */
  readonly at_of_two?: 'first' | 'second';
  readonly timezone: string;
  readonly open: boolean;
  /** Who or which kind of automatic reply answers at that moment. */
  readonly answered_by: 'smart_service' | Outcome['status']['answeredBy'];
  readonly closes_at?: string;
  readonly closes_at_instant?: string;
  readonly next_opening?: string;
  readonly next_opening_instant?: string;
  /** The year whose notice of public holidays is not known, where that could change the two fields above. */
  readonly unknown_year?: number;
  readonly auto_replies: readonly SimulatedReply[];
  readonly category?: SimulatedCategory;
  /** The other categories that match, in turn. */
  readonly outranked: readonly SimulatedCategory[];
  /** All members on shift. */
  readonly on_shift: readonly string[];
  /** The assignees on shift; none while their customers are not served. */
  readonly assigned: readonly string[];
  /** Where there is none: the next assignee who serves, and from when; of several, the first on shift. */
  readonly assigned_later?: { readonly member: string; readonly from: string; readonly from_instant: string };
  readonly deadlines: readonly SimulatedDeadline[];
  /**
   * Mean seconds that customers wait at that hour; absent where the file has no load, and where the queue grows without
   * limit.
   */
  readonly wait_seconds?: number;
  readonly replies: readonly SimulatedSuggestion[];
  /** The explanation in words, each step with its reasons and their lines. */
  readonly steps: readonly SimulatedStep[];
}

export interface SimulatedReply {
  readonly id?: string;
  readonly when: string;
  /** As the customer reads it. */
  readonly text: string;
  readonly delay_seconds: number;
  readonly range: FileRange;
}

export interface SimulatedCategory {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  /** The entries of its conditions that matched. Empty for the default. */
  readonly matched: readonly { readonly condition: string; readonly entry: string }[];
}

export interface SimulatedDeadline {
  readonly of: Deadline['of'];
  readonly seconds: number;
  readonly due?: string;
  readonly due_instant?: string;
  readonly warn?: string;
  readonly warn_instant?: string;
}

export interface SimulatedSuggestion {
  readonly kind: Suggestion['kind'];
  readonly id?: string;
  readonly title: string;
  /** Ready to be pasted: without placeholders of the workbench, such as the customer's name. */
  readonly text: string;
  readonly named_by_category: boolean;
  /** 0 to 1. */
  readonly likeness: number;
  readonly range: FileRange;
}

export interface SimulatedStep {
  readonly topic: StepTopic;
  readonly text: string;
  readonly because: readonly { readonly text: string; readonly range?: FileRange }[];
}

/** The request: who writes, and when. */
export interface SimulationRequest {
  readonly inquiry: Inquiry;
  /** Epoch milliseconds. */
  readonly moment: number;
  readonly locale: Locale;
  /** Rule options from outside the file. */
  readonly options?: WrittenOptions;
}

/** Simulates a customer's message at a moment, with the lines of the file that explain the outcome. */
export function simulation(
  snapshot: Analysis,
  document: PlaybookDocument,
  asked: SimulationRequest,
): Simulation {
  const { playbook } = document;
  const outcome = simulate(playbook, asked.inquiry, asked.moment);
  const options = optionsOf(playbook, asked.options);
  const rush = rushAt(playbook, outcome.status, staffingModel(options['staffing/understaffed']));
  const replies = repliesFor(playbook, outcome);
  const now = new Date(asked.moment).toISOString();
  const page = pageContext(document, snapshot, { locale: asked.locale, today: outcome.status.now.date, now });
  const locate = locator(snapshot, document);
  const steps = [
    ...hoursSteps(page, outcome),
    ...smartServiceSteps(page, outcome),
    ...autoReplySteps(page, outcome),
    ...categorySteps(page, outcome),
    ...peopleSteps(page, outcome),
    ...waitSteps(page, outcome, rush),
    ...deadlineSteps(page, outcome),
    ...replySteps(page, outcome, replies),
  ];
  const { status, assistant, triage, assignment } = outcome;
  const local = (point: TimePoint | undefined): string | undefined => point && pointText(point);
  const instant = (seconds: number | undefined): string | undefined =>
    seconds === undefined ? undefined : instantText(playbook, seconds);
  const instantOf = (point: TimePoint | undefined) => instant(point && point.epochMinute * 60);
  return {
    message: asked.inquiry.text,
    at: pointText(status.now),
    at_instant: instantText(playbook, status.now.epochMinute * 60),
    at_of_two: ofTwo(playbook, status.now.epochMinute),
    timezone: zoneOf(playbook).name,
    open: status.open,
    answered_by: assistant.answers ? 'smart_service' : status.answeredBy,
    closes_at: local(status.closesAt),
    closes_at_instant: instantOf(status.closesAt),
    next_opening: local(status.nextOpening),
    next_opening_instant: instantOf(status.nextOpening),
    unknown_year: unknownYearIn(playbook, status),
    auto_replies: autoReplies(page, outcome, locate),
    category: triage.winner && categoryOf(triage.winner, triage.byDefault),
    outranked: triage.alsoMatched.map((held) => categoryOf(held, false)),
    on_shift: membersOf(status.onShift),
    assigned: membersOf(assignment.now),
    assigned_later: assignment.next && {
      member: assignment.next.people[0]!.member,
      from: pointText(pointAt(zoneOf(playbook), assignment.next.at)),
      from_instant: instantText(playbook, assignment.next.at * 60),
    },
    deadlines: [...outcome.deadlines, ...(outcome.offline ? [outcome.offline] : [])].map(
      ({ of, seconds, due, warn }) => ({
        of,
        seconds,
        due: due === undefined ? undefined : localText(playbook, due),
        due_instant: instant(due),
        warn: warn === undefined ? undefined : localText(playbook, warn),
        warn_instant: instant(warn),
      }),
    ),
    wait_seconds: rush?.service && Math.round(rush.service.wait),
    replies: replies.map((one) => suggestionOf(page, one, locate)),
    steps: withRanges(steps, locate),
  };
}

const pointText = ({ date, minute }: TimePoint): string => `${date} ${clockText(minute, 'en')}`;

const membersOf = (people: readonly OnShift[]): readonly string[] => [
  ...new Set(people.map(({ member }) => member)),
];

function autoReplies(
  page: PageContext,
  { autoReplies: { sent } }: Outcome,
  locate: Locator,
): readonly SimulatedReply[] {
  return sent.map(({ reply }) => ({
    id: reply.id,
    when: reply.when,
    text: page.customerPlain(reply.text, { calendar: reply.calendar }),
    delay_seconds: (reply.delay === undefined ? undefined : readDuration(reply.delay)) ?? 0,
    range: locate({ in: reply }),
  }));
}

const categoryOf = ({ category, matched: met }: CategoryMatch, byDefault: boolean): SimulatedCategory => ({
  id: category.id,
  name: labelOf('priority.categories.*', category),
  level: levelOf(category),
  matched: byDefault ? [] : met.map(({ condition, entry }) => ({ condition, entry })),
});

function suggestionOf(page: PageContext, one: Suggestion, locate: Locator): SimulatedSuggestion {
  const { kind, entry, named, likeness } = one;
  const text = kind === 'faq' ? (entry as FaqEntry).answer : (entry as QuickReply).text;
  const { fill } = entry as QuickReply;
  return {
    kind,
    id: entry.id,
    title: titleOf(one),
    text: page.customerPlain(text, { fill, byHand: true }),
    named_by_category: named,
    likeness: Math.round(likeness * 100) / 100,
    range: locate({ in: entry }),
  };
}

function withRanges(steps: readonly ExplanationStep[], locate: Locator): readonly SimulatedStep[] {
  const reason = ({ text, at }: StepReason) => (at ? { text, range: locate(at) } : { text });
  return steps.map(({ topic, text, because }) => ({ topic, text, because: because.map(reason) }));
}
