import assert from 'node:assert/strict';
import type { Load as Written } from '../../../schemas/sections/staffing';
import { type LoadInputs, type Missing, readLoad } from '../../../server/src/service/staffing/load';
import { evenLoad, floor } from './floor';

/** Customers in the hour from 20:00 on a date, or what is missing. */
function at20(
  written: Written,
  more: Partial<LoadInputs> = {},
  date = '2026-11-24',
): number | readonly Missing[] {
  const load = readLoad({ ...floor(1, { load: written }), ...more });
  return 'missing' in load ? load.missing : Math.round(load.inHour(date, 20) * 1e6) / 1e6;
}

const evening = Array.from({ length: 24 }, (_, hour) => (hour === 20 ? 2 : hour === 21 ? 1 : 0));

describe('the load of an hour', () => {
  it('is the day’s by its weight', () => {
    assert.equal(at20({ ...evenLoad, by_hour: evening }), 160);
    assert.equal(at20({ ...evenLoad, by_hour: evening.map((weight) => weight * 50) }), 160);
  });

  it('grows, and depends on the day', () => {
    assert.equal(at20({ ...evenLoad, growth: 0.5 }), 15);
    assert.equal(at20({ ...evenLoad, growth: -1 }), 0);
    const by_day = { 'mon-fri': 2, tue: 3, 'sat-sun': 0 };
    assert.equal(at20({ ...evenLoad, by_day }), 30, 'the later line');
    assert.equal(at20({ ...evenLoad, by_day }, {}, '2026-11-25'), 20);
    assert.equal(at20({ ...evenLoad, by_day }, {}, '2026-11-22'), 0);
    assert.equal(at20({ ...evenLoad, by_day: { sun: 3 } }), 10, 'a day that is not named');
    const shifted = { hours: { calendar: 'cn' } } as Partial<LoadInputs>;
    assert.equal(at20({ ...evenLoad, by_day: { mon: 2 } }, shifted, '2026-10-10'), 20, 'a shifted workday');
  });

  it('is multiplied on a promotion’s days, by the largest of several', () => {
    const days = { from: '2026-11-24', to: '2026-11-25' };
    const promotions = [
      { id: 'a', ...days, expected_load: 2 },
      { id: 'b', ...days, expected_load: 3 },
      { id: 'c', ...days, expected_load: 9, enabled: false },
      { id: 'd', from: '2026-11-01', expected_load: 9 },
    ];
    assert.equal(at20(evenLoad, { promotions }), 30);
    assert.equal(at20(evenLoad, { promotions }, '2026-11-26'), 10);
    assert.equal(at20(evenLoad, { promotions: [{ id: 'a', ...days, expected_load: 0.5 }] }), 5);
  });

  it('falls back on the evidence of the decision, and on the busiest hour', () => {
    const decision = { smart_service: 'disabled', evidence: { daily_inquiries: 480 } } as const;
    assert.equal(at20({ ...evenLoad, daily_inquiries: undefined }, { decision }), 20);
    assert.equal(at20(evenLoad, { decision }), 10);
    const peak = { ...evenLoad, by_hour: undefined, peak_hour_share: 0.15 };
    assert.equal(at20(peak), 36);
    assert.equal(at20({ ...peak, by_hour: evening }), 160, 'each hour goes first');
  });

  it('cannot be told where something is missing', () => {
    assert.deepEqual(at20({}), ['daily_inquiries', 'by_hour', 'handle_time']);
    assert.deepEqual(at20({ ...evenLoad, by_hour: undefined }), ['by_hour']);
    assert.deepEqual(at20({ ...evenLoad, by_hour: evening.map(() => 0) }), ['by_hour']);
    assert.deepEqual(at20({ ...evenLoad, by_hour: evening.map(() => 0), peak_hour_share: 0.2 }), ['by_hour']);
    assert.deepEqual(at20({ ...evenLoad, by_hour: undefined, peak_hour_share: 0 }), ['by_hour']);
    assert.deepEqual(at20({ ...evenLoad, handle_time: '0s' }), ['handle_time']);
    assert.deepEqual(readLoad({}), { missing: ['daily_inquiries', 'by_hour', 'handle_time'] });
  });
});
