import type { Text } from '../../../../schemas/text';
import { addDays, type LocalDate } from './dates';
import { skyDaysOf } from './lunar-days';

/** The statutory days off of a festival, both ends included. */
export interface Festival {
  readonly name: Text;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The statutory days off of a year (全国年节及纪念日放假办法, as in force since 2025-01-01), in order. Which weekends are joined to
 * them and which are worked instead, the year's notice says. Undefined for years past the table in lunar-days.ts.
 */
export function festivalsOf(year: number): readonly Festival[] | undefined {
  const sky = skyDaysOf(year);
  if (!sky) return undefined;
  const days = (zh: string, en: string, from: LocalDate, count: number): Festival => {
    return { name: { zh, en }, from, to: addDays(from, count - 1) };
  };
  const [newYear, labour, national] = ['01-01', '05-01', '10-01'].map((day) => `${year}-${day}`) as [
    LocalDate,
    LocalDate,
    LocalDate,
  ];
  const inNational = sky.midAutumn >= national && sky.midAutumn <= addDays(national, 2);
  const all = [
    days('元旦', 'New Year', newYear, 1),
    days('春节', 'Spring Festival', addDays(sky.springFestival, -1), 4),
    days('清明节', 'Qingming', sky.qingming, 1),
    days('劳动节', 'Labour Day', labour, 2),
    days('端午节', 'Dragon Boat Festival', sky.dragonBoat, 1),
    ...(inNational ? [] : [days('中秋节', 'Mid-Autumn Festival', sky.midAutumn, 1)]),
    days('国庆节', 'National Day', national, 3),
  ];
  return all.sort((a, b) => (a.from < b.from ? -1 : 1));
}
