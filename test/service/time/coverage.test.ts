import assert from 'node:assert/strict';
import { addDays } from '../../../server/src/service/time/dates';
import { daysKey } from '../../../server/src/service/time/days';
import { uncovered, uncoveredWeek } from '../../../server/src/service/time/coverage';
import { staffedIntervals } from '../../../server/src/service/time/staffed-intervals';
import { onShift } from '../../../server/src/service/time/shifts';
import { spanOf } from '../../../server/src/service/time/timeline';
import { zoneNamed } from '../../../server/src/service/time/zone';
import type { Part } from '../../property/time/minute-model';
import { shop } from './shop';

type Staffing = NonNullable<Part['staffing']>;
const zone = zoneNamed('Asia/Shanghai');

/** Who is there on a date: `a 9-12`, with `→b` for a cover, times in hours. */
function people(
  staffing: Staffing,
  date: string,
  hours?: Part['hours'],
  promotions?: Part['promotions'],
): string[] {
  const playbook = { ...shop(hours, staffing), promotions };
  const midnight = zone.at(date, 0);
  const hour = (minute: number) => (minute - midnight) / 60;
  return onShift(playbook, date, addDays(date, 1)).map(
    ({ member, covers, start, end }) => `${covers ? `${covers}→` : ''}${member} ${hour(start)}-${hour(end)}`,
  );
}

describe('people on shift', () => {
  const shift = { days: 'mon-fri', time: '09:00-18:00', members: ['a', 'b'] };
  const friday = '2026-11-20';

  it('take breaks together or in turns', () => {
    assert.deepEqual(people({ shifts: [{ ...shift, breaks: ['12:00-13:00'] }] }, friday), [
      'a 9-12',
      'b 9-12',
      'a 13-18',
      'b 13-18',
    ]);
    const turns = {
      ...shift,
      breaks: [
        { time: '12:00-13:00', members: ['a'] },
        { time: '13:00-14:00', members: ['b'] },
      ],
    };
    assert.deepEqual(people({ shifts: [turns] }, friday), ['a 9-12', 'b 9-13', 'a 13-18', 'b 14-18']);
  });

  it('take a night’s break after midnight', () => {
    const night = { days: 'fri', time: '22:00-06:00', members: ['a'], breaks: ['02:00-03:00'] };
    assert.deepEqual(people({ shifts: [night] }, '2026-11-21'), ['a 0-2', 'a 3-6']);
  });

  it('are away by whole days, and covered by who is not away too', () => {
    const night = { days: 'thu-fri', time: '22:00-06:00', members: ['a'] };
    const off = (entry: object) => ({ shifts: [night], time_off: [{ member: 'a', from: friday, ...entry }] });
    assert.deepEqual(people(off({}), friday), []);
    assert.deepEqual(people(off({}), '2026-11-21'), ['a 0-6']);
    assert.deepEqual(people(off({ cover: 'c' }), friday), ['a→c 0-6', 'a→c 22-24']);
    const both = off({ cover: 'c' });
    both.time_off.push({ member: 'c', from: friday });
    assert.deepEqual(people(both, friday), []);
  });

  it('are counted once where the cover works the shift anyway', () => {
    const staffing = { shifts: [shift], time_off: [{ member: 'a', from: friday, cover: 'b' }] };
    assert.deepEqual(people(staffing, friday), ['b 9-18']);
  });

  it('work valid shifts, judged on the day they start', () => {
    const night = { days: 'mon-sun', time: '22:00-02:00', members: ['a'], valid: { to: '2026-11-20' } };
    assert.deepEqual(people({ shifts: [night] }, '2026-11-21'), ['a 0-2']);
  });

  it('work holiday shifts on holidays where there are any', () => {
    const cn = { calendar: 'cn' };
    const holiday = { days: ['sat-sun', 'holiday'], time: '10:00-16:00', members: ['c'] };
    assert.deepEqual(people({ shifts: [shift, holiday] }, '2026-10-01', cn), ['c 10-16']);
    assert.deepEqual(people({ shifts: [shift] }, '2026-10-01', cn), ['a 9-18', 'b 9-18']);
    assert.deepEqual(people({ shifts: [shift, holiday] }, '2026-10-01'), ['a 9-18', 'b 9-18']);
    assert.deepEqual(
      people({ shifts: [shift, holiday] }, '2026-10-10', cn),
      ['a 9-18', 'b 9-18'],
      'a shifted workday',
    );
    const later = { ...holiday, valid: { from: '2026-12-01' } };
    assert.deepEqual(people({ shifts: [shift, later] }, '2026-10-01', cn), ['a 9-18', 'b 9-18']);
  });

  it('work the extra shifts of a promotion that is on', () => {
    const promotion = {
      id: 'double-11',
      from: friday,
      to: friday,
      extra_shifts: [{ days: 'mon-sun', time: '18:00-24:00', members: ['c'] }],
    };
    assert.deepEqual(people({}, friday, undefined, [promotion]), ['c 18-24']);
    assert.deepEqual(people({}, '2026-11-21', undefined, [promotion]), []);
    assert.deepEqual(people({}, friday, undefined, [{ ...promotion, enabled: false }]), []);
    assert.deepEqual(people({}, friday, undefined, [{ ...promotion, to: undefined }]), []);
  });

  it('are heads, each counted once', () => {
    const staffing = { shifts: [shift, { days: 'fri', time: '12:00-20:00', members: ['a'] }] };
    const span = spanOf(zone, friday, '2026-11-21');
    const heads = staffedIntervals(onShift(shop(undefined, staffing), friday, '2026-11-21'), span);
    assert.deepEqual(
      heads.map(
        ({ start, end, members }) =>
          `${(start - span.start) / 60}-${(end - span.start) / 60} ${members.join('+')}`,
      ),
      ['0-9 ', '9-18 a+b', '18-20 a', '20-24 '],
    );
  });
});

describe('uncovered time', () => {
  const early = { id: 'early', days: 'mon-fri', time: '09:00-18:00', members: ['a'] };
  const late = { id: 'late', days: 'mon-sun', time: '13:00-22:00', members: ['b'] };

  /** The gaps of a plain week: `mon-fri 8-9 (early)`. */
  function week(hours: Part['hours'], shifts: Staffing['shifts'], today = '2026-11-22'): string[] {
    return uncoveredWeek({ hours, staffing: { shifts } }, { today }).map(
      ({ days, range, near }) =>
        `${daysKey(days)} ${range.start / 60}-${range.end / 60} (${near.map((one) => one.id).join(' ')})`,
    );
  }

  it('of a week is merged over equal days and names the shifts beside it', () => {
    const gaps = week({ weekly: { 'mon-sun': '08:00-23:00' } }, [early, late]);
    assert.deepEqual(gaps, ['mon-fri 8-9 (early)', 'mon-sun 22-23 (late)', 'sat-sun 8-13 (late)']);
  });

  it('shows common breaks', () => {
    const shifts = [{ ...early, breaks: ['12:00-12:30'] }];
    assert.deepEqual(week({ weekly: { 'mon-fri': '09:00-18:00' } }, shifts), ['mon-fri 12-12.5 (early)']);
  });

  it('stays whole over midnight and the week’s end', () => {
    const shifts = [{ id: 'day', days: 'mon-sun', time: '06:00-22:00', members: ['a'] }];
    assert.deepEqual(week({ weekly: { 'mon-sun': '00:00-24:00' } }, shifts), ['mon-sun 22-30 (day)']);
  });

  it('is cut at midnights where it is long', () => {
    const shifts = [{ id: 'day', days: 'mon-fri', time: '00:00-24:00', members: ['a'] }];
    assert.deepEqual(week({ weekly: { 'mon-sun': '00:00-24:00' } }, shifts), ['sat-sun 0-24 (day)']);
    assert.deepEqual(week({ weekly: { 'mon-sun': '00:00-24:00' } }, []), ['mon-sun 0-24 ()']);
  });

  it('names a shift that nobody works', () => {
    assert.deepEqual(week({ weekly: { mon: '09:00-18:00' } }, [{ ...early, members: undefined }]), [
      'mon 9-18 (early)',
    ]);
  });

  it('judges `valid` on the seven days from today', () => {
    const shifts = [{ ...early, valid: { to: '2026-11-30' } }];
    assert.deepEqual(week({ weekly: { 'mon-fri': '09:00-18:00' } }, shifts), []);
    assert.deepEqual(week({ weekly: { 'mon-fri': '09:00-18:00' } }, shifts, '2026-11-27'), [
      'tue-thu 9-18 (early)',
    ]);
  });

  it('of dates counts time off and holidays', () => {
    const staffing = { shifts: [early], time_off: [{ member: 'a', from: '2026-11-24' }] };
    const gaps = uncovered(
      shop({ weekly: { 'mon-fri': '09:00-18:00' } }, staffing),
      '2026-11-23',
      '2026-11-30',
    );
    assert.deepEqual(
      gaps.map(({ startLocal, endLocal }) => [startLocal, endLocal.minute]),
      [[{ date: '2026-11-24', minute: 540 }, 1080]],
    );
  });
});
