import type { Playbook } from '../../../../schemas/playbook';
import type { RuleOptions } from '../../../../schemas/rule-options';
import type { Locale } from '../../../../schemas/text';
import { type Analysis, resultsOf } from '../document/analysis';
import { query, queryByKey } from '../collections/query';
import type { PlaybookDocument } from '../document/assemble';
import type { Resolve } from './customer-text';
import { resolver } from './placeholder-resolver';
import { type RosterDay, rosterFrom } from './roster';
import { optionsFor, type WrittenOptions } from './rule-options';
import { staffingModel } from '../staffing/model';
import { type Requirement, requirement } from '../staffing/requirement';
import { type HourStaffing, weekDemand, type WeekDemand, weekStaffing } from '../staffing/week';
import { uncoveredWeek, type WeekGap } from '../time/coverage';
import { addDays, type LocalDate } from '../time/dates';
import { openingsAfter, pointAt, type Status, type TimePoint } from '../time/status';
import { epochMinuteOf, momentOn, zoneOf } from '../time/zone';

/** The context of an analysis: language, time and options. */
export interface AnalysisContext {
  /** The language of the results. */
  readonly locale: Locale;
  /** The local date, `YYYY-MM-DD`. */
  readonly today: LocalDate;
  /** The instant, ISO 8601 with `Z` or an offset; without one, or with one of another day, the start of the day. */
  readonly now?: string;
  /** Rule options from outside the file. */
  readonly options?: WrittenOptions;
}

/**
 * The time and staffing engines applied to one playbook. Results are lazy and memoised: each is kept from version to
 * version until a section that it was calculated from changes.
 */
export interface ShopAnalysis extends AnalysisContext {
  readonly playbook: Playbook;
  /** Rule options, defaults filled in. */
  readonly ruleOptions: RuleOptions;
  readonly now: string;
  /** The moment on the shop's clock. */
  moment(): TimePoint;
  /** The coverage gaps of a plain week. */
  gaps(calendar?: string): readonly WeekGap[];
  /** Whether the shop is open now, until when, and when next. */
  openings(calendar?: string): Pick<Status, 'open' | 'closesAt' | 'nextOpening'>;
  /** The roster of the seven days from today, with time off, holidays and promotions. */
  roster(): readonly RosterDay[];
  /** Required agents and staff on duty in the seven days from today. */
  week(): Requirement;
  /** The same, hour by hour. */
  weekByHour(): WeekDemand;
  /** The headcount, hour by hour; known also where the load is not. */
  headsByHour(): readonly HourStaffing[];
  /** What fills a placeholder of a text for customers. */
  readonly resolve: Resolve;
}

export const DAYS_AHEAD = 7;

const queries = {
  gaps: queryByKey<string | undefined, readonly WeekGap[]>(),
  openings: queryByKey<string | undefined, ReturnType<ShopAnalysis['openings']>>(),
  roster: query<readonly RosterDay[]>(),
  week: query<Requirement>(),
  weekByHour: query<WeekDemand>(),
  headsByHour: query<readonly HourStaffing[]>(),
  resolve: query<Resolve>(),
};

/** The analysis of one document of a file. */
export function shopAnalysisOf(
  file: Analysis,
  document: PlaybookDocument,
  context: AnalysisContext,
): ShopAnalysis {
  const { playbook } = document;
  const { today } = context;
  const results = resultsOf(file, document);
  const { shop, hours, staffing, promotions, decision } = playbook;
  const ruleOptions = optionsFor(results, playbook, context.options);
  const options = ruleOptions['staffing/understaffed'];
  const model = staffingModel(options);
  const now = new Date(momentOn(playbook, context)).toISOString();
  const minute = now.slice(0, 16);
  const roster = [today, shop.timezone, hours, staffing, promotions, options];
  const load = [...roster, decision];
  return {
    ...context,
    now,
    playbook,
    ruleOptions,
    moment: () => pointAt(zoneOf(playbook), epochMinuteOf(now)),
    gaps: (calendarId) =>
      queries.gaps(results, calendarId, [today, hours, staffing], () =>
        uncoveredWeek(playbook, { today, calendarId }),
      ),
    openings: (calendarId) =>
      queries.openings(results, calendarId, [minute, shop.timezone, hours], () =>
        openingsAfter(playbook, pointAt(zoneOf(playbook), epochMinuteOf(now)), calendarId),
      ),
    roster: () => queries.roster(results, roster, () => rosterFrom(playbook, today)),
    week: () =>
      queries.week(results, load, () => requirement(playbook, today, addDays(today, DAYS_AHEAD), model)),
    weekByHour: () => queries.weekByHour(results, load, () => weekDemand(playbook, { today, model })),
    headsByHour: () => queries.headsByHour(results, roster, () => weekStaffing(playbook, { today, model })),
    get resolve() {
      return queries.resolve(results, [document, minute], () => resolver(document, { today, now }));
    },
  };
}
