import assert from 'node:assert/strict';
import {
  addDays,
  datesIn,
  daysBetween,
  daysMeant,
  inSpan,
  weekdayOf,
} from '../../../server/src/service/time/dates';
import { daysKey, namedDays } from '../../../server/src/service/time/days';
import { dayKind, holidaysIn, knownHolidayYears } from '../../../server/src/service/time/holidays';

describe('dates', () => {
  it('count over months, leap days and years', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2028-03-01', -1), '2028-02-29');
    assert.equal(daysBetween('2026-11-22', '2026-11-11'), -11);
    assert.deepEqual(datesIn('2026-02-27', '2026-03-02'), ['2026-02-27', '2026-02-28', '2026-03-01']);
    assert.deepEqual(datesIn('2026-03-02', '2026-03-01'), []);
  });

  it('know their weekday', () => {
    assert.equal(weekdayOf('2026-11-22'), 'sun');
    assert.equal(weekdayOf('1969-12-31'), 'wed');
  });

  it('lie in spans whose ends are included or open', () => {
    assert.ok(inSpan('2026-11-30', { to: '2026-11-30' }));
    assert.ok(!inSpan('2026-10-31', { from: '2026-11-01' }));
    assert.deepEqual(daysMeant({ to: '2026-11-01' }), { from: '2026-11-01', to: '2026-11-01' });
    assert.equal(daysMeant({}), undefined);
  });
});

describe('days', () => {
  it('are written as a playbook writes them', () => {
    assert.equal(daysKey(['fri', 'mon', 'tue', 'wed', 'thu']), 'mon-fri');
    assert.equal(daysKey(['mon', 'tue', 'thu', 'sat', 'sun']), 'thu, sat-tue');
    assert.equal(daysKey(['mon', 'wed']), 'mon, wed');
    assert.equal(daysKey(['sun', 'sat', 'fri', 'thu', 'wed', 'tue', 'mon']), 'mon-sun');
  });

  it('of a shift may be holidays', () => {
    assert.deepEqual([...namedDays(['sat-sun', 'holiday'])], ['sat', 'sun', 'holiday']);
  });
});

describe('public holidays', () => {
  const kinds = (dates: readonly string[]) => dates.map((date) => dayKind(date, 'cn').kind);

  it('are those of the notices for 2025 and 2026', () => {
    const runs = (from: string, to: string) =>
      holidaysIn(from, to, 'cn').map(
        (run) =>
          `${run.name.zh} ${run.kind === 'holiday' ? '' : '班 '}${run.from.slice(5)}/${run.to.slice(5)}`,
      );
    assert.deepEqual(runs('2026-01-01', '2027-01-01'), [
      '元旦 01-01/01-03',
      '元旦 班 01-04/01-04',
      '春节 班 02-14/02-14',
      '春节 02-15/02-23',
      '春节 班 02-28/02-28',
      '清明 04-04/04-06',
      '劳动节 05-01/05-05',
      '劳动节 班 05-09/05-09',
      '端午 06-19/06-21',
      '国庆节 班 09-20/09-20',
      '中秋 09-25/09-27',
      '国庆节 10-01/10-07',
      '国庆节 班 10-10/10-10',
    ]);
    assert.deepEqual(runs('2025-09-01', '2025-12-29'), [
      '国庆节 班 09-28/09-28',
      '国庆节 10-01/10-05',
      '中秋 10-06/10-06',
      '国庆节 10-07/10-08',
      '国庆节 班 10-11/10-11',
    ]);
  });

  it('are unknown where the notice is', () => {
    const { to } = knownHolidayYears();
    assert.deepEqual(dayKind(`${to + 1}-10-01`, 'cn'), { kind: 'unknown-year', year: to + 1 });
    // The last days of December may be in the next notice.
    assert.deepEqual(dayKind(`${to}-12-31`, 'cn'), { kind: 'unknown-year', year: to + 1 });
    assert.deepEqual(kinds([`${to}-12-28`, '2018-12-29', '2018-12-31', '2003-10-01']), [
      'plain',
      'shifted-workday',
      'holiday',
      'unknown-year',
    ]);
  });

  it('are nobody’s without the calendar', () => {
    assert.deepEqual(dayKind('2026-10-01', undefined), { kind: 'plain' });
    assert.deepEqual(dayKind('2040-10-01', 'xx'), { kind: 'plain' });
  });
});
