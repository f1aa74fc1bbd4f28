import assert from 'node:assert/strict';
import type { Playbook } from '../../../schemas/playbook';
import { onShift } from '../../../server/src/service/time/shifts';

const playbook: Playbook = {
  playbook: 1,
  shop: { name: '小满家居' },
  staffing: { shifts: [{ days: 'mon-sun', time: '09:00-18:00', members: ['a'] }] },
};
const week = (one: Playbook, from = '2026-11-23') => onShift(one, from, '2026-11-30');

describe('who is on shift', () => {
  it('is worked out once for as long as what the roster follows from stays', () => {
    assert.equal(week(playbook).length, 7);
    assert.equal(week({ ...playbook, faq: [] }), week(playbook));
    assert.equal(week(playbook, '2026-11-24').length, 6);
  });

  it('is worked out anew for other shifts, hours, promotions and another clock', () => {
    const extra = { days: 'mon-sun', time: '18:00-20:00', members: ['b'] };
    const sale = { id: 'sale', from: '2026-11-23', to: '2026-11-24', extra_shifts: [extra] };
    assert.equal(week({ ...playbook, promotions: [sale] }).length, 9);
    assert.equal(week({ ...playbook, staffing: {} }).length, 0);
    const shop = { name: '小满家居', timezone: 'Europe/London' };
    assert.equal(week({ ...playbook, shop })[0]!.start - week(playbook)[0]!.start, 480);
    const free = { ...playbook, hours: { exceptions: [{ date: '2026-11-23', hours: 'closed' as const }] } };
    assert.deepEqual(week(free), week(playbook));
    assert.equal(week(playbook).length, 7);
  });

  it('is right after more spans than are kept', () => {
    for (const month of ['01', '03', '05'])
      for (let day = 10; day < 30; day++)
        assert.equal(onShift(playbook, `2026-${month}-${day}`, `2026-${month}-${day + 1}`).length, 1);
  });
});
