import type { Playbook } from '../../../schemas/playbook';
import type { Shift } from '../../../schemas/sections/staffing';

/**
 * The slow and obvious reading of the format reference, one minute at a time. It shares no code with the engine:
 * the clock comes from Intl, holidays from the list below (the State Council's notice for 2026).
 */
const off2026 = ['2026-09-25', '2026-09-26', '2026-09-27', ...dates('2026-10-01', '2026-10-07')];
const madeUp2026 = ['2026-09-20', '2026-10-10'];
const week = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export type Part = Pick<Playbook, 'shop' | 'hours' | 'staffing' | 'promotions'>;

/** A row of minutes with what the clock of a zone shows in each. */
export class Clock {
  private readonly found = new Map<string, number>();
  private readonly shown = new Map<string, number>();
  readonly labels: readonly string[];
  readonly first: number;

  constructor(zone: string, from: string, to: string) {
    const format = new Intl.DateTimeFormat('sv', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    this.first = Date.parse(`${dates(from, from, -2)[0]!}T00:00Z`) / 60_000;
    const last = Date.parse(`${dates(to, to, 3)[0]!}T00:00Z`) / 60_000;
    this.labels = Array.from({ length: last - this.first }, (_, i) =>
      format.format((this.first + i) * 60_000),
    );
    this.labels.forEach((label, i) => {
      if (!this.shown.has(label)) this.shown.set(label, this.first + i);
    });
  }

  /** The first minute with that label; in a gap, the label an hour later (every gap here has an hour). */
  at(date: string, minute: number): number {
    const key = `${date} ${minute}`;
    const known = this.found.get(key) ?? this.find(date, minute);
    this.found.set(key, known);
    return known;
  }

  private find(date: string, minute: number): number {
    const day = dates(date, date, Math.floor(minute / 1440))[0]!;
    const rest = (minute + 1440) % 1440;
    const label = (m: number) =>
      `${day} ${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
    const found = this.shown.get(label(rest)) ?? this.shown.get(label(rest + 60));
    if (found === undefined) throw new Error(`${day} ${minute} is not in the window`);
    return found;
  }

  dateAt(minute: number): string {
    return this.labels[minute - this.first]!.slice(0, 10);
  }
}

/** Every date from one to another, both included, moved by some days. */
export function dates(from: string, to: string, by = 0): string[] {
  const result: string[] = [];
  for (let day = Date.parse(from); day <= Date.parse(to); day += 86_400_000) {
    result.push(new Date(day + by * 86_400_000).toISOString().slice(0, 10));
  }
  return result;
}

export function minutesOf(range: string): [number, number] {
  const [from, to] = range
    .split('-')
    .map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) as [number, number];
  return [from, to > from ? to : to + 1440];
}

function weekdayIn(date: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const [from, to = from] = word.split('-') as [string, string?];
    for (let day = week.indexOf(from!); ; day = (day + 1) % 7) {
      if (week[day] === date) return true;
      if (week[day] === to) return false;
    }
  });
}

export class Model {
  constructor(
    private readonly playbook: Part,
    private readonly clock: Clock,
    private readonly days: readonly string[],
  ) {}

  private ranges(date: string): string[] {
    const { weekly = {}, exceptions = [], calendar, holiday } = this.playbook.hours ?? {};
    const value = (written: string | string[] | undefined) =>
      [written ?? []].flat().filter((one) => one !== 'closed');
    for (const exception of [...exceptions].reverse()) {
      const from = exception.date ?? exception.from!;
      const to = exception.date ?? exception.to!;
      if (from <= date && date <= to) return value(exception.hours);
    }
    if (calendar === 'cn' && off2026.includes(date)) return value(holiday);
    let result: string[] = [];
    for (const [key, written] of Object.entries(weekly)) {
      if (weekdayIn(this.weekday(date), [key])) result = value(written);
    }
    return result;
  }

  private weekday(date: string): string {
    if (this.playbook.hours?.calendar === 'cn' && madeUp2026.includes(date)) return 'mon';
    return week[new Date(date).getUTCDay()]!;
  }

  isOpen(minute: number): boolean {
    return this.days.some((date) =>
      this.ranges(date).some((range) => {
        const [start, end] = minutesOf(range);
        return this.clock.at(date, start) <= minute && minute < this.clock.at(date, end);
      }),
    );
  }

  /** The ids of all who are there, each once, sorted. */
  membersAt(minute: number): string[] {
    const there = new Set<string>();
    for (const date of this.days) {
      for (const shift of this.worked(date)) {
        for (const member of shift.members ?? []) {
          if (!this.planned(shift, date, member, minute)) continue;
          if (!this.away(member, minute)) there.add(member);
          else for (const cover of this.coversOf(member, shift, date, minute).slice(0, 1)) there.add(cover);
        }
      }
    }
    return [...there].sort();
  }

  private coversOf(member: string, shift: Shift, date: string, minute: number): string[] {
    return (this.playbook.staffing?.time_off ?? [])
      .filter((off) => off.member === member && this.holds(off, minute) && off.cover !== undefined)
      .map((off) => off.cover!)
      .filter((cover) => !this.away(cover, minute))
      .filter((cover) => !(shift.members!.includes(cover) && this.planned(shift, date, cover, minute)));
  }

  private worked(date: string): Shift[] {
    const promotions = (this.playbook.promotions ?? []).filter((one) => one.from! <= date && date <= one.to!);
    const lists = [this.playbook.staffing?.shifts ?? [], ...promotions.map((one) => one.extra_shifts ?? [])];
    const holiday = this.playbook.hours?.calendar === 'cn' && off2026.includes(date);
    return lists.flatMap((list) => {
      const valid = list.filter((one) => (one.valid?.from ?? '0') <= date && date <= (one.valid?.to ?? '9'));
      const onHolidays = holiday ? valid.filter((one) => [one.days].flat().includes('holiday')) : [];
      if (onHolidays.length > 0) return onHolidays;
      return valid.filter((one) => {
        const words = [one.days].flat().filter((word) => word !== 'holiday');
        return weekdayIn(this.weekday(date), words);
      });
    });
  }

  private planned(shift: Shift, date: string, member: string, minute: number): boolean {
    const [start, end] = minutesOf(shift.time);
    const within = (from: number, to: number) =>
      this.clock.at(date, from) <= minute && minute < this.clock.at(date, to);
    if (!within(start, end)) return false;
    return !(shift.breaks ?? []).some((one) => {
      const { time, members } = typeof one === 'string' ? { time: one, members: [member] } : one;
      if (members && !members.includes(member)) return false;
      const [from, to] = minutesOf(time!);
      // Read on the shift's own day if it meets the shift there, else on the next, else on the one before.
      const by = [0, 1440, -1440].find((move) => from + move < end && start < to + move);
      return by !== undefined && within(from + by, to + by);
    });
  }

  private away(member: string, minute: number): boolean {
    return (this.playbook.staffing?.time_off ?? []).some(
      (off) => off.member === member && this.holds(off, minute),
    );
  }

  private holds(off: { from?: string; to?: string }, minute: number): boolean {
    const date = this.clock.dateAt(minute);
    return off.from! <= date && date <= off.to!;
  }
}
