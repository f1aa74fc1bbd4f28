import assert from 'node:assert/strict';
import { timeByClock } from '../../client/src/preview/time-by-clock';
import { addDays } from '../../server/src/service/time/dates';
import { clockTime } from '../../server/src/service/time/written-times';
import { momentOf } from '../../server/src/service/time/zone';
import { dateText } from '../../server/src/service/wording/days';

describe('when a step was done', () => {
  const today = '2026-11-30';
  const now = new Date(`${today}T19:18:00Z`);

  it('is told by the clock of the shop', () => {
    const at = '2026-11-30T19:18:42.000Z';
    assert.equal(timeByClock(at, 'zh', 'Asia/Shanghai', now), '12月1日（周二） 03:18');
    assert.equal(timeByClock(at, 'en', 'Europe/London', now), 'Mon 30 Nov 19:18');
    assert.equal(timeByClock('soon', 'en', 'Europe/London', now), '');
  });

  for (const locale of ['zh', 'en'] as const)
    it(`is told as all dates of a page are, in ${locale}`, () => {
      for (let date = '2025-12-01'; date < '2027-02-01'; date = addDays(date, 1))
        for (const minute of [0, 725, 1439]) {
          const at = new Date(momentOf({ shop: { name: '' } }, date, minute)).toISOString();
          const told = timeByClock(at, locale, 'Asia/Shanghai', now);
          assert.equal(told, `${dateText(date, today, locale)} ${clockTime(minute)}`);
        }
    });
});
