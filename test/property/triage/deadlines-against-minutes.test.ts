import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Playbook } from '../../../schemas/playbook';
import { deadlinesOf } from '../../../server/src/service/triage/deadlines';
import { addDays } from '../../../server/src/service/time/dates';
import { zoneNamed } from '../../../server/src/service/time/zone';
import { Clock, dates, Model, type Part } from '../time/minute-model';
import { seedOr } from '../seeds';

const windows = [
  { zone: 'Asia/Shanghai', from: '2026-09-30', to: '2026-10-08' },
  { zone: 'America/New_York', from: '2026-10-30', to: '2026-11-04' },
  { zone: 'Europe/Berlin', from: '2026-03-27', to: '2026-04-01' },
] as const;

const range = fc.constantFrom(
  '00:00-24:00',
  '09:00-12:00',
  '13:30-18:00',
  '20:00-02:30',
  '01:30-02:45',
  '23:59-00:01',
);
const hours = fc.oneof(fc.constant('closed'), range, fc.array(range, { minLength: 1, maxLength: 3 }));
const weekly = fc.dictionary(fc.constantFrom('mon-sun', 'mon-fri', 'sat-sun', 'wed', 'fri-mon'), hours, {
  maxKeys: 4,
});

describe('deadlines against open minutes counted one by one', () => {
  for (const { zone, from, to } of windows)
    it(`${zone}, ${from} to ${to}`, () => {
      const clock = new Clock(zone, from, to);
      const start = zoneNamed(zone).at(from, 0);
      const end = zoneNamed(zone).at(addDays(to, 1), 0);
      fc.assert(
        fc.property(
          weekly,
          hours,
          fc.nat(),
          fc.integer({ min: 1, max: 900 }),
          (week, holiday, seed, minutes) => {
            const written = { weekly: week, calendar: 'cn', holiday } as Part['hours'];
            const playbook = { playbook: 1, shop: { name: 'x', timezone: zone }, hours: written } as Playbook;
            const model = new Model(playbook, clock, [addDays(from, -1), ...dates(from, to)]);
            const at = start + (seed % (end - start));
            const category = { id: 'x', first_response: `${minutes}m` };
            const due = deadlinesOf(playbook, category, at)[0]!.due;
            if (due === undefined || due > end * 60) assert.ok(countOpen(model, at, end) <= minutes);
            else {
              assert.equal(countOpen(model, at, due / 60), minutes);
              assert.ok(model.isOpen(due / 60 - 1), 'where open hours end, the time ends with them');
            }
          },
        ),
        { numRuns: 25, seed: seedOr(20261122) },
      );
    });
});

function countOpen(model: Model, from: number, to: number): number {
  let count = 0;
  for (let minute = from; minute < to; minute++) if (model.isOpen(minute)) count++;
  return count;
}
