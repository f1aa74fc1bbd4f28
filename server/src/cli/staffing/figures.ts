import { type Locale, say, type Text } from '../../../../schemas/text';
import { clockTime } from '../../service/time/written-times';
import { roundedWait } from '../../service/wording/short-of-staff';
import type { HourReport } from '../../service/scheduling/day-report';
import type { StaffingLine } from '../../service/scheduling/staffing-lines';
import type { StaffingTotals } from '../../service/staffing/totals';

const HOUR = 3600;

const words = {
  seconds: { zh: '{n} 秒', en: '{n} s' },
  minutes: { zh: '{n} 分钟', en: '{n} min' },
  overAnHour: { zh: '超过 1 小时', en: 'over 1 h' },
  grows: { zh: '越排越长', en: 'no end' },
} as const satisfies Record<string, Text>;

/** The states of open hours in words. */
export const stateWords = {
  nobody: { zh: '没有人', en: 'nobody' },
  short: { zh: '人不够', en: 'too few' },
  fit: { zh: '正好', en: 'enough' },
  surplus: { zh: '有富余', en: 'to spare' },
  open: { zh: '有人', en: 'someone' },
  closed: { zh: '休息', en: 'closed' },
} as const satisfies Record<HourReport['state'], Text>;

/** 09:00–12:00; the end of a day is 24:00. */
export const clockRange = ({ start, end }: Pick<HourReport, 'start' | 'end'>): string =>
  `${clockTime(start)}–${clockTime(end)}`;

/** Customers as a whole number; a fraction below one is not shown as none. */
export const counted = (customers: number): string =>
  customers > 0 && customers < 1 ? '<1' : String(Math.round(customers));

/** Hours or agent hours, to tenths. */
export const tenths = (hours: number): string => String(Math.round(hours * 10) / 10);

/** A share in whole per cent, rounded down, so that a service level never reads better than it is. */
export const atLeast = (share: number): string => `${Math.floor(share * 100 + 1e-9)}%`;

/** A share in whole per cent, rounded up, so that an occupancy never reads lower than it is. */
export const atMost = (share: number): string => `${Math.ceil(share * 100 - 1e-9)}%`;

/** A number of people above what is required, or below it. */
export const signed = (net: number): string => (net > 0 ? `+${net}` : net < 0 ? `−${-net}` : '0');

/** A wait in few columns, rounded up as in sentences; a queue that only grows has none. */
export function shortWait(seconds: number | undefined, locale: Locale): string {
  if (seconds === undefined) return words.grows[locale];
  if (seconds > HOUR) return words.overAnHour[locale];
  const rounded = roundedWait(seconds);
  return rounded < 120
    ? say(words.seconds, locale, { n: rounded })
    : say(words.minutes, locale, { n: rounded / 60 });
}

/** The cells of hours that are alike: of figures that differ from hour to hour the worst, of customers the range. */
export function lineCells(
  { hours, onDuty, state }: Omit<StaffingLine, 'start' | 'end'>,
  locale: Locale,
): readonly string[] {
  const loads = hours.flatMap(({ load }) => load ?? []);
  if (loads.length === 0) return ['', '', String(onDuty), '', '', '', '', stateWords[state][locale]];
  const customers = loads.map((load) => load.customers);
  const services = loads.flatMap(({ worst }) => worst.service ?? []);
  const [fewest, most] = [counted(Math.min(...customers)), counted(Math.max(...customers))];
  const grows = services.length < loads.length;
  const isServed = onDuty > 0;
  return [
    fewest === most ? most : `${fewest}–${most}`,
    String(loads[0]!.required),
    String(onDuty),
    signed(loads[0]!.net),
    isServed && !grows ? atLeast(Math.min(...services.map(({ within3m }) => within3m))) : '–',
    isServed ? shortWait(grows ? undefined : Math.max(...services.map(({ wait }) => wait)), locale) : '–',
    isServed ? (grows ? '100%' : atMost(Math.max(...services.map(({ occupancy }) => occupancy)))) : '–',
    stateWords[state][locale],
  ];
}

/** The share of all customers who are taken within three minutes: those whom nobody can serve are not. */
export const levelOfAll = ({ customers, served, within3m }: StaffingTotals): number | undefined =>
  within3m === undefined ? (customers > 0 ? 0 : undefined) : (within3m * served) / customers;
