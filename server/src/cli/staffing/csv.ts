import type { Locale, Text } from '../../../../schemas/text';
import type { DayReport, HourReport } from '../../service/scheduling/day-report';
import { memberName } from '../../service/shop/members';
import { clockTime } from '../../service/time/written-times';
import { dayWords } from '../../service/wording/days';
import { csvOf } from '../formats/csv';
import { atLeast, atMost, stateWords, tenths } from './figures';
import { datesAhead, type ShopStaffing } from './shop-staffing';
import { causeText } from './tables';
import { words } from './words';

/** Every open hour of the usual week and of the weeks ahead, for a spreadsheet. */
export function asHoursCsv(shops: readonly ShopStaffing[], locale: Locale): string {
  const { file, shop, week, date, day, because, answeredBy, from, until } = words;
  const { csvCustomers, required, onDuty, net, csvLevel, csvWait, busy, state } = words;
  const heads: readonly Text[] = [
    ...[file, shop, week, date, day, because, answeredBy, from, until],
    ...[csvCustomers, required, onDuty, net, csvLevel, csvWait, busy, state],
  ];
  const rows = shops.flatMap((one) => [
    ...one.report.usual.days.flatMap((own) => hourRows(one, own, locale)),
    ...datesAhead(one.report).flatMap((own) => hourRows(one, own, locale)),
  ]);
  return csvOf([heads.map((text) => text[locale]), ...rows]);
}

type Shown = DayReport & Partial<ReturnType<typeof datesAhead>[number]>;

function hourRows(
  { file, playbook, report }: ShopStaffing,
  own: Shown,
  locale: Locale,
): readonly (readonly string[])[] {
  const { date, day, causes, byHand, hours, busiest } = own;
  const week = causes && report.weeks.find(({ days }) => days.some((one) => one.date === date));
  const about = [
    file,
    playbook.shop.name ?? '',
    week ? week.from : words.usually[locale],
    causes ? date : '',
    dayWords[day][locale],
    (causes ?? []).map((cause) => causeText(cause, locale)).join(locale === 'zh' ? '、' : ', '),
    (byHand ? words.byPeople : words.byAssistant)[locale],
  ];
  return [
    ...hours.map((hour) => [
      ...about,
      clockTime(hour.start),
      clockTime(hour.end),
      ...hourCells(hour, locale),
    ]),
    ...(busiest ? [[...about, words.rush[locale], '', ...hourCells(busiest, locale)]] : []),
  ];
}

function hourCells({ onDuty, state, load }: HourReport, locale: Locale): readonly string[] {
  const service = onDuty > 0 ? load?.worst.service : undefined;
  return [
    load ? tenths(load.customers) : '',
    load ? String(load.required) : '',
    String(onDuty),
    load ? String(load.net) : '',
    service ? atLeast(service.within3m) : '',
    service ? String(Math.ceil(service.wait)) : '',
    service ? atMost(service.occupancy) : '',
    stateWords[state][locale],
  ];
}

/** The hours of every person in a usual week and in each of the weeks ahead, for a spreadsheet. */
export function asPeopleCsv(shops: readonly ShopStaffing[], locale: Locale): string {
  const { file, shop, weekFrom, id, person, hours } = words;
  const rows = shops.flatMap(({ file: name, playbook, report }) => {
    const weeks = [
      { week: words.usually[locale], people: report.usual.people },
      ...report.weeks.map(({ from, people }) => ({ week: from, people })),
    ];
    return weeks.flatMap(({ week, people }) =>
      [...people].map(([member, worked]) => [
        ...[name, playbook.shop.name ?? '', week, member],
        ...[memberName(member, playbook.staffing?.team), tenths(worked)],
      ]),
    );
  });
  return csvOf([[file, shop, weekFrom, id, person, hours].map((text) => text[locale]), ...rows]);
}
