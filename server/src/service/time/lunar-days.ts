import type { LocalDate } from './dates';

/**
 * Festivals of a year that depend on the lunar calendar or the solar terms, so that they are known without a notice.
 */
interface SkyDays {
  /** The first day of the lunar year. */
  readonly springFestival: LocalDate;
  readonly qingming: LocalDate;
  /** The fifth day of the fifth lunar month. */
  readonly dragonBoat: LocalDate;
  /** The seventh day of the seventh lunar month. */
  readonly qixi: LocalDate;
  /** The fifteenth day of the eighth lunar month. */
  readonly midAutumn: LocalDate;
}

/** Dates by Beijing time. A test compares them with the Chinese calendar of `Intl`. */
const table: Readonly<Record<number, readonly [string, string, string, string, string]>> = {
  2024: ['02-10', '04-04', '06-10', '08-10', '09-17'],
  2025: ['01-29', '04-04', '05-31', '08-29', '10-06'],
  2026: ['02-17', '04-05', '06-19', '08-19', '09-25'],
  2027: ['02-06', '04-05', '06-09', '08-08', '09-15'],
  2028: ['01-26', '04-04', '05-28', '08-26', '10-03'],
  2029: ['02-13', '04-04', '06-16', '08-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '08-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '08-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '08-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '08-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '08-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '08-10', '09-16'],
};

/** The festivals of a year; undefined for a year that is not in the table. */
export function skyDaysOf(year: number): SkyDays | undefined {
  const days = table[year];
  if (!days) return undefined;
  const [springFestival, qingming, dragonBoat, qixi, midAutumn] = days.map((day) => `${year}-${day}`) as [
    LocalDate,
    LocalDate,
    LocalDate,
    LocalDate,
    LocalDate,
  ];
  return { springFestival, qingming, dragonBoat, qixi, midAutumn };
}

/** The next such festival on or after a date; undefined past the table. */
export function nextSkyDay(name: keyof SkyDays, date: LocalDate): LocalDate | undefined {
  const year = Number(date.slice(0, 4));
  const days = [year, year + 1].flatMap((one) => skyDaysOf(one)?.[name] ?? []);
  return days.find((day) => day >= date);
}
