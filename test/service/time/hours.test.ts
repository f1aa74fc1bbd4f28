import assert from 'node:assert/strict';
import { addDays } from '../../../server/src/service/time/dates';
import { closedAs, hoursOn, hoursTable } from '../../../server/src/service/time/hours';
import { statusAt } from '../../../server/src/service/time/status';
import { timeline } from '../../../server/src/service/time/timeline';
import { momentOf } from '../../../server/src/service/time/zone';
import type { Part } from '../../property/time/minute-model';
import { shop } from './shop';

/** The ranges and the cause of a date, as short text. */
function on(hours: Part['hours'], date: string, calendar?: string): string {
  const { ranges, cause } = hoursOn(hoursTable({ hours }, calendar), date);
  const why = cause.kind === 'weekly' ? cause.key : cause.kind;
  return `${ranges.map(({ start, end }) => `${start / 60}-${end / 60}`).join(' ') || 'closed'} (${why})`;
}

describe('hours of a date', () => {
  const week = { 'mon-fri': '09:00-18:00', sat: ['14:00-17:00', '10:00-12:00'], sun: 'closed' };

  it('come from the week', () => {
    assert.equal(on({ weekly: week }, '2026-11-20'), '9-18 (mon-fri)');
    assert.equal(on({ weekly: week }, '2026-11-21'), '10-12 14-17 (sat)');
    assert.equal(on({ weekly: week }, '2026-11-22'), 'closed (sun)');
    assert.equal(on({ weekly: { mon: '09:00-18:00' } }, '2026-11-22'), 'closed (none)');
    assert.equal(on(undefined, '2026-11-22'), 'closed (none)');
  });

  it('are the later line’s where two name the day', () => {
    assert.equal(
      on({ weekly: { 'fri-mon': '09:00-12:00', sun: '10:00-11:00' } }, '2026-11-22'),
      '10-11 (sun)',
    );
    assert.equal(
      on({ weekly: { sun: '10:00-11:00', 'fri-mon': '09:00-12:00' } }, '2026-11-22'),
      '9-12 (fri-mon)',
    );
  });

  it('are a dated exception’s before anything else, closed where it says none', () => {
    const hours = {
      weekly: week,
      calendar: 'cn',
      holiday: '10:00-16:00',
      exceptions: [
        { date: '2026-10-01', hours: '08:00-09:00' },
        { from: '2026-11-19', to: '2026-11-20', name: '盘点' },
      ],
    };
    assert.equal(on(hours, '2026-10-01'), '8-9 (exception)');
    assert.equal(on(hours, '2026-10-02'), '10-16 (holiday)');
    assert.equal(on(hours, '2026-11-20'), 'closed (exception)');
    assert.equal(on(hours, '2026-11-23'), '9-18 (mon-fri)');
  });

  it('are closed on holidays and Monday’s on shifted workdays', () => {
    const hours = { weekly: { ...week, mon: '08:00-20:00' }, calendar: 'cn' };
    assert.equal(on(hours, '2026-10-01'), 'closed (holiday)');
    assert.equal(on(hours, '2026-10-10'), '8-20 (mon)');
    assert.equal(on({ weekly: week }, '2026-10-01'), '9-18 (mon-fri)');
    assert.equal(on(hours, '2027-10-01'), '9-18 (mon-fri)', 'nothing is guessed about an unknown year');
  });

  it('of a named calendar stand for themselves', () => {
    const hours = {
      weekly: week,
      calendar: 'cn',
      calendars: [{ id: 'live', weekly: { 'fri-sun': '19:00-23:00' } }],
    };
    assert.equal(on(hours, '2026-10-02', 'live'), '19-23 (fri-sun)');
    assert.equal(on(hours, '2026-10-02', 'nobody-wrote-this'), 'closed (none)');
  });

  it('say which reply a closed moment calls for', () => {
    const as = (hours: Part['hours'], date: string) => closedAs(hoursOn(hours, date));
    const weekly = { 'mon-sun': '09:00-18:00' };
    assert.equal(as({ weekly }, '2026-11-22'), 'after_hours');
    assert.equal(as({ weekly, calendar: 'cn', holiday: '10:00-16:00' }, '2026-10-01'), 'holiday');
    assert.equal(
      as({ weekly, exceptions: [{ date: '2026-11-22', name: '盘点', hours: 'closed' }] }, '2026-11-22'),
      'holiday',
    );
    assert.equal(
      as({ weekly, exceptions: [{ date: '2026-11-22', hours: 'closed' }] }, '2026-11-22'),
      'after_hours',
    );
    assert.equal(
      as(
        { weekly, exceptions: [{ date: '2026-11-22', name: '提前下班', hours: '09:00-12:00' }] },
        '2026-11-22',
      ),
      'after_hours',
    );
  });
});

describe('timeline', () => {
  const lines = (playbook: Part, from: string, days: number) => {
    const { open, closed } = timeline(playbook, from, addDays(from, days));
    const clock = ({ date, minute }: { date: string; minute: number }) => `${date.slice(8)}/${minute / 60}`;
    return [...open, ...closed].map(
      ({ startLocal, endLocal, hours }) => `${clock(startLocal)} ${clock(endLocal)} ${hours.cause.kind}`,
    );
  };

  it('runs past midnight into a closed day', () => {
    const playbook = shop({
      weekly: { fri: '20:00-02:00' },
      exceptions: [{ date: '2026-11-21', name: '盘点' }],
    });
    assert.deepEqual(lines(playbook, '2026-11-21', 1), ['21/0 21/2 weekly', '21/2 22/0 exception']);
  });

  it('gives overlapping ranges to the one that starts first', () => {
    const playbook = shop({ weekly: { sat: ['09:00-12:00', '11:00-14:00'] } });
    assert.deepEqual(lines(playbook, '2026-11-21', 1), [
      '21/9 21/12 weekly',
      '21/12 21/14 weekly',
      '21/0 21/9 weekly',
      '21/14 22/0 weekly',
    ]);
  });

  it('has days of 23 and 25 hours', () => {
    const hours = (date: string, zone: string) => {
      const { start, end, open } = timeline(
        shop({ weekly: { 'mon-sun': '00:00-24:00' } }, undefined, zone),
        date,
        addDays(date, 1),
      );
      assert.equal(open[0]!.end - open[0]!.start, end - start);
      return (end - start) / 60;
    };
    assert.equal(hours('2026-03-08', 'America/New_York'), 23);
    assert.equal(hours('2026-11-01', 'America/New_York'), 25);
    assert.equal(hours('2026-03-29', 'Europe/Berlin'), 23);
    assert.equal(hours('2026-09-06', 'America/Santiago'), 23, 'here midnight itself does not exist');
    assert.equal(hours('2026-10-04', 'Australia/Lord_Howe'), 23.5);
    assert.equal(hours('2026-11-22', 'Asia/Shanghai'), 24);
  });
});

describe('status', () => {
  const at = (playbook: Part, date: string, minute: number) => {
    const status = statusAt(playbook, momentOf(playbook, date, minute));
    const clock = (point?: { date: string; minute: number }) =>
      point && `${point.date.slice(5)} ${point.minute / 60}`;
    return [status.answeredBy, clock(status.closesAt), clock(status.nextOpening)];
  };
  const staffing = { shifts: [{ days: 'mon-fri', time: '09:00-17:00', members: ['a'] }] };

  it('says who answers and what comes next', () => {
    const playbook = shop({ weekly: { 'mon-fri': '09:00-18:00' }, calendar: 'cn' }, staffing);
    assert.deepEqual(at(playbook, '2026-11-20', 600), ['person', '11-20 18', '11-23 9']);
    assert.deepEqual(at(playbook, '2026-11-20', 1020), ['no_agent', '11-20 18', '11-23 9']);
    assert.deepEqual(at(playbook, '2026-11-20', 1080), ['after_hours', undefined, '11-23 9']);
    assert.deepEqual(at(playbook, '2026-09-30', 1200), ['after_hours', undefined, '10-08 9']);
    assert.deepEqual(at(playbook, '2026-10-05', 600), ['holiday', undefined, '10-08 9']);
  });

  it('knows shops that never close and never open', () => {
    assert.deepEqual(at(shop({ weekly: { 'mon-sun': '00:00-24:00' } }), '2026-11-22', 3), [
      'no_agent',
      undefined,
      undefined,
    ]);
    assert.deepEqual(at(shop(), '2026-11-22', 3), ['after_hours', undefined, undefined]);
  });

  it('takes instants only', () => {
    assert.equal(statusAt(shop(), '2026-11-22T20:30:00Z').now.minute, 270);
    assert.equal(statusAt(shop(), '2026-11-22T20:30:00+08:00').now.minute, 1230);
    assert.throws(() => statusAt(shop(), '2026-11-22T20:30:00'), RangeError);
  });
});
