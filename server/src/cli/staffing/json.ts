import { type Locale, say } from '../../../../schemas/text';
import { missingPaths } from '../../service/explanations/response';
import type { DayCause } from '../../service/scheduling/day-causes';
import { type DayReport, type HourReport, isUnderstaffed } from '../../service/scheduling/day-report';
import type { DatedReport, StaffingReport } from '../../service/scheduling/staffing-report';
import { memberName } from '../../service/shop/members';
import { caveats, simulations } from '../../service/staffing/accuracy';
import type { StaffingTotals } from '../../service/staffing/totals';
import { markdownAsPlainText } from '../../service/text/markdown-as-plain-text';
import { clockTime } from '../../service/time/written-times';
import { levelOfAll } from './figures';
import { knownOf, type ShopStaffing, understaffed } from './shop-staffing';
import { type WorstHours, worstHours } from './worst';

/**
 * The stable output for programs: version 1. Keys may be added, none is removed. Shares are 0 to 1, `null` where nothing
 * can be told: a queue that only grows, nobody on duty, a load that is not written.
 */
export function asStaffingJson(shops: readonly ShopStaffing[], locale: Locale): string {
  const json = {
    version: 1,
    playbooks: shops.map((shop) => shopJson(shop, locale)),
    accuracy: {
      rule: 'staffing/understaffed',
      caveats: caveats.map((text) => markdownAsPlainText(text[locale])),
      simulations: simulations.map(({ shop, simulated, calculated }) => ({
        shop: shop[locale],
        simulated: figuresJson(simulated),
        calculated: figuresJson(calculated),
      })),
    },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const figuresJson = ({ wait, within3m }: (typeof simulations)[number]['simulated']) => ({
  wait_seconds: wait,
  service_level_3m: within3m / 100,
});

function shopJson(shop: ShopStaffing, locale: Locale) {
  const { file, playbook, report, today } = shop;
  const short = understaffed(shop);
  return {
    file,
    shop: playbook.shop.name ?? null,
    timezone: playbook.shop.timezone ?? 'Asia/Shanghai',
    today,
    read_whole: shop.isWhole,
    known: knownOf(report),
    missing: missingPaths(report.missing),
    targets: targetsJson(report),
    understaffed_hours: short.length,
    unattended_hours: short.filter(({ state }) => state === 'nobody').length,
    worst: worstHours(shop, locale).map(shortageJson),
    usual_week: {
      days: report.usual.days.map((day) => ({ day: day.day, ...dayJson(day) })),
      totals: totalsJson(report.usual.totals),
      people: peopleJson(shop, report.usual.people),
    },
    weeks: report.weeks.map(({ from, days, totals, people }) => ({
      from,
      to: days.at(-1)!.date,
      days: days.map((day) => datedJson(day, locale)),
      totals: totalsJson(totals),
      people: peopleJson(shop, people),
    })),
  };
}

const shortageJson = ({ days, dates, line, text, isBusiest }: WorstHours) => ({
  ...(dates.length > 0 ? { dates } : { usual_days: days }),
  ...(isBusiest ? { busiest_hour: true } : { from: clockTime(line.start), to: clockTime(line.end) }),
  agents_required: line.hours[0]!.load?.required ?? null,
  agents_on_duty: line.onDuty,
  net_staffing: line.hours[0]!.load?.net ?? null,
  text,
});

function targetsJson({ targets }: StaffingReport) {
  if (!targets) return null;
  return {
    average_wait_seconds: targets.averageSpeedOfAnswer ?? null,
    service_level_3m: targets.level?.share ?? null,
    max_occupancy: targets.maxOccupancy ?? null,
    shrinkage: targets.shrinkage,
  };
}

const datedJson = (day: DatedReport, locale: Locale) => ({
  date: day.date,
  day: day.day,
  differs: day.causes.length > 0,
  causes: day.causes.map((cause) => causeJson(cause, locale)),
  ...dayJson(day),
});

const causeJson = (cause: DayCause, locale: Locale) => ({
  ...cause,
  ...(cause.kind === 'day' && { name: say(cause.name, locale) }),
});

const dayJson = ({ byHand, hours, busiest }: DayReport) => ({
  answered_by: byHand ? 'people' : 'smart_service',
  hours: hours.map(hourJson),
  ...(busiest && { busiest_hour: hourJson(busiest) }),
});

function hourJson(one: HourReport) {
  const { start, end, hour, onDuty, state, load } = one;
  const service = onDuty > 0 ? load?.worst.service : undefined;
  return {
    hour,
    from: clockTime(start),
    to: clockTime(end),
    customers: rounded(load?.customers),
    agents_required: load?.required ?? null,
    agents_on_duty: onDuty,
    net_staffing: load?.net ?? null,
    service_level_3m: rounded(service?.within3m),
    wait_seconds: rounded(service?.wait),
    occupancy: rounded(service?.occupancy),
    state,
    understaffed: isUnderstaffed(one),
  };
}

function totalsJson(totals: StaffingTotals | undefined) {
  if (!totals) return null;
  return {
    customers: rounded(totals.customers),
    customers_lost: rounded(totals.customers - totals.served),
    agent_hours_required: rounded(totals.requiredHours),
    agent_hours_on_duty: rounded(totals.onDutyHours),
    agent_hours_short: rounded(totals.shortHours),
    occupancy: rounded(totals.occupancy),
    service_level_3m: rounded(levelOfAll(totals)),
    wait_seconds: rounded(totals.wait),
  };
}

const peopleJson = ({ playbook }: ShopStaffing, people: ReadonlyMap<string, number>) =>
  [...people].map(([id, hours]) => ({
    id,
    name: memberName(id, playbook.staffing?.team),
    hours: rounded(hours),
  }));

const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 1e4) / 1e4;
