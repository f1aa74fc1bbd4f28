import type { Playbook } from '../../../../schemas/playbook';
import type { RuleOptions } from '../../../../schemas/rule-options';
import type { Locale } from '../../../../schemas/text';
import { type Analysis, resultsOf } from '../document/analysis';
import { query, queryByKey } from '../collections/query';
import type { PlaybookDocument } from '../document/assemble';
import type { Resolve } from './customer-text';
import { resolver } from './placeholder-resolver';
import { type RosterDay, rosterFrom } from './roster';
import { optionsOf, type WrittenOptions } from './rule-options';
import { staffingModel } from '../staffing/model';
import { type Requirement, requirement } from '../staffing/requirement';
import { type HourHeads, weekDemand, type WeekDemand, weekHeads } from '../staffing/week';
import { uncoveredWeek, type WeekGap } from '../time/coverage';
import { addDays, type LocalDate } from '../time/dates';
import { openingsAfter, pointAt, type Status, type TimePoint } from '../time/status';
import { epochMinuteOf, momentOn, zoneOf } from '../time/zone';

/** What the engines are asked by. */
export interface AnalysisContext {
  /** The language that it is told in. */
  readonly locale: Locale;
  /** The local date, `YYYY-MM-DD`. */
  readonly today: LocalDate;
  /** The instant, ISO 8601 with `Z` or an offset; without one, or with one of another day, the day as it begins. */
  readonly now?: string;
  /** Options of rules from outside the file. */
  readonly options?: WrittenOptions;
}

/**
 * What the time and staffing engines know of one playbook. Each answer is worked out when it is first asked for, and
 * kept from version to version as long as the sections that it was read from are the same.
 */
export interface ShopAnalysis extends AnalysisContext {
  readonly playbook: Playbook;
  /** The options of rules, defaults filled in. */
  readonly ruleOptions: RuleOptions;
  readonly now: string;
  /** The moment on the shop's clock. */
  moment(): TimePoint;
  /** Open hours of a plain week in which nobody is on shift. */
  gaps(calendar?: string): readonly WeekGap[];
  /** Whether the shop is open now, until when, and when next. */
  openings(calendar?: string): Pick<Status, 'open' | 'closesAt' | 'nextOpening'>;
  /** The roster of the seven days from today, as it will be. */
  roster(): readonly RosterDay[];
  /** Who is needed and who is there in the seven days from today. */
  week(): Requirement;
  /** The same, hour by hour. */
  weekByHour(): WeekDemand;
  /** Who is there, hour by hour; tells also where nothing is known of the load. */
  headsByHour(): readonly HourHeads[];
  /** What fills a placeholder of a text for customers. */
  readonly resolve: Resolve;
}

export const DAYS_AHEAD = 7;

const queries = {
  options: query<RuleOptions>(),
  gaps: queryByKey<string | undefined, readonly WeekGap[]>(),
  openings: queryByKey<string | undefined, ReturnType<ShopAnalysis['openings']>>(),
  roster: query<readonly RosterDay[]>(),
  week: query<Requirement>(),
  weekByHour: query<WeekDemand>(),
  headsByHour: query<readonly HourHeads[]>(),
  resolve: query<Resolve>(),
};

/** The engines' word on one document of a file. */
export function shopAnalysisOf(
  file: Analysis,
  document: PlaybookDocument,
  context: AnalysisContext,
): ShopAnalysis {
  const { playbook } = document;
  const { today } = context;
  const results = resultsOf(file, document);
  const { shop, hours, staffing, promotions, decision, checks } = playbook;
  const ruleOptions = queries.options(results, [checks, context.options], () =>
    optionsOf(playbook, context.options),
  );
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
    headsByHour: () => queries.headsByHour(results, roster, () => weekHeads(playbook, { today, model })),
    get resolve() {
      return queries.resolve(results, [document, minute], () => resolver(document, { today, now }));
    },
  };
}
