import assert from 'node:assert/strict';
import type { Playbook } from '../../../schemas/playbook';
import type { Category } from '../../../schemas/sections/priority';
import { deadlinesOf, offlineDeadline } from '../../../server/src/service/triage/deadlines';
import { localText, momentOfLocal } from '../../../server/src/service/simulation/shop-clock';

const playbook: Playbook = {
  playbook: 1,
  shop: { name: '小满家居' },
  hours: {
    weekly: { 'mon-fri': ['09:00-12:00', '13:00-18:00'] },
    calendars: [{ id: 'late', weekly: { 'mon-sun': '20:00-02:00' } }],
  },
  staffing: { targets: { first_response: '3m' } },
  messages: { offline_messages: { answer_within: '30m' } },
};

const minute = (at: string): number => momentOfLocal(playbook, at)! / 60_000;

/** When what is due, by its key, for something that came at a time. */
function due(at: string, category?: Partial<Category>): Record<string, string | undefined> {
  const found = deadlinesOf(playbook, category && { id: 'x', ...category }, minute(at));
  return Object.fromEntries(
    found.map(({ of, due: seconds }) => [
      of,
      seconds === undefined ? undefined : localText(playbook, seconds),
    ]),
  );
}

describe('by when', () => {
  it('a person answers: the category’s time, else the shop’s target, in open hours', () => {
    assert.deepEqual(due('2026-11-23 10:00'), { first_response: '2026-11-23 10:03' });
    assert.deepEqual(due('2026-11-23 10:00', { first_response: '90s' }), {
      first_response: '2026-11-23 10:01:30',
    });
    assert.deepEqual(due('2026-11-20 18:00'), { first_response: '2026-11-23 09:03' });
  });

  it('a matter is settled: over lunch, nights and weekends', () => {
    const row = (resolve_within: string) => due('2026-11-20 11:00', { resolve_within }).resolve_within;
    assert.equal(row('1h'), '2026-11-20 12:00');
    assert.equal(row('2h'), '2026-11-20 14:00');
    assert.equal(row('7h'), '2026-11-23 10:00');
    assert.equal(row('3d'), '2026-12-03 11:00');
  });

  it('counts around the clock, or in hours of its own', () => {
    assert.equal(
      due('2026-11-20 23:00', { first_response: '10m', during: 'always' }).first_response,
      '2026-11-20 23:10',
    );
    const late = { first_response: '3h', calendar: 'late' };
    assert.equal(due('2026-11-20 23:00', late).first_response, '2026-11-21 02:00');
    assert.equal(due('2026-11-21 01:00', late).first_response, '2026-11-21 22:00');
  });

  it('warns before', () => {
    const [, , settled] = deadlinesOf(
      playbook,
      { id: 'x', first_response: '1m', next_response: '2m', resolve_within: '4h', warn_before: '90m' },
      minute('2026-11-23 09:00'),
    );
    assert.equal(localText(playbook, settled!.due!), '2026-11-23 14:00');
    assert.equal(localText(playbook, settled!.warn!), '2026-11-23 11:30');
  });

  it('is never where the shop is never open, and nothing where nothing is written', () => {
    const shut: Playbook = { ...playbook, hours: { weekly: { mon: 'closed' } } };
    const [first] = deadlinesOf(shut, undefined, minute('2026-11-23 10:00'));
    assert.equal(first!.due, undefined);
    assert.deepEqual(deadlinesOf({ ...playbook, staffing: {} }, undefined, minute('2026-11-23 10:00')), []);
    assert.deepEqual(
      deadlinesOf(playbook, { id: 'x', first_response: 'soon' }, minute('2026-11-23 10:00')),
      [],
    );
  });

  it('messages left overnight are answered: so long after opening', () => {
    const { due: seconds } = offlineDeadline(playbook, minute('2026-11-22 22:00'))!;
    assert.equal(localText(playbook, seconds!), '2026-11-23 09:30');
    assert.equal(offlineDeadline({ ...playbook, messages: undefined }, 0), undefined);
  });
});
