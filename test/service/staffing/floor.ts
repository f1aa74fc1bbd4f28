import type { Load, Targets } from '../../../schemas/sections/staffing';
import type { Part } from '../../property/time/minute-model';

/** What the engine supposes where a file says nothing. */
export const model = { concurrencyFactors: [1, 1.7, 2.5, 2.9, 3.5], maxOccupancy: 0.85 };

export const members = (count: number, concurrent_chats?: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `m${index}`, concurrent_chats }));

/** Ten customers in every hour of every day, five minutes each. */
export const evenLoad: Load = {
  daily_inquiries: 240,
  by_hour: Array.from({ length: 24 }, () => 1),
  handle_time: '5m',
};

type Staffing = NonNullable<Part['staffing']>;

/** A shop that is open from 09:00 to 21:00 with so many people of two chats each all the while. */
export function floor(
  heads: number,
  more: {
    readonly load?: Load;
    readonly targets?: Targets;
    readonly staffing?: Staffing;
    readonly hours?: Part['hours'];
    readonly promotions?: Part['promotions'];
    readonly timezone?: string;
  } = {},
): Part {
  const team = members(heads);
  return {
    shop: { name: '小满家居', ...(more.timezone && { timezone: more.timezone }) },
    hours: more.hours ?? { weekly: { 'mon-sun': '09:00-21:00' } },
    staffing: {
      team,
      shifts: [{ id: 'day', days: 'mon-sun', time: '09:00-21:00', members: team.map(({ id }) => id) }],
      load: more.load ?? evenLoad,
      targets: more.targets ?? { first_response: '3m', reply_within_3m: 0.8, shrinkage: 0.1 },
      ...more.staffing,
    },
    promotions: more.promotions,
  };
}
