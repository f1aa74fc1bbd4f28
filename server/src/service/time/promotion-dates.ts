import type { Promotion } from '../../../../schemas/sections/promotions';
import type { Text } from '../../../../schemas/text';
import { addDays, type LocalDate } from './dates';
import { nextSkyDay } from './lunar-days';

/**
 * A yearly promotion of Chinese platforms. The platform announces when it begins and ends, every year anew; known
 * beforehand is only a day that it certainly includes.
 */
export interface BigDate {
  readonly id: string;
  /** As `promotions[].name` offers it. */
  readonly name: Text;
  /** The next such day, today or later; undefined while the calendar for it is not known. */
  readonly next: (today: LocalDate) => LocalDate | undefined;
  /** Optional: not every shop takes part. */
  readonly minor?: true;
  /** Matches the names and ids of promotions that mean this one. */
  readonly named: RegExp;
}

export const bigDates: readonly BigDate[] = [
  {
    id: 'double-11',
    name: { zh: '双11', en: 'Double 11' },
    next: everyYear('11-11'),
    named: /双\s*(?:11|十一)|(?<!\d)11\.11(?!\d)|double[-\s]?(?:11|eleven)|singles/i,
  },
  {
    id: 'double-12',
    name: { zh: '双12', en: 'Double 12' },
    next: everyYear('12-12'),
    named: /双\s*(?:12|十二)|(?<!\d)12\.12(?!\d)|double[-\s]?(?:12|twelve)/i,
  },
  {
    id: 'mid-year-618',
    name: { zh: '618大促', en: '618 mid-year sale' },
    next: everyYear('06-18'),
    named: /(?<!\d)6\.?18(?!\d)|年中大促/,
  },
  {
    id: 'women-day-38',
    name: { zh: '38节', en: '8 March sale' },
    next: everyYear('03-08'),
    minor: true,
    named: /38\s*节|三八|妇女节|女神节|女王节|(?<!\d)0?3[-.]0?8(?!\d)|women'?s?[-\s]day|8 march|march[-\s]8/i,
  },
  {
    id: 'qixi',
    name: { zh: '七夕', en: 'Qixi sale' },
    next: (today) => nextSkyDay('qixi', today),
    minor: true,
    named: /七夕|qixi/i,
  },
  {
    id: 'new-year-goods',
    name: { zh: '年货节', en: 'Spring Festival sale' },
    next: beforeSpringFestival,
    named: /年货|春节|(?:spring|lunar|chinese)[-\s](?:festival|new[-\s]year)|new-year-goods/i,
  },
];

/** Whether a promotion plans the coming run of this one: it includes that day, or has its name and is near it. */
export function isPlanOf(
  { named }: BigDate,
  day: LocalDate,
  today: LocalDate,
  promotion: Promotion,
): boolean {
  const { id, name = '', from, to } = promotion;
  const [first, last] = [from ?? to, to ?? from];
  if (first === undefined || last === undefined) return named.test(`${name} ${id}`);
  if (first <= day && day <= last) return true;
  return named.test(`${name} ${id}`) && last >= today && first <= addDays(day, 30);
}

function everyYear(monthAndDay: string): BigDate['next'] {
  return (today) => {
    const year = Number(today.slice(0, 4));
    const [thisYear, nextYear] = [year, year + 1].map((one) => `${one}-${monthAndDay}`) as [string, string];
    return thisYear >= today ? thisYear : nextYear;
  };
}

/** In 2024 the sale ended two weeks before the festival (as of the platform's notice of December 2023). */
function beforeSpringFestival(today: LocalDate): LocalDate | undefined {
  const festival = nextSkyDay('springFestival', addDays(today, 14));
  return festival && addDays(festival, -14);
}
