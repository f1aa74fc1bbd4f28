import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays } from '../../../server/src/service/time/dates';
import { uncovered, uncoveredWeek } from '../../../server/src/service/time/coverage';
import { staffedIntervals } from '../../../server/src/service/time/staffed-intervals';
import { contains, total } from '../../../server/src/service/time/intervals';
import { onShift } from '../../../server/src/service/time/shifts';
import { statusAt } from '../../../server/src/service/time/status';
import { spanOf, timeline } from '../../../server/src/service/time/timeline';
import { zoneNamed } from '../../../server/src/service/time/zone';
import { Clock, dates, Model, type Part } from './minute-model';
import { seedOr } from '../seeds';

const windows = [
  { zone: 'America/New_York', from: '2026-03-07', to: '2026-03-09' },
  { zone: 'America/New_York', from: '2026-10-31', to: '2026-11-02' },
  { zone: 'Europe/Berlin', from: '2026-03-28', to: '2026-03-30' },
  { zone: 'Europe/Berlin', from: '2026-10-24', to: '2026-10-26' },
  { zone: 'Asia/Shanghai', from: '2026-09-30', to: '2026-10-02' },
  { zone: 'Asia/Shanghai', from: '2026-09-19', to: '2026-09-21' },
] as const;

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const range = fc
  .tuple(time, fc.oneof(time, fc.constant('24:00')))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => `${from}-${to}`);
const smallHours = fc.constantFrom(
  '00:00-24:00',
  '01:30-02:30',
  '02:00-03:00',
  '02:30-04:00',
  '22:00-02:30',
  '00:30-01:59',
);
const anyRange = fc.oneof(range, smallHours);
const hours = fc.oneof(fc.constant('closed'), anyRange, fc.array(anyRange, { minLength: 1, maxLength: 3 }));
const days = fc.constantFrom('mon', 'sun', 'sat-sun', 'mon-fri', 'mon-sun', 'fri-mon', 'wed-thu');
const member = fc.constantFrom('a', 'b', 'c');

function playbooks(from: string): fc.Arbitrary<Part> {
  const date = fc.integer({ min: -1, max: 3 }).map((by) => addDays(from, by));
  const span = fc
    .tuple(date, fc.integer({ min: 0, max: 2 }))
    .map(([start, by]) => ({ from: start, to: addDays(start, by) }));
  const breaks = fc.array(
    fc.oneof(anyRange, fc.record({ time: anyRange, members: fc.array(member, { maxLength: 2 }) })),
    { maxLength: 2 },
  );
  const shift = fc.record(
    {
      days: fc.oneof(
        days,
        fc.constant('holiday'),
        fc.array(fc.oneof(days, fc.constant('holiday')), { minLength: 1, maxLength: 2 }),
      ),
      time: anyRange,
      members: fc.array(member, { maxLength: 3 }),
      breaks,
      valid: fc.oneof(span, fc.record({ from: date })),
    },
    { requiredKeys: ['days', 'time', 'members'] },
  );
  const exception = fc.oneof(
    fc.record({ date, hours }),
    fc.tuple(span, hours).map(([one, written]) => ({ ...one, hours: written })),
  );
  return fc.record({
    shop: fc.constant({ name: 'x' }),
    hours: fc.record(
      {
        weekly: fc.dictionary(days, hours, { maxKeys: 4 }),
        exceptions: fc.array(exception, { maxLength: 2 }),
        calendar: fc.constant('cn'),
        holiday: hours,
      },
      { requiredKeys: ['weekly'] },
    ),
    staffing: fc.record({
      shifts: fc.array(shift, { maxLength: 4 }),
      time_off: fc.array(
        fc
          .tuple(span, member, fc.option(member, { nil: undefined }))
          .map(([one, who, cover]) => ({ ...one, member: who, cover })),
        { maxLength: 3 },
      ),
    }),
    promotions: fc.array(
      fc
        .tuple(span, fc.array(shift, { maxLength: 2 }))
        .map(([one, extra_shifts]) => ({ id: 'p', ...one, extra_shifts })),
      { maxLength: 1 },
    ),
  }) as fc.Arbitrary<Part>;
}

describe('the time engine against a minute-by-minute reading', () => {
  for (const { zone, from, to } of windows) {
    it(`${zone}, ${from} to ${to}`, () => {
      const clock = new Clock(zone, from, to);
      const shown = dates(from, to);
      const end = addDays(to, 1);
      const span = spanOf(zoneNamed(zone), from, end);
      assert.equal(span.start, clock.at(from, 0));
      assert.equal(span.end, clock.at(to, 1440));
      fc.assert(
        fc.property(playbooks(from), fc.nat(), (generated, seed) => {
          const playbook = { ...generated, shop: { name: 'x', timezone: zone } };
          const model = new Model(playbook, clock, [addDays(from, -1), ...shown]);
          const line = timeline(playbook, from, end);
          const people = onShift(playbook, from, end);
          const heads = staffedIntervals(people, span);
          const gaps = uncovered(playbook, from, end);
          assert.equal(total(line.open) + total(line.closed), span.end - span.start);
          // A step that has no common factor with a quarter of an hour sees every edge sooner or later.
          for (let minute = span.start + (seed % 17); minute < span.end; minute += 17) {
            const open = model.isOpen(minute);
            const there = model.membersAt(minute);
            assert.equal(contains(line.open, minute), open, `open at ${clock.labels[minute - clock.first]}`);
            assert.equal(contains(line.closed, minute), !open);
            assert.deepEqual([...heads.find((one) => contains([one], minute))!.members], there);
            assert.deepEqual(
              [...new Set(people.filter((one) => contains([one], minute)).map((one) => one.member))].sort(),
              there,
            );
            assert.equal(contains(gaps, minute), open && there.length === 0);
          }
          const now = span.start + (seed % (span.end - span.start));
          const status = statusAt(playbook, now * 60_000);
          assert.equal(status.open, model.isOpen(now));
          assert.equal(`${status.now.date}`, clock.dateAt(now));
          const next = status.closesAt ?? status.nextOpening;
          for (let minute = now; minute < Math.min(next?.epochMinute ?? span.end, span.end); minute += 23) {
            assert.equal(model.isOpen(minute), status.open, `no change before ${JSON.stringify(next)}`);
          }
          if (next && next.epochMinute < span.end) assert.equal(model.isOpen(next.epochMinute), !status.open);
        }),
        { numRuns: 20, seed: seedOr(20261122) },
      );
    });
  }

  it('a plain week has the gaps of a week of plain days', () => {
    const monday = '2026-07-06';
    const clock = zoneNamed('UTC');
    fc.assert(
      fc.property(playbooks(monday), ({ hours: generated, staffing }) => {
        const playbook: Part = {
          shop: { name: 'x', timezone: 'UTC' },
          hours: { weekly: generated?.weekly },
          staffing: { shifts: staffing?.shifts?.map((shift) => ({ ...shift, valid: undefined })) },
        };
        const start = clock.at(monday, 0);
        const byDate = uncovered(playbook, monday, addDays(monday, 7));
        const byWeek = uncoveredWeek(playbook, { today: addDays(monday, 2) }).flatMap(
          ({ days: named, range: { start: from, end } }) =>
            named.flatMap((day) => {
              const at = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(day) * 1440;
              return [0, -10_080].map((by) => ({
                start: start + at + from + by,
                end: start + at + end + by,
              }));
            }),
        );
        for (let minute = start; minute < start + 10_080; minute += 13) {
          assert.equal(contains(byWeek, minute), contains(byDate, minute), `minute ${minute - start}`);
        }
      }),
      { numRuns: 60, seed: seedOr(20261122) },
    );
  });
});
