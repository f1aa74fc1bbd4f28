import assert from 'node:assert/strict';
import { dateOf, dayNumber } from '../../../server/src/service/time/dates';
import { localTimeOf, zoneNamed } from '../../../server/src/service/time/zone';

describe('the clock of China', () => {
  it('is the one that the machine knows, by its other name', () => {
    const [ours, machine] = [zoneNamed('Asia/Shanghai'), zoneNamed('PRC')];
    for (let day = dayNumber('1985-12-25'); day < dayNumber('2045-01-01'); day += day % 97 === 0 ? 1 : 6) {
      const date = dateOf(day);
      for (const minute of [0, 150, 1439])
        assert.equal(ours.at(date, minute), machine.at(date, minute), date);
      const moment = day * 1440 + 700;
      assert.deepEqual(ours.local(moment), machine.local(moment), date);
    }
  });
});

describe('the date of a shop', () => {
  const dateIn = (timezone: string | undefined, moment: string) =>
    localTimeOf({ shop: { name: '', ...(timezone && { timezone }) } }, moment).date;

  it('is that of its zone, of China where none is written', () => {
    assert.equal(dateIn(undefined, '2026-11-22T16:00:00Z'), '2026-11-23');
    assert.equal(dateIn('Asia/Shanghai', '2026-11-22T15:59:59Z'), '2026-11-22');
    assert.equal(dateIn('America/Los_Angeles', '2026-11-22T07:59:00Z'), '2026-11-21');
    assert.equal(dateIn('Pacific/Kiritimati', '2026-11-22T10:00:00Z'), '2026-11-23');
  });
});
