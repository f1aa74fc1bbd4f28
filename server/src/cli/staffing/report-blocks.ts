import { joinTexts, type Locale, say, type TextData, type Text } from '../../../../schemas/text';
import { missingFields } from '../../service/explanations/response';
import { type DayReport } from '../../service/scheduling/day-report';
import { daysAlike } from '../../service/scheduling/staffing-lines';
import { caveats } from '../../service/staffing/accuracy';
import { addDays } from '../../service/time/dates';
import { unknownYearText } from '../../service/time/unknown-year';
import { escapeMarkdown } from '../../service/text/markdown';
import { datesInWords } from '../../service/wording/dates';
import { dateText, daysText } from '../../service/wording/days';
import { secondsInWords } from '../../service/wording/durations';
import { percent } from '../../service/wording/values';
import type { ReportBlock } from './blocks';
import { datesAhead, judgedDays, knownOf, type ShopStaffing, understaffed } from './shop-staffing';
import { causeText, hoursTable, peopleTables, totalsTable, weeksDiffer } from './tables';
import { words } from './words';
import { worstHours } from './worst';

/** More of the worst hours than these are counted, not listed. */
const MOST_LISTED = 5;

const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({ kind: 'heading', level, text });
const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });

/** The report of one shop, for people. */
export function shopBlocks(shop: ShopStaffing, locale: Locale): readonly ReportBlock[] {
  const { name } = shop.playbook.shop;
  const title = name
    ? say(words.title, locale, { shop: escapeMarkdown(name) })
    : words.titleWithoutShop[locale];
  const isOpen = [shop.report.usual, ...shop.report.weeks].some(({ days }) =>
    days.some(({ hours }) => hours.length > 0),
  );
  const tables = isOpen
    ? [
        ...worstBlocks(shop, locale),
        ...usualBlocks(shop, locale),
        ...otherBlocks(shop, locale),
        ...totalsBlocks(shop, locale),
      ]
    : [];
  return [
    heading(1, title),
    paragraph(scopeText(shop, locale)),
    ...(isOpen ? summary(shop, locale) : [words.neverOpen[locale]]).map(paragraph),
    ...tables,
    ...peopleBlocks(shop, locale),
  ];
}

/** How far the figures can be trusted: once for all shops. */
export function accuracyBlocks(locale: Locale): readonly ReportBlock[] {
  return [
    heading(2, words.accuracy[locale]),
    paragraph(words.basis[locale]),
    { kind: 'list', items: caveats.map((text) => text[locale]), ordered: false },
    paragraph(words.explained[locale]),
  ];
}

function scopeText({ file, playbook, today, report }: ShopStaffing, locale: Locale): string {
  const data: TextData = {
    file: escapeMarkdown(file),
    timezone: playbook.shop.timezone ?? 'Asia/Shanghai',
    weeks: report.weeks.length,
  };
  const from = report.weeks[0]?.from;
  if (from === undefined) return say(words.scopeUsual, locale, data);
  const last = addDays(from, report.weeks.length * 7 - 1);
  const [first, to] = [from, last].map((date) => dateText(date, today, locale));
  return say(words.scope, locale, { ...data, from: first!, to: to! });
}

/** Whether there are enough people, and what keeps the figures from telling. */
function summary(shop: ShopStaffing, locale: Locale): readonly string[] {
  const { report } = shop;
  const short = understaffed(shop);
  const nobody = short.filter(({ state }) => state === 'nobody').length;
  const known = knownOf(report);
  const [few, none]: readonly [Text, Text] =
    known === 'headcount' ? [words.nobodyFor, words.someone] : [words.lacking, words.enough];
  const judged = judgedDays(report).some(({ byHand, hours }) => byHand && hours.length > 0);
  const fields = missingFields(report.missing);
  return [
    ...(judged ? [say(short.length > 0 ? few : none, locale, { count: short.length, nobody })] : []),
    ...(known === 'headcount' ? [say(words.missing, locale, { fields })] : []),
    ...(known === 'busiest_hour' ? [say(words.busiestOnly, locale, { fields })] : []),
    ...(shop.isWhole ? [] : [words.notWhole[locale]]),
    ...(shop.playbook.hours ? [] : [words.noHours[locale]]),
    ...assistantText(shop, locale),
    ...(report.unknownYear === undefined
      ? []
      : [`${say(unknownYearText, locale, { year: report.unknownYear })}${locale === 'zh' ? '。' : '.'}`]),
    ...targetsText(shop, locale),
  ];
}

function assistantText({ report, today }: ShopStaffing, locale: Locale): readonly string[] {
  const ahead = datesAhead(report);
  const dates = ahead.filter(({ byHand }) => !byHand).map(({ date }) => date);
  const days = report.usual.days.filter(({ byHand }) => !byHand).map(({ day }) => day);
  if (days.length === 0 && dates.length === 0) return [];
  const others = ahead.filter(({ byHand }) => byHand).map(({ date }) => date);
  const usually = say(words.usualDays, locale, { days: daysText(days, locale) });
  const inWords =
    others.length === 0
      ? words.everyDayAhead[locale]
      : others.length < dates.length
        ? say(words.exceptOn, locale, { days: datesInWords(others, today) })
        : datesInWords(dates, today)[locale];
  return [say(words.assistant, locale, { days: ahead.length === 0 ? usually : inWords })];
}

function targetsText({ report: { targets } }: ShopStaffing, locale: Locale): readonly string[] {
  if (!targets) return [];
  const { averageSpeedOfAnswer, level, maxOccupancy, shrinkage } = targets;
  const all = [
    ...(averageSpeedOfAnswer === undefined
      ? []
      : [say(words.ofWait, locale, { time: secondsInWords(averageSpeedOfAnswer) })]),
    ...(level ? [say(words.ofLevel, locale, { share: percent(level.share) })] : []),
    ...(maxOccupancy === undefined ? [] : [say(words.ofOccupancy, locale, { share: percent(maxOccupancy) })]),
    say(words.ofShrinkage, locale, { share: percent(shrinkage) }),
  ];
  return [say(words.targets, locale, { targets: joinTexts(all) })];
}

function worstBlocks(shop: ShopStaffing, locale: Locale): readonly ReportBlock[] {
  const all = worstHours(shop, locale);
  if (all.length === 0) return [];
  const more = all.length - MOST_LISTED;
  return [
    heading(2, words.worst[locale]),
    { kind: 'list', items: all.slice(0, MOST_LISTED).map(({ text }) => text), ordered: true },
    ...(more > 0 ? [paragraph(say(words.more, locale, { count: more }))] : []),
  ];
}

function usualBlocks(shop: ShopStaffing, locale: Locale): readonly ReportBlock[] {
  const groups = daysAlike(shop.report.usual.days);
  return [
    heading(2, words.usual[locale]),
    ...groups.flatMap(({ days, lines }) => {
      const name = daysText(
        days.map(({ day }) => day),
        locale,
      );
      return dayBlocks(shop, name, days[0]!, lines, locale);
    }),
  ];
}

/** The days ahead that are not as usual. */
function otherBlocks(shop: ShopStaffing, locale: Locale): readonly ReportBlock[] {
  const { report, today } = shop;
  if (report.weeks.length === 0) return [];
  const others = datesAhead(report).filter(({ causes }) => causes.length > 0);
  const groups = daysAlike(others, ({ causes }) => causes);
  return [
    heading(2, words.other[locale]),
    ...(groups.length === 0 ? [paragraph(say(words.noOther, locale, { weeks: report.weeks.length }))] : []),
    ...groups.flatMap(({ days, lines }) => {
      const dates = datesInWords(
        days.map(({ date }) => date),
        today,
      )[locale];
      const causes = joinTexts(days[0]!.causes.map((cause) => escapeMarkdown(causeText(cause, locale))))[
        locale
      ];
      return dayBlocks(
        shop,
        locale === 'zh' ? `${dates}：${causes}` : `${dates}: ${causes}`,
        days[0]!,
        lines,
        locale,
      );
    }),
  ];
}

function dayBlocks(
  shop: ShopStaffing,
  name: string,
  day: DayReport,
  lines: Parameters<typeof hoursTable>[2],
  locale: Locale,
): readonly ReportBlock[] {
  const table = hoursTable(shop, day, lines, locale);
  const body = table.rows.length > 0 ? table : paragraph(words.closedDay[locale]);
  return [heading(3, name), body];
}

function totalsBlocks(shop: ShopStaffing, locale: Locale): readonly ReportBlock[] {
  const table = totalsTable(shop, locale);
  return table ? [heading(2, words.totals[locale]), table, paragraph(words.totalsNote[locale])] : [];
}

function peopleBlocks(shop: ShopStaffing, locale: Locale): readonly ReportBlock[] {
  const { weeks } = shop.report;
  const same = weeks.length > 0 && !weeksDiffer(shop);
  return [
    heading(2, words.people[locale]),
    ...peopleTables(shop, locale),
    ...(same ? [paragraph(say(words.sameWeeks, locale, { weeks: weeks.length }))] : []),
  ];
}
