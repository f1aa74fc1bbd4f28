import assert from 'node:assert/strict';
import { addDays, datesIn, daysBetween } from '../../../server/src/service/time/dates';
import { festivalsOf } from '../../../server/src/service/time/festivals';
import { dayKind } from '../../../server/src/service/time/holidays';
import { nextSkyDay, skyDaysOf } from '../../../server/src/service/time/lunar-days';

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The first day of a year that the machine's Chinese calendar calls so. */
const called = (year: number, name: string): string =>
  datesIn(`${year}-01-01`, `${year + 1}-01-01`).find((date) => lunar.format(new Date(date)) === name)!;

describe('festivals', () => {
  it('follow the Chinese calendar to the day, or to the midnight on which the moon is new', () => {
    for (let year = 2024; year <= 2035; year++) {
      const { springFestival, dragonBoat, qixi, midAutumn } = skyDaysOf(year)!;
      // The machine calculates the new moons of 6 February 2027 and 3 February 2030, minutes from midnight, otherwise.
      assert.ok(Math.abs(daysBetween(springFestival, called(year, '1/1'))) <= 1, springFestival);
      assert.deepEqual(
        [dragonBoat, qixi, midAutumn],
        ['5/5', '7/7', '8/15'].map((name) => called(year, name)),
      );
    }
  });

  it('are days off in every notice since the law is in force', () => {
    for (const year of [2025, 2026])
      for (const { from, to } of festivalsOf(year)!)
        for (const date of datesIn(from, addDays(to, 1)))
          assert.equal(dayKind(date, 'cn').kind, 'holiday', date);
  });

  it('are not known for ever', () => {
    assert.equal(festivalsOf(2036), undefined);
    assert.equal(nextSkyDay('qixi', '2035-08-11'), undefined);
    assert.equal(nextSkyDay('springFestival', '2026-11-28'), '2027-02-06');
  });
});
