/** Bundled and run as a process: calculates a year of a large shop's roster some times over. Prints milliseconds as JSON. */
import { performance } from 'node:perf_hooks';
import { requirement } from '../../server/src/service/staffing/requirement';
import { addDays } from '../../server/src/service/time/dates';

const FIRST = '2027-01-01';
const MODEL = { concurrencyFactors: [1, 1.7, 2.5, 2.9, 3.5], maxOccupancy: 0.85 };
const TEAM = 40;

const member = (index: number) => `member-${index}`;

/** Forty people on four shifts, with lunch breaks, a day off each and promotions, in a shop that never closes early. */
function shop() {
  const shift = (id: string, time: string, lunch: string, first: number) => ({
    id,
    time,
    days: 'mon-sun',
    members: Array.from({ length: TEAM / 4 }, (_, index) => member(first + index)),
    breaks: [lunch],
  });
  return {
    shop: { name: '大店', timezone: 'Asia/Shanghai' },
    hours: { weekly: { 'mon-sun': '08:00-23:00' }, calendar: 'cn' as const, holiday: '09:00-22:00' },
    staffing: {
      team: Array.from({ length: TEAM }, (_, index) => ({
        id: member(index),
        concurrent_chats: 2 + (index % 4),
      })),
      shifts: [
        shift('early', '08:00-16:00', '11:30-12:15', 0),
        shift('middle', '10:00-18:00', '13:00-13:45', 10),
        shift('day', '12:00-20:00', '16:00-16:45', 20),
        shift('late', '15:00-23:00', '18:30-19:15', 30),
      ],
      time_off: Array.from({ length: TEAM }, (_, index) => ({
        member: member(index),
        from: addDays(FIRST, 7 * index),
        to: addDays(FIRST, 7 * index + 4),
        cover: member((index + 1) % TEAM),
      })),
      load: {
        daily_inquiries: 4000,
        handle_time: '4m',
        by_hour: Array.from({ length: 24 }, (_, hour) => (hour < 8 ? 0 : 1 + Math.sin(hour / 4) ** 2)),
      },
      targets: { first_response: '60s', reply_within_3m: 0.9, shrinkage: 0.1 },
    },
    promotions: ['2027-06-16', '2027-11-09', '2027-12-11'].map((from) => ({
      id: from,
      from,
      to: addDays(from, 3),
      expected_load: 1.6,
    })),
  };
}

const times = Array.from({ length: 15 }, () => {
  // A new playbook each time: what is remembered belongs to one.
  const playbook = shop();
  const from = performance.now();
  const { intervals, missing } = requirement(playbook, FIRST, addDays(FIRST, 365), MODEL);
  const ms = performance.now() - from;
  if (missing.length > 0 || intervals.length < 365 * 14) throw new Error('The year was not calculated.');
  return ms;
});
console.log(JSON.stringify({ first: times[0], all: times }));
