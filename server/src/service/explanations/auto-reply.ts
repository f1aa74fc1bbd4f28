import type { AutoReply } from '../../../../schemas/sections/auto-replies';
import { say, type Text } from '../../../../schemas/text';
import { byOrder, whyIdle } from '../triage/auto-replies';
import { dateInWords } from '../wording/values';
import { tellApart } from '../simulation/clock-changes';
import { endInWords, timeInWords } from '../simulation/shop-clock';
import { uncovered } from '../time/coverage';
import { addDays, inSpan, type LocalDate } from '../time/dates';
import { closedAs } from '../time/hours';
import { timeline, type TimedInterval } from '../time/timeline';
import { localTimeOf } from '../time/zone';
import { labelOf } from '../wording/label';
import { escapeMarkdown } from '../text/markdown';
import type { ShopAnalysis } from '../shop/analysis';

/**
 * Days that are searched: most replies are sent within the week; for the others, the holidays and exceptions of the
 * next months.
 */
const SEARCH_DAYS = [8, 90] as const;

const words = {
  off: { zh: '已停用，现在不会发。', en: 'Switched off: it is not sent.' },
  past: {
    zh: '有效期到 {date}为止，已经不会再发。',
    en: 'It was in force until {date} and is not sent any more.',
  },
  later: { zh: '{date}起才会发。', en: 'Not sent before {date}.' },
  now: { zh: '现在顾客发消息就会收到，直到{end}。', en: 'Sent to anyone who writes now, until {end}.' },
  next: { zh: '下一次会发的时间：{start} 到{end}。', en: 'Next sent from {start} until {end}.' },
  never: {
    zh: '接下来 {days} 天里没有会发它的时候。',
    en: 'There is no time in the next {days} days at which it would be sent.',
  },
  neverFrom: {
    zh: '{date}起的 {days} 天里没有会发它的时候。',
    en: 'There is no time in the {days} days from {date} on at which it would be sent.',
  },
  behind: {
    zh: '同样的情况先发“{first}”，轮不到这一条。',
    en: '"{first}" goes first in the same situation, so this one is not sent.',
  },
  behindUntil: {
    zh: '同样的情况到{date}为止先发“{first}”，之后才轮到这一条。',
    en: '"{first}" goes first in the same situation until {date}; after that it is this one’s turn.',
  },
  noHours: {
    zh: '写上 hours，这里就会说它什么时候发。',
    en: 'Write hours, and this will tell when it is sent.',
  },
  event: {
    zh: '和时间无关，每次出现这个情况就发。',
    en: 'Not bound to hours: sent whenever this happens.',
  },
} as const satisfies Record<string, Text>;

/** When a reply is next sent, as Markdown. */
export function autoReplyHover(analysis: ShopAnalysis, reply: AutoReply): string {
  const { locale, today } = analysis;
  if (reply.enabled === false) return words.off[locale];
  const { from, to } = reply;
  if (to !== undefined && to < today)
    return say(words.past, locale, { date: dateInWords(to, locale, today) });
  const begins =
    from !== undefined && from > today
      ? say(words.later, locale, { date: dateInWords(from, locale, today) })
      : '';
  const when = whenText(analysis, reply);
  return begins ? `${begins}\n\n${when}` : when;
}

function whenText(analysis: ShopAnalysis, reply: AutoReply): string {
  const { locale, playbook, now } = analysis;
  const { when, from } = reply;
  const first = from !== undefined && from > analysis.today ? from : analysis.today;
  const rival = firstOf(analysis, reply, first);
  const turn = turnOf(analysis, reply, first);
  const data = { first: escapeMarkdown(labelOf('auto_replies.*', rival)) };
  if (turn === undefined) return say(words.behind, locale, data);
  const isTimed = when === 'after_hours' || when === 'holiday' || when === 'no_agent';
  if (!isTimed || !playbook.hours) {
    if (rival === reply) return words[isTimed ? 'noHours' : 'event'][locale];
    return say(words.behindUntil, locale, { ...data, date: dateInWords(rival.to!, locale, analysis.today) });
  }
  const current = analysis.moment().epochMinute;
  for (const days of SEARCH_DAYS) {
    const times = timesOf(analysis, reply, turn, addDays(turn, days)).filter(
      ({ end, startLocal: { date } }) =>
        end > current && inSpan(date, reply) && firstOf(analysis, reply, date) === reply,
    );
    const next = joined(times);
    if (next) return nextText(analysis, next, next.start <= current, localTimeOf(playbook, now).date);
  }
  const days = SEARCH_DAYS[1];
  if (turn === analysis.today) return say(words.never, locale, { days });
  return say(words.neverFrom, locale, { days, date: dateInWords(turn, locale, analysis.today) });
}

/**
 * The first date on which no other reply takes precedence; undefined where one does for as long as this one is in
 * force.
 */
function turnOf(analysis: ShopAnalysis, reply: AutoReply, first: LocalDate): LocalDate | undefined {
  let date = first;
  for (let tries = analysis.playbook.auto_replies?.length ?? 0; tries > 0; tries--) {
    const rival = firstOf(analysis, reply, date);
    if (rival === reply) return date;
    const { to } = rival;
    if (to === undefined || (reply.to !== undefined && to >= reply.to)) return undefined;
    date = addDays(to, 1);
  }
  return undefined;
}

/**
 * The reply that is sent on a date for the same occasion and hours. By default a reply goes to the shop's chat (`im`).
 */
function firstOf({ playbook }: ShopAnalysis, reply: AutoReply, date: LocalDate): AutoReply {
  const { when, calendar, channels: [channel = 'im'] = [] } = reply;
  const alike = (playbook.auto_replies ?? []).filter(
    (one) => one.when === when && one.calendar === calendar && !whyIdle(one, date, channel),
  );
  return (when === 'keyword' ? undefined : byOrder(alike)[0]) ?? reply;
}

function nextText(
  { playbook, locale }: ShopAnalysis,
  next: TimedInterval,
  now: boolean,
  today: LocalDate,
): string {
  const tell = (minute: number, time: string) => tellApart(playbook, minute, time, locale);
  const start = tell(next.start, timeInWords(next.startLocal, today, locale));
  const end = tell(next.end, endInWords(next.endLocal, today, locale));
  return say(now ? words.now : words.next, locale, { start, end });
}

/** The intervals of the local dates [from, to) in which the reply's occasion applies. */
function timesOf(
  { playbook }: ShopAnalysis,
  reply: AutoReply,
  from: LocalDate,
  to: LocalDate,
): readonly TimedInterval[] {
  const { when, calendar } = reply;
  if (when === 'no_agent') return uncovered(playbook, from, to, calendar);
  const holidayAt = (date: LocalDate): boolean =>
    (playbook.auto_replies ?? []).some(
      (one) => one.when === 'holiday' && one.calendar === calendar && !whyIdle(one, date, 'im'),
    );
  return timeline(playbook, from, to, calendar).closed.filter(({ hours, startLocal }) => {
    const kind = closedAs(hours);
    // The after-hours reply is the fallback where no holiday reply is in force.
    return kind === when || (when === 'after_hours' && !holidayAt(startLocal.date));
  });
}

/** Joins the first interval with those that continue it, since closed time is split at midnights. */
function joined(times: readonly TimedInterval[]): TimedInterval | undefined {
  return times.reduce<TimedInterval | undefined>((first, one) => {
    if (!first) return one;
    return one.start === first.end ? { ...first, end: one.end, endLocal: one.endLocal } : first;
  }, undefined);
}
