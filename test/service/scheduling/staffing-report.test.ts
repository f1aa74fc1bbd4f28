import assert from 'node:assert/strict';
import type { Playbook } from '../../../schemas/playbook';
import { daysAlike, staffingLines } from '../../../server/src/service/scheduling/staffing-lines';
import { staffingReport } from '../../../server/src/service/scheduling/staffing-report';
import { requirement } from '../../../server/src/service/staffing/requirement';
import { staffingTotals } from '../../../server/src/service/staffing/totals';
import { weekDemand } from '../../../server/src/service/staffing/week';
import { addDays } from '../../../server/src/service/time/dates';
import { floor, members, model } from '../staffing/floor';

const monday = '2026-12-07';
const near = (actual: number | undefined, expected: number): void =>
  assert.ok(Math.abs(actual! - expected) < 1e-9, `${actual}, not ${expected}`);

/**
 * 200 customers an hour of 180 seconds each, fourteen people with one chat, nobody away: the worked example of the
 * textbooks (10 erlangs, 14 agents).
 */
const textbook = (more: Partial<Playbook> = {}): Playbook => ({
  playbook: 1,
  ...floor(14, {
    hours: { weekly: { 'mon-sun': '10:00-12:00' } },
    load: {
      daily_inquiries: 400,
      by_hour: Array.from({ length: 24 }, (_, hour) => (hour === 10 || hour === 11 ? 1 : 0)),
      handle_time: '180s',
    },
    targets: { first_response: '60s', shrinkage: 0 },
    staffing: {
      team: members(14, 1),
      shifts: [{ id: 'day', days: 'mon-sun', time: '09:00-12:00', members: members(14).map(({ id }) => id) }],
    },
  }),
  ...more,
});

const reported = (playbook: Playbook, weeks = 2) => staffingReport(playbook, { from: monday, weeks }, model);

describe('the report of staffing', () => {
  it('has the figures that a textbook calculates', () => {
    const { usual, weeks, missing } = reported(textbook());
    assert.deepEqual([missing, usual.days.length, weeks.length], [[], 7, 2]);
    const [ten, eleven, ...others] = usual.days[0]!.hours;
    assert.deepEqual([ten!.hour, eleven!.hour, others.length], [10, 11, 0]);
    const { load, onDuty, state } = ten!;
    // With 11 they are busy 91 % of the time, with 12 83 %; the limit is 85 %.
    assert.deepEqual(
      [load!.customers, load!.required, onDuty, load!.net, state],
      [200, 12, 14, 2, 'surplus'],
    );
    near(load!.worst.service!.wait, 7.83593701177724);
    near(load!.worst.service!.occupancy, 10 / 14);
    near(load!.worst.service!.within3m, 1 - 0.1741319335950498 * Math.exp(-4));
  });

  it('adds a week up, and the hours of each person, in the open hours and out of them', () => {
    const { totals, people } = reported(textbook()).usual;
    const { customers, served, requiredHours, onDutyHours, shortHours, occupancy, wait } = totals!;
    assert.deepEqual(
      [customers, served, requiredHours, onDutyHours, shortHours],
      [2800, 2800, 12 * 14, 14 * 14, 0],
    );
    near(occupancy, 10 / 14);
    near(wait, 7.83593701177724);
    assert.deepEqual([...people].slice(0, 2), [
      ['m0', 21],
      ['m1', 21],
    ]);
  });

  it('tells which dates differ from the usual week, and why', () => {
    const usual = textbook();
    const { usual: week, weeks } = reported({
      ...usual,
      hours: { ...usual.hours, exceptions: [{ date: '2026-12-08', name: '盘点', hours: 'closed' }] },
      staffing: {
        ...usual.staffing,
        time_off: [{ member: 'm3', from: '2026-12-10', to: '2026-12-10' }],
      },
      promotions: [{ id: 'd12', name: '双12', from: '2026-12-12', to: '2026-12-12', expected_load: 2 }],
    });
    const causes = weeks.flatMap(({ days }) =>
      days.flatMap((day) => day.causes.map((cause) => `${day.date} ${JSON.stringify(cause)}`)),
    );
    assert.deepEqual(causes, [
      '2026-12-08 {"kind":"day","name":{"zh":"盘点","en":"盘点"}}',
      '2026-12-10 {"kind":"away","name":"m3"}',
      '2026-12-12 {"kind":"promotion","name":"双12","load":2}',
    ]);
    assert.ok(week.days.every(({ hours }) => hours.length === 2 && hours[0]!.onDuty === 14));
    // The day of the promotion has 20 erlangs for 14 people: the queue only grows, and its customers are lost.
    const { customers, served, shortHours } = weeks[0]!.totals!;
    assert.deepEqual([customers, customers - served], [6 * 400 + 400, 800]);
    const [ten] = weeks[0]!.days[5]!.hours;
    assert.deepEqual([ten!.load!.worst.service, ten!.state], [undefined, 'short']);
    assert.equal(shortHours, 2 * -ten!.load!.net);
    assert.equal(weeks[0]!.people.get('m3'), 18);
  });

  it('counts nobody in an open hour as one missing, whoever comes', () => {
    const { usual } = reported(textbook({ hours: { weekly: { 'mon-sun': '09:00-13:00' } } }), 0);
    const [nine, , , twelve] = usual.days[0]!.hours;
    assert.deepEqual([nine!.load!.required, nine!.state], [1, 'surplus']);
    assert.deepEqual([twelve!.load!.required, twelve!.load!.net, twelve!.state], [1, -1, 'nobody']);
    assert.equal(usual.totals!.shortHours, 7);
  });

  it('says of an hour that is open in part only what is open of it', () => {
    const { usual } = reported(textbook({ hours: { weekly: { 'mon-sun': '10:30-12:00' } } }), 0);
    const [ten] = usual.days[0]!.hours;
    assert.deepEqual([ten!.start, ten!.end, ten!.load!.customers], [630, 660, 100]);
  });

  it('says the same as the preview of the same seven days', () => {
    const playbook: Playbook = { playbook: 1, ...floor(2) };
    const from = '2026-12-02';
    const { hours } = weekDemand(playbook, { today: from, model });
    const { weeks } = staffingReport(playbook, { from, weeks: 1 }, model);
    const shown = weeks[0]!.days.flatMap(({ date, hours: own }) =>
      own.map(({ hour, load, onDuty, state }) => [date, hour, load!.required, onDuty, state]),
    );
    assert.deepEqual(
      shown,
      hours
        .filter(({ state }) => state !== 'closed')
        .map(({ date, hour, requiredAgents, onShift, state }) => [
          date,
          hour,
          requiredAgents,
          onShift,
          state,
        ]),
    );
    const { intervals } = requirement(playbook, from, addDays(from, 7), model);
    assert.deepEqual(weeks[0]!.totals, staffingTotals(intervals));
  });

  it('counts heads where the load is not written, and the busiest hour where its share alone is', () => {
    const usual = textbook();
    const withLoad = (load: object): Playbook => ({ ...usual, staffing: { ...usual.staffing, load } });
    const heads = reported(withLoad({}));
    assert.deepEqual(heads.missing, ['daily_inquiries', 'by_hour', 'handle_time']);
    assert.deepEqual(heads.usual.days[0]!.hours[0], {
      hour: 10,
      start: 600,
      end: 660,
      onDuty: 14,
      state: 'open',
    });
    assert.equal(heads.usual.totals, undefined);
    const rush = reported(withLoad({ daily_inquiries: 400, peak_hour_share: 1, handle_time: '180s' }));
    assert.deepEqual(rush.missing, ['by_hour']);
    // 20 erlangs, and busy 85 % of the time at most: 24 people.
    assert.deepEqual([rush.usual.days[0]!.busiest!.load!.net, rush.usual.totals], [14 - 24, undefined]);
  });

  it('does not hold people to the days on which smart service answers first', () => {
    const { usual, weeks } = reported(
      textbook({
        decision: {
          smart_service: 'disabled_for_window',
          window: { from: '2026-12-09', to: '2026-12-10' },
        },
      }),
    );
    assert.ok(usual.days.every(({ byHand }) => !byHand));
    assert.deepEqual(
      weeks[0]!.days.map(({ byHand }) => byHand),
      [false, false, true, true, false, false, false],
    );
  });

  it('puts hours in a row that are alike on one line, and days that have the same lines together', () => {
    const { usual } = reported(textbook());
    const lines = staffingLines(usual.days[0]!.hours);
    assert.deepEqual(
      lines.map(({ start, end, onDuty, hours }) => [start, end, onDuty, hours.length]),
      [[600, 720, 14, 2]],
    );
    assert.deepEqual(
      daysAlike(usual.days).map(({ days }) => days.length),
      [7],
    );
    assert.equal(daysAlike(usual.days, ({ day }) => day === 'sun').length, 2);
  });

  it('counts someone on two shifts at once a single time', () => {
    const usual = textbook();
    const twice = [{ id: 'too', days: 'mon', time: '11:00-13:00', members: ['m0'] }];
    const staffing = { ...usual.staffing, shifts: [...usual.staffing!.shifts!, ...twice] };
    assert.equal(reported({ ...usual, staffing }).usual.people.get('m0'), 22);
  });
});
