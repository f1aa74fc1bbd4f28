import type { SchemaNode } from '../../../../schemas/format';
import type { ScalarName } from '../../../../schemas/scalars';
import { type Locale, say, type Text } from '../../../../schemas/text';
import type { GridChoice, GridPick } from '../../protocol';
import { dayNames, daysInWords, durationInWords, MINUTES_PER_DAY, timeText } from '../../service';

const titles = {
  time: { zh: '几点', en: 'Time' },
  start: { zh: '从几点', en: 'From' },
  end: { zh: '到几点', en: 'Until' },
  whole: { zh: '全天、休息…', en: 'All day, closed …' },
  duration: { zh: '多久', en: 'How long' },
  days: { zh: '哪几天', en: 'Which days' },
  allDay: { zh: '24 小时', en: '24 hours' },
  closed: { zh: '休息', en: 'Closed' },
} as const satisfies Record<string, Text>;

/** How far apart the times are that are offered, in minutes; any other one is typed. */
const STEP = 15;

/** What shops usually write: how soon to answer, until when to have it done, when to ask again. */
const durations = ['30s', '1m', '2m', '3m', '5m', '10m', '15m', '30m', '1h', '2h', '4h', '8h'];
const days = ['1d', '2d', '3d', '7d', '15d', '30d'];

const runsOfDays = ['mon-sun', 'mon-fri', 'mon-sat', 'sat-sun', ...dayNames] as const;

/** What may be picked for a value that is typed as well, by its notation; undefined for what is only typed. */
export function picksOf({ scalar }: SchemaNode, locale: Locale): readonly GridPick[] | undefined {
  return scalar && picks[scalar]?.map((pick) => pick(locale));
}

type Pick = (locale: Locale) => GridPick;

const pickOf =
  (part: GridPick['part'], title: Text, choices: (locale: Locale) => readonly GridChoice[]): Pick =>
  (locale) => ({ part, title: say(title, locale), choices: choices(locale) });

const range = [
  pickOf('start', titles.start, () => times(0, MINUTES_PER_DAY - STEP)),
  pickOf('end', titles.end, () => times(STEP, MINUTES_PER_DAY)),
];
const wholeDay = pickOf('whole', titles.whole, (locale) => [
  { value: '00:00-24:00', title: say(titles.allDay, locale) },
  { value: 'closed', title: say(titles.closed, locale) },
]);
const duration = pickOf('whole', titles.duration, (locale) =>
  [...durations, ...days].map((value) => ({ value, title: durationInWords(value, locale) })),
);
const someDays = (all: readonly Parameters<typeof daysInWords>[0][]): Pick =>
  pickOf('whole', titles.days, (locale) =>
    all.map((one) => ({ value: String(one), title: daysInWords(one, locale) })),
  );

const picks: Partial<Readonly<Record<ScalarName, readonly Pick[]>>> = {
  time: [pickOf('whole', titles.time, () => times(0, MINUTES_PER_DAY))],
  'time-range': range,
  hours: [...range, wholeDay],
  duration: [duration],
  days: [someDays(runsOfDays)],
  'shift-days': [someDays([...runsOfDays, 'holiday'])],
};

/** Times of a day by the quarter hour, both ends included. */
const times = (from: number, to: number): readonly GridChoice[] =>
  Array.from({ length: (to - from) / STEP + 1 }, (_, step) => {
    const value = timeText(from + step * STEP);
    return { value, title: value };
  });
