import assert from 'node:assert/strict';
import fc from 'fast-check';
import format from '../../../schemas/generated/format.json';
import { staffOnDutyOver, memberOf } from '../../../server/src/service/staffing/staff-on-duty';
import { serviceTargetsOf } from '../../../server/src/service/staffing/evaluate';
import { requirement, type Run, runsOf, verdictOf } from '../../../server/src/service/staffing/requirement';
import { weekDemand } from '../../../server/src/service/staffing/week';
import { addDays } from '../../../server/src/service/time/dates';
import { staffedIntervals } from '../../../server/src/service/time/staffed-intervals';
import { total } from '../../../server/src/service/time/intervals';
import { onShift } from '../../../server/src/service/time/shifts';
import { openTime, spanOf } from '../../../server/src/service/time/timeline';
import { zoneOf } from '../../../server/src/service/time/zone';
import type { Part } from '../../property/time/minute-model';
import { staffingModel } from '../../../server/src/service/staffing/model';
import { optionsOf } from '../../../server/src/service/shop/rule-options';
import { evenLoad, floor, members, model } from './floor';

const tuesday = '2026-11-24';

function runs(playbook: Part, from = tuesday, to = addDays(from, 1)): string[] {
  const zone = zoneOf(playbook);
  const clock = (minute: number) =>
    zone.local(minute).minute / 60 || (minute === spanOf(zone, from, to).end ? 24 : 0);
  const text = ({ start, end, verdict, worst }: Run) =>
    `${clock(start)}-${clock(end)} ${verdict} ${worst.headcount}/${worst.requiredAgents}`;
  return runsOf(requirement(playbook, from, to, model).intervals).map(text);
}

describe('what open time asks for', () => {
  it('is judged where people come and go, and told in runs', () => {
    assert.deepEqual(runs(floor(2)), ['9-21 enough 2/2']);
    assert.deepEqual(runs(floor(1)), ['9-21 short 1/2']);
    const [day] = floor(2).staffing!.shifts!;
    const lunch = {
      shifts: [{ ...day!, breaks: [{ time: '12:00-12:30', members: ['m0'] }, '18:15-18:45'] }],
    };
    assert.deepEqual(runs(floor(2, { staffing: lunch })), [
      '9-12 enough 2/2',
      '12-12.5 short 1/2',
      '12.5-18.25 enough 2/2',
      '18.25-18.75 nobody 0/2',
      '18.75-21 enough 2/2',
    ]);
  });

  it('counts time off, cover and extra shifts, and each person once', () => {
    const away = { time_off: [{ member: 'm0', from: tuesday }] };
    assert.deepEqual(runs(floor(2, { staffing: away })), ['9-21 short 1/2']);
    const promotion = {
      id: 'p',
      from: tuesday,
      to: tuesday,
      extra_shifts: [{ days: 'mon-sun', time: '18:00-22:00', members: ['m0', 'm1'] }],
    };
    assert.deepEqual(runs(floor(1, { promotions: [promotion] })), ['9-18 short 1/2', '18-21 enough 2/2']);
  });

  it('follows the hours of the day, closed time left out', () => {
    const by_hour = Array.from({ length: 24 }, (_, hour) => (hour === 20 ? 30 : hour < 12 ? 0 : 2));
    const playbook = floor(1, { load: { ...evenLoad, by_hour, daily_inquiries: 100 } });
    assert.deepEqual(runs(playbook), ['9-20 enough 1/1', '20-21 short 1/5']);
    assert.deepEqual(runs({ ...playbook, hours: { weekly: { tue: '10:00-11:00' } } }), ['10-11 enough 1/0']);
    assert.deepEqual(runs({ ...playbook, hours: { weekly: {} } }), []);
    assert.deepEqual(runs({ ...playbook, hours: undefined }), [
      '0-20 enough 1/1',
      '20-21 short 1/5',
      '21-24 nobody 0/1',
    ]);
  });

  it('looks at the hour with most people where only the busiest is known', () => {
    const load = { ...evenLoad, by_hour: undefined, peak_hour_share: 0.1 };
    const shifts = [
      { days: 'mon-sun', time: '09:00-21:00', members: ['m0'] },
      { days: 'mon-sun', time: '13:30-16:00', members: ['m1', 'm2'] },
    ];
    const staffing = { shifts };
    assert.deepEqual(runs(floor(3, { load, staffing })), ['14-15 enough 3/3']);
    assert.deepEqual(runs(floor(3, { load: { ...load, growth: 1 }, staffing })), ['14-15 short 3/4']);
  });

  it('cannot be told without a load or targets', () => {
    const missing = (playbook: Part) => requirement(playbook, tuesday, addDays(tuesday, 1), model).missing;
    assert.deepEqual(missing(floor(1)), []);
    assert.deepEqual(missing(floor(1, { targets: { satisfaction: 0.9 } })), ['targets']);
    assert.deepEqual(missing(floor(1, { load: {}, targets: {} })), [
      'daily_inquiries',
      'by_hour',
      'handle_time',
      'targets',
    ]);
    assert.deepEqual(missing({ shop: { name: 'x' } }), [
      'daily_inquiries',
      'by_hour',
      'handle_time',
      'targets',
    ]);
  });

  it('holds odd numbers out', () => {
    const odd = [
      floor(1, { load: { ...evenLoad, daily_inquiries: 1e300, handle_time: '999999d' } }),
      floor(1, { targets: { first_response: '0s', reply_within_3m: 1, shrinkage: 0.99 } }),
      floor(1, { targets: { reply_within_3m: 0 } }),
      floor(1, { load: { ...evenLoad, daily_inquiries: 0 } }),
      floor(1, { load: { ...evenLoad, daily_inquiries: 1e-300 } }),
      floor(60, { staffing: { team: members(60, 50) } }),
      floor(0),
    ];
    for (const playbook of odd) {
      for (const interval of requirement(playbook, tuesday, addDays(tuesday, 1), model).intervals) {
        assert.ok(Number.isInteger(interval.requiredAgents) && interval.requiredAgents >= 0);
        const { wait = 0, within3m = 0, occupancy = 0 } = interval.service ?? {};
        for (const number of [wait, within3m, occupancy, interval.capacity, interval.arrivalsPerHour]) {
          assert.ok(Number.isFinite(number) && number >= 0, JSON.stringify(interval));
        }
      }
    }
  });

  it('fills open time, also where the clock changes', () => {
    for (const [timezone, date] of [
      ['Europe/Berlin', '2026-03-29'],
      ['Europe/Berlin', '2026-10-25'],
      ['Asia/Shanghai', '2026-10-25'],
    ] as const) {
      const playbook = floor(2, { timezone, hours: { weekly: { 'mon-sun': '00:00-24:00' } } });
      const [from, to] = [addDays(date, -1), addDays(date, 2)];
      const { intervals } = requirement(playbook, from, to, model);
      assert.equal(total(intervals), total(openTime(zoneOf(playbook), playbook.hours, from, to)));
      for (const [index, { start }] of intervals.entries())
        if (index > 0) assert.equal(start, intervals[index - 1]!.end);
    }
  });

  it('keeps its laws: too few exactly where the targets are missed, more people never wait longer', () => {
    const arbitrary = fc.record({
      daily_inquiries: fc.integer({ min: 1, max: 5000 }),
      chats: fc.integer({ min: 1, max: 6 }),
      shrinkage: fc.double({ min: 0, max: 0.6, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      seconds: fc.integer({ min: 1, max: 600 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ daily_inquiries, chats, shrinkage, share, seconds }) => {
        const targets = { first_response: `${seconds}s`, reply_within_3m: share, shrinkage };
        const intervalWith = (heads: number) => {
          const load = { ...evenLoad, daily_inquiries };
          const team = members(heads, chats);
          const playbook = floor(heads, { load, targets, staffing: { team } });
          return {
            aims: serviceTargetsOf(playbook, model)!,
            ...requirement(playbook, tuesday, addDays(tuesday, 1), model).intervals[0]!,
          };
        };
        const { requiredAgents } = intervalWith(1);
        let last = Infinity;
        for (const heads of [requiredAgents - 1, requiredAgents, requiredAgents + 1].filter(
          (count) => count > 0,
        )) {
          const interval = intervalWith(heads);
          assert.equal(interval.requiredAgents, requiredAgents);
          assert.equal(verdictOf(interval), heads >= requiredAgents ? 'enough' : 'short');
          const { service, aims } = interval;
          const held =
            service !== undefined &&
            service.wait <= aims.averageSpeedOfAnswer! &&
            service.within3m >= aims.level!.share &&
            service.occupancy <= aims.maxOccupancy!;
          assert.equal(held, heads >= requiredAgents);
          assert.ok((service?.wait ?? Infinity) <= last);
          last = service?.wait ?? Infinity;
        }
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });
});

describe('crews', () => {
  it('are the heads of the time engine', () => {
    const shifts = [
      { days: 'mon-sun', time: '08:00-17:00', members: ['m0', 'm1', 'm2'], breaks: ['12:00-13:00'] },
      { days: 'mon-fri', time: '12:00-22:00', members: ['m1', 'm3', 'gone'] },
      { days: 'sat-sun', time: '22:00-06:00', members: ['m4', 'm0'] },
    ];
    const time_off = [{ member: 'm1', from: tuesday, to: '2026-11-26', cover: 'm3' }];
    const playbook = floor(5, { staffing: { shifts, time_off } });
    const [from, to] = [tuesday, addDays(tuesday, 14)];
    const span = spanOf(zoneOf(playbook), from, to);
    const entries = onShift(playbook, from, to);
    const crews = staffOnDutyOver(entries, span, memberOf(playbook.staffing!.team, model.concurrencyFactors));
    const heads = staffedIntervals(entries, span);
    assert.equal(total(crews), span.end - span.start);
    for (const { start, end, members: there } of heads) {
      const { onDuty: crew } = crews.find((one) => one.start <= start && end <= one.end)!;
      assert.equal(crew.headcount, there.length);
      assert.equal(crew.chats, 2 * crew.headcount);
      assert.ok(Math.abs(crew.effectiveAgents - 1.7 * crew.headcount) < 1e-6);
    }
  });
});

describe('the week for a heat map', () => {
  it('has every hour from today on', () => {
    const { hours, missing } = weekDemand(floor(1), { today: tuesday, model });
    assert.deepEqual([hours.length, missing.length], [168, 0]);
    assert.deepEqual(
      { ...hours[20], wait: Math.round(hours[20]!.wait!) },
      {
        date: tuesday,
        day: 'tue',
        hour: 20,
        demand: 10,
        requiredAgents: 2,
        onShift: 1,
        wait: 174,
        state: 'short',
      },
    );
    assert.deepEqual(hours[21], {
      date: tuesday,
      day: 'tue',
      hour: 21,
      demand: 10,
      requiredAgents: 0,
      onShift: 0,
      state: 'closed',
    });
    assert.equal(hours[167]!.date, '2026-11-30');
  });

  it('takes the worst part of an hour, and no number for a queue that only grows', () => {
    const [day] = floor(2).staffing!.shifts!;
    const staffing = { shifts: [{ ...day!, breaks: [{ time: '12:10-12:30', members: ['m0'] }] }] };
    const load = { ...evenLoad, daily_inquiries: 600 };
    const { hours } = weekDemand(floor(2, { load, staffing }), { today: tuesday, model });
    const { onShift: there, wait, state } = hours[12]!;
    assert.deepEqual([there, wait, state], [1, undefined, 'short']);
  });

  it('says what is missing', () => {
    const peak = floor(1, { load: { ...evenLoad, by_hour: undefined, peak_hour_share: 0.1 } });
    assert.deepEqual(weekDemand(peak, { today: tuesday, model }), { hours: [], missing: ['by_hour'] });
  });
});

describe('what holds where nothing is written', () => {
  it('is what the format says', () => {
    const { team, targets } = format.properties.staffing.properties;
    assert.equal(team.items.properties.concurrent_chats.fallback, 2);
    assert.equal(memberOf([], model.concurrencyFactors)('x').chats, 2);
    assert.equal(targets.properties.shrinkage.fallback, 0.3);
    const aims = serviceTargetsOf(floor(1, { targets: { first_response: '60s' } }), model)!;
    assert.equal(aims.shrinkage, 0.3);
    assert.equal(aims.maxOccupancy, targets.properties.max_occupancy.fallback);
    assert.deepEqual(
      staffingModel(optionsOf({ playbook: 1, shop: { name: '' } })['staffing/understaffed']),
      model,
    );
  });
});
