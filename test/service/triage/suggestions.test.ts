import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openFile } from '../../../server/src/service';
import { type SuggestAbout, suggestions } from '../../../server/src/service/triage/suggestions';

const about: SuggestAbout = { date: '2026-11-22', channel: 'im' };

function sample(name: string) {
  const text = readFileSync(`samples/${name}.playbook.yaml`, 'utf8');
  return openFile('file:///a.playbook.yaml', 1, text).documents[0]!.playbook;
}

const offered = (playbook: Parameters<typeof suggestions>[0], message: string, rest = {}) =>
  suggestions(playbook)(message, { ...about, ...rest }).map(({ entry }) => entry.id);

describe('replies offered for a message', () => {
  const small = sample('small-shop');
  const rows: readonly (readonly [message: string, id: string])[] = [
    ['什么时候发货呀', 'ship-time'],
    ['发的什么快递', 'which-courier'],
    ['床笠尺寸怎么選，1米8的床', 'choose-size'],
    ['可以开 發 票 吗', 'invoice'],
    ['东西坏了，投诉你们', 'complaint-sorry'],
    ['有优惠券吗', 'coupons'],
  ];
  for (const [message, id] of rows)
    it(`${message}: ${id}`, () => {
      const found = offered(small, message);
      assert.ok(found.includes(id), found.join(' '));
    });

  it('are none for what no reply is about', () => {
    for (const message of ['在吗', '我下午出门遛狗', '', '！？', 'hello'])
      assert.deepEqual(offered(small, message), []);
  });

  it('find words by their beginnings in other scripts', () => {
    const found = offered(sample('english'), 'When will my order ship?');
    assert.equal(found[0], 'when-shipped');
  });

  it('begin with those that the category names', () => {
    const category = { id: 'complaint', replies: ['invoice', 'gone'] };
    const found = suggestions(small)('什么时候发货', { ...about, category });
    assert.deepEqual([found[0]!.entry.id, found[0]!.named, found[1]!.named], ['invoice', true, false]);
  });

  it('are only those at hand: in use, on their dates, for the channel', () => {
    const text = '现货四十八小时发出';
    const replies = [
      { id: 'draft', text, status: 'draft' as const },
      { id: 'past', text, valid: { to: '2026-11-21' } },
      { id: 'live', text, channels: ['live_comment'] },
      { id: 'active', text, status: 'active' as const },
    ];
    assert.deepEqual(offered({ quick_replies: replies }, '现货几小时发出'), ['active']);
    assert.deepEqual(offered({ quick_replies: replies }, '现货几小时发出', { channel: 'live_comment' }), [
      'live',
      'active',
    ]);
  });

  it('are as many as one can look at, of any number of replies', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ id: `r-${index}`, text: '现货两天内发出' }));
    assert.equal(offered({ quick_replies: many }, '现货发出').length, 5);
  });
});
