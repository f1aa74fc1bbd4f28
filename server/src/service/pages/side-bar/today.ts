import type { Playbook } from '../../../../../schemas/playbook';
import { type Locale, say, type Text } from '../../../../../schemas/text';
import type { Today, TodayRow } from '../../../protocol';
import type { Analysis } from '../../document/analysis';
import { addDays } from '../../time/dates';
import { type OnShift, onShift, shiftEnd } from '../../time/shifts';
import { type Status, statusAt } from '../../time/status';
import { type Moment, momentOf, zoneOf } from '../../time/zone';
import { clockText, hoursTodayText, nextOpenText } from '../../wording/clock';

/**
 * Whether a shop is open at a moment, who is on shift, and when it opens next. Null for a playbook that others build on,
 * and where no hours are written.
 */
export function todayOf({ documents: [document] }: Analysis, moment: Moment, locale: Locale): Today | null {
  if (!document || document.playbook.shared === true || !document.playbook.hours) return null;
  const { playbook } = document;
  const status = statusAt(playbook, moment);
  const next = status.open ? undefined : nextOpenText(playbook, moment, locale);
  const rows: readonly TodayRow[] = [
    status.open
      ? { kind: 'open', label: say(words.open, locale), detail: closing(status, locale) }
      : { kind: 'closed', label: say(words.closed, locale) },
    ...peopleOf(playbook, status, locale),
    { kind: 'hours', label: say(words.hours, locale), detail: hoursTodayText(playbook, moment, locale) },
    ...(next === undefined ? [] : [{ kind: 'next' as const, label: say(words.next, locale), detail: next }]),
  ];
  return { rows, until: changesAt(playbook, status) };
}

const words = {
  open: { zh: '现在有人接待', en: 'Open now' },
  until: { zh: '到 {time}', en: 'until {time}' },
  closed: { zh: '现在不接待', en: 'Closed now' },
  nobody: { zh: '没有人在班', en: 'Nobody is on shift' },
  hours: { zh: '今天的接待时间', en: 'Hours today' },
  next: { zh: '下次接待', en: 'Opens next' },
} satisfies Record<string, Text>;

const closing = ({ closesAt }: Status, locale: Locale): string | undefined =>
  closesAt && say(words.until, locale, { time: clockText(closesAt.minute, locale) });

function peopleOf(
  playbook: Playbook,
  { now, open, onShift: people }: Status,
  locale: Locale,
): readonly TodayRow[] {
  if (people.length === 0) return open ? [{ kind: 'nobody', label: say(words.nobody, locale) }] : [];
  const names = new Map(playbook.staffing?.team?.map(({ id, name }) => [id, name]));
  const ahead = onShift(playbook, now.date, addDays(now.date, 2));
  return people.map((one) => ({
    kind: 'person',
    label: names.get(one.member) ?? one.member,
    detail: shiftText(playbook, { ...one, end: shiftEnd(one, ahead) }, locale),
  }));
}

function shiftText(playbook: Playbook, { shift, end }: OnShift, locale: Locale): string {
  const time = clockText(zoneOf(playbook).local(end).minute, locale);
  return [shift.name, say(words.until, locale, { time })].filter(Boolean).join(' · ');
}

/** The next opening, closing, begin or end of a shift, or midnight; epoch milliseconds. */
function changesAt(playbook: Playbook, { now, closesAt, nextOpening, onShift: people }: Status): number {
  const tomorrow = addDays(now.date, 1);
  const begins = onShift(playbook, now.date, tomorrow).map(({ start }) => start);
  const ends = people.map(({ end }) => end);
  const points = [closesAt?.epochMinute, nextOpening?.epochMinute, ...begins, ...ends].filter(
    (point): point is number => point !== undefined && point > now.epochMinute,
  );
  return points.reduce((first, point) => Math.min(first, point * 60_000), momentOf(playbook, tomorrow, 0));
}
