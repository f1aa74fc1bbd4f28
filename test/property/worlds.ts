import fc from 'fast-check';
import { today } from '../service/rule-runner';
import { addDays } from '../../server/src/service/time/dates';

/** Small playbooks in which everything meets everything: few words over few letters, few tags, days and hours. */

/** Keywords that hold each other, in other case, width, script and spacing, and one that nobody can write. */
export const keywords = [
  'a',
  'b',
  'ab',
  'A',
  'ａ b',
  'ba',
  'aba',
  '退款',
  '退 款',
  '退',
  '\u200b',
  '發',
  '发',
];
export const tags = ['vip', 'new'];
export const orderStates = ['paid', 'refunding'];
export const channels = ['im', 'phone'];

const some = (words: readonly string[], maxLength = 2) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength });

const match = fc.record(
  {
    keywords: some(keywords, 3),
    tags: some(tags),
    order_states: some(orderStates),
    channels: some(channels),
  },
  { requiredKeys: [] },
);

const category = fc.record({ level: fc.constantFrom(1, 1, 2, 3), match }, { requiredKeys: ['match'] });

const numbered = <T>(all: readonly T[]) => all.map((one, index) => ({ id: `x${index}`, ...one }));

/** Categories, and sometimes a default. */
export const triageWorld = fc
  .record({
    categories: fc.array(category, { minLength: 1, maxLength: 6 }).map(numbered),
    fallback: fc.option(fc.nat({ max: 5 }), { nil: undefined, freq: 2 }),
  })
  .map(({ categories, fallback }) => ({
    playbook: 1,
    shop: { name: 'a' },
    priority: { categories, default: fallback === undefined ? undefined : categories[fallback]?.id },
  }));

/** The first days of a world; nothing begins or ends after them. */
export const firstDays = [0, 1, 2, 3, 4].map((days) => addDays(today, days));

const range = fc.constantFrom('closed', '00:00-24:00', '06:00-18:00', '12:00-24:00', '18:00-06:00');
const weekly = fc.record({ 'mon-sat': range, sun: range });
const exception = fc.record({
  date: fc.constantFrom(...firstDays),
  name: fc.constantFrom('盘点', undefined),
  hours: fc.constantFrom('closed', '06:00-12:00'),
});
const table = fc.record({ weekly, exceptions: fc.array(exception, { maxLength: 2 }) });

const occasion = fc.constantFrom<string>('after_hours', 'holiday', 'welcome', 'busy', 'no_agent', 'keyword');

const autoReply = (when: string) =>
  fc.record({
    when: fc.constantFrom(when, when, when, when, 'holiday'),
    keywords: some(keywords),
    text: fc.constantFrom('您好', 'Hello'),
    order: fc.constantFrom(undefined, undefined, 0, 1, 2),
    from: fc.constantFrom(undefined, undefined, undefined, ...firstDays),
    to: fc.constantFrom(undefined, undefined, undefined, addDays(today, -1), ...firstDays),
    channels: fc.option(some(channels), { nil: undefined, freq: 2 }),
    calendar: fc.constantFrom(undefined, undefined, 'other'),
    enabled: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, undefined, false),
  });

/** Auto replies of one or two occasions, with two kinds of hours and people who are not always there. */
export const repliesWorld = fc
  .record({
    hours: table,
    other: table,
    shift: fc.constantFrom('00:00-24:00', '06:00-18:00'),
    away: fc.constantFrom(...firstDays),
    auto_replies: occasion.chain((when) =>
      fc.array(autoReply(when), { minLength: 2, maxLength: 5 }).map(numbered),
    ),
  })
  .map(({ hours, other, shift, away, auto_replies }) => ({
    playbook: 1,
    shop: { name: 'a' },
    hours: { ...hours, calendars: [{ id: 'other', ...other }] },
    staffing: {
      team: [{ id: 'lin' }],
      shifts: [{ days: 'mon-sun', time: shift, members: ['lin'] }],
      time_off: [{ member: 'lin', from: away, to: away }],
    },
    auto_replies,
  }));
