import type { Playbook } from '../../../../../../schemas/playbook';
import type { Text } from '../../../../../../schemas/text';
import type { PageContext } from '../../page-context';
import type { DayHours } from '../../../time/hours';
import type { Status, TimePoint } from '../../../time/status';
import { firstUnknownYear, unknownYearText } from '../../../time/unknown-year';
import { dateText, dayRangeText, rangesText } from '../../../wording/clock';
import { readDays } from '../../../../../../schemas/scalars';
import { tellApart } from '../../../simulation/clock-changes';
import { dayEnd, laterInWords } from '../../../simulation/shop-clock';
import type { Outcome } from '../../../simulation/outcome';
import type { StepReason, ExplanationStep } from './step';

const words = {
  always: { zh: '在接待时间内，全天都接待', en: 'Open around the clock' },
  open: { zh: '在接待时间内，{time} 下班', en: 'Open until {time}' },
  closed: { zh: '不在接待时间，{time} 开始接待', en: 'Closed; opens at {time}' },
  shut: {
    zh: '不在接待时间，往后四百天里也没有接待时间',
    en: 'Closed, and not open within the next 400 days',
  },
  noAgent: { zh: '在接待时间内，可是没有人在班', en: 'Open, but nobody is on shift' },
  weekly: { zh: '每周的接待时间：{hours}', en: 'The weekly hours: {hours}' },
  exception: { zh: '特殊日期{name}：{hours}', en: 'A special date{name}: {hours}' },
  holiday: {
    zh: '{name}放假，按节假日的时间：{hours}',
    en: '{name} is a public holiday; its hours: {hours}',
  },
  shifted: { zh: '{date}调休上班，按周一算', en: '{date} is a shifted workday and counts as a Monday' },
  none: { zh: '没有写这一天的接待时间', en: 'No hours are written for this day' },
  unknown: { zh: `；${unknownYearText.zh}`, en: `. ${unknownYearText.en}` },
  promotion: { zh: '正值“{name}”', en: '“{name}” is on' },
} as const satisfies Record<string, Text>;

/** Whether the shop is open, until when or from when on, and the line that says so. */
export function hoursSteps(page: PageContext, { status, promotions }: Outcome): readonly ExplanationStep[] {
  const because = [
    ...promotions.map((promotion) => ({
      text: page.say(words.promotion, { name: page.label('promotions.*', promotion) }),
      at: { in: promotion },
    })),
    ...causes(page, status.hours),
  ];
  const year = unknownYearIn(page.playbook, status);
  const sentence = verdict(page, status);
  const text = year === undefined ? sentence : `${sentence}${page.say(words.unknown, { year })}`;
  return [{ topic: 'hours', text, because }];
}

/** The year whose missing notice could change whether the shop is open, or when it opens. */
export const unknownYearIn = (
  { hours }: Playbook,
  { hours: day, nextOpening, open }: Status,
): number | undefined => firstUnknownYear(hours, [day.date, open ? undefined : nextOpening?.date]);

function verdict(page: PageContext, status: Status): string {
  if (status.answeredBy === 'no_agent') return page.say(words.noAgent);
  const { closesAt, nextOpening, now } = status;
  if (status.open)
    return closesAt
      ? page.say(words.open, {
          time: which(page, closesAt, laterInWords(dayEnd(closesAt), now.date, page.locale)),
        })
      : page.say(words.always);
  return nextOpening
    ? page.say(words.closed, {
        time: which(page, nextOpening, laterInWords(nextOpening, now.date, page.locale)),
      })
    : page.say(words.shut);
}

const which = ({ playbook, locale }: PageContext, { epochMinute }: TimePoint, time: string): string =>
  tellApart(playbook, epochMinute, time, locale);

function causes(page: PageContext, { cause, ranges, day, date }: DayHours): readonly StepReason[] {
  const hours = rangesText(ranges, page.locale);
  const shifted =
    day.kind === 'shifted-workday'
      ? [
          {
            text: page.say(words.shifted, { date: dateText(date, page.today, page.locale) }),
            at: calendarOf(page.playbook),
          },
        ]
      : [];
  switch (cause.kind) {
    case 'weekly': {
      const days = dayRangeText(readDays(cause.key) ?? [], ranges, page.locale);
      return [
        ...shifted,
        { text: page.say(words.weekly, { hours: days }), at: weekly(page.playbook, cause.key) },
      ];
    }
    case 'exception': {
      const { name } = cause.exception;
      const called = name === undefined ? '' : page.locale === 'zh' ? `“${name}”` : ` (${name})`;
      return [{ text: page.say(words.exception, { name: called, hours }), at: { in: cause.exception } }];
    }
    case 'holiday':
      return [{ text: page.say(words.holiday, { name: cause.name, hours }), at: holidayOf(page.playbook) }];
    default:
      return [...shifted, { text: page.say(words.none), at: { in: page.playbook, key: 'hours' } }];
  }
}

const weekly = ({ hours }: Playbook, key: string) => ({ in: hours!.weekly!, key });

const calendarOf = ({ hours }: Playbook) => ({ in: hours!, key: 'calendar' });

const holidayOf = ({ hours }: Playbook) => ({
  in: hours!,
  key: hours!.holiday === undefined ? 'calendar' : 'holiday',
});
