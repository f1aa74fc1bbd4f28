import { type Locale, say } from '../../../../schemas/text';
import type { DayReport } from '../../service/scheduling/day-report';
import type { DayCause } from '../../service/scheduling/day-causes';
import type { StaffingLine } from '../../service/scheduling/staffing-lines';
import type { WeekReport } from '../../service/scheduling/staffing-report';
import type { StaffingTotals } from '../../service/staffing/totals';
import { escapeMarkdown } from '../../service/text/markdown';
import { memberName } from '../../service/shop/members';
import type { ReportBlock } from './blocks';
import {
  atLeast,
  atMost,
  clockRange,
  counted,
  levelOfAll,
  lineCells,
  shortWait,
  stateWords,
  tenths,
} from './figures';
import { knownOf, type ShopStaffing } from './shop-staffing';
import { words } from './words';

type Table = Extract<ReportBlock, { readonly kind: 'table' }>;

/** More weeks than these are put into a table of their own, for the width of a terminal. */
const WEEKS_A_TABLE = 6;

/** The hours of days alike, one line for those in a row that are alike. */
export function hoursTable(
  { report }: ShopStaffing,
  { busiest }: DayReport,
  lines: readonly StaffingLine[],
  locale: Locale,
): Table {
  if (knownOf(report) === 'headcount')
    return {
      kind: 'table',
      heads: [words.time, words.onDuty, words.state].map((text) => text[locale]),
      rows: lines.map((line) => [clockRange(line), String(line.onDuty), stateWords[line.state][locale]]),
    };
  const { time, customers, required, onDuty, net, level, wait, busy, state } = words;
  const rush = busiest && { ...busiest, hours: [busiest] };
  return {
    kind: 'table',
    heads: [time, customers, required, onDuty, net, level, wait, busy, state].map((text) => text[locale]),
    rows: [
      ...lines.map((line) => [clockRange(line), ...lineCells(line, locale)]),
      ...(rush ? [[words.rush[locale], ...lineCells(rush, locale)]] : []),
    ],
  };
}

/** A row for the usual week and each week ahead; undefined where the load of each hour is not known. */
export function totalsTable({ report }: ShopStaffing, locale: Locale): Table | undefined {
  const { totals } = report.usual;
  if (totals === undefined) return undefined;
  const { week, allCustomers, lost, requiredHours, onDutyHours, shortHours, busy, level, wait } = words;
  const heads = [week, allCustomers, lost, requiredHours, onDutyHours, shortHours, busy, level, wait];
  return {
    kind: 'table',
    heads: heads.map((text) => text[locale]),
    rows: [
      [words.usually[locale], ...totalCells(totals, locale)],
      ...report.weeks.map((one) => [weekText(one), ...totalCells(one.totals!, locale)]),
    ],
  };
}

function totalCells(totals: StaffingTotals, locale: Locale): readonly string[] {
  const { customers, served, requiredHours, onDutyHours, shortHours, occupancy, wait } = totals;
  const level = levelOfAll(totals);
  return [
    counted(customers),
    counted(customers - served),
    ...[requiredHours, onDutyHours, shortHours].map(tenths),
    occupancy === undefined ? '–' : atMost(occupancy),
    level === undefined ? '–' : atLeast(level),
    wait === undefined ? '–' : shortWait(wait, locale),
  ];
}

/** The hours of each person: usually, and week by week where any of them is another. */
export function peopleTables(shop: ShopStaffing, locale: Locale): readonly Table[] {
  const { usual, weeks } = shop.report;
  const ids = [...new Set([usual, ...weeks].flatMap(({ people }) => [...people.keys()]))];
  const shown = weeksDiffer(shop) ? weeks : [];
  const parts = Array.from({ length: Math.max(1, Math.ceil(shown.length / WEEKS_A_TABLE)) }, (_, index) =>
    shown.slice(index * WEEKS_A_TABLE, (index + 1) * WEEKS_A_TABLE),
  );
  return parts.map((part): Table => ({
    kind: 'table',
    heads: [words.person[locale], words.usually[locale], ...part.map((week) => shortDate(week.from))],
    rows: ids.map((id) => [
      escapeMarkdown(memberName(id, shop.playbook.staffing?.team)),
      ...[usual, ...part].map(({ people }) => tenths(people.get(id) ?? 0)),
    ]),
  }));
}

/** Whether anyone works more or less in some week ahead than usually. */
export function weeksDiffer({ report: { usual, weeks } }: ShopStaffing): boolean {
  return weeks.some(({ people }) => [...people].some(([id, hours]) => hours !== (usual.people.get(id) ?? 0)));
}

const shortDate = (date: string): string => `${Number(date.slice(5, 7))}/${Number(date.slice(8))}`;

const weekText = ({ days }: WeekReport): string =>
  `${shortDate(days[0]!.date)}–${shortDate(days.at(-1)!.date)}`;

/** A cause in words. */
export function causeText(cause: DayCause, locale: Locale): string {
  switch (cause.kind) {
    case 'day':
      return cause.name[locale];
    case 'hours':
      return words.datedHours[locale];
    case 'promotion':
      if (cause.load === undefined) return cause.name;
      return say(words.promotion, locale, { name: cause.name, n: cause.load });
    case 'away': {
      const { name, cover } = cause;
      return cover === undefined
        ? say(words.away, locale, { name })
        : say(words.awayCovered, locale, { name, cover });
    }
    case 'shifts':
      return words.otherShifts[locale];
  }
}
