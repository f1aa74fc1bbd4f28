import assert from 'node:assert/strict';
import type { Priority } from '../../../schemas/sections/priority';
import { plainInquiry } from '../../../server/src/service/triage/inquiry';
import { compareWaiting, triage } from '../../../server/src/service/triage/triage';

const priority: Priority = {
  categories: [
    { id: 'product', level: 4, match: { keywords: ['尺码', '退款'] } },
    { id: 'refund', match: { keywords: ['退款'] } },
    { id: 'vip-refund', match: { keywords: ['退款'], tags: ['vip'] }, level: 2 },
    { id: 'also-refund', level: 3, match: { keywords: ['退款', '退钱'], channels: ['im', 'phone'] } },
    { id: 'paid', level: 5, match: { order_states: ['paid'] } },
    { id: 'empty', level: 1, match: { keywords: [] } },
    { id: 'other', level: 5 },
  ],
  default: 'other',
};

const ask = (text: string, rest: { tags?: string[]; channel?: string; orderState?: string } = {}) =>
  triage(priority, plainInquiry({ text, channel: 'im', tags: [], opensChat: true, ...rest }));

const ids = (held: readonly { category: { id: string } }[]) => held.map(({ category }) => category.id);

describe('triage', () => {
  it('goes by level, then by the order of the file', () => {
    const { winner, alsoMatched: lost, byDefault } = ask('我要退款');
    assert.equal(winner?.category.id, 'refund');
    assert.deepEqual(ids(lost), ['also-refund', 'product']);
    assert.equal(byDefault, false);
  });

  it('asks that all conditions written hold, of each one entry', () => {
    assert.equal(ask('我要退款', { tags: ['vip', 'new'] }).winner?.category.id, 'vip-refund');
    assert.deepEqual(ids(ask('我要退款').nearMisses), ['vip-refund']);
    assert.equal(ask('退钱', { channel: 'phone' }).winner?.category.id, 'also-refund');
    assert.equal(ask('退钱', { channel: 'live_comment' }).winner?.category.id, 'other');
    assert.equal(ask('在吗', { orderState: 'paid' }).winner?.category.id, 'paid');
  });

  it('tells which entry was met, and in which words', () => {
    const { condition, entry, words, index } = ask('退 钱').winner!.matched[0]!;
    assert.deepEqual(
      { condition, entry, words, index },
      { condition: 'keywords', entry: '退钱', words: '退 钱', index: 1 },
    );
  });

  it('falls back to the default, or to nothing', () => {
    const { winner, byDefault } = ask('你好');
    assert.equal(winner?.category.id, 'other');
    assert.equal(byDefault, true);
    assert.equal(
      triage(undefined, plainInquiry({ text: '你好', channel: 'im', tags: [], opensChat: true })).winner,
      undefined,
    );
  });
});

describe('who is answered first', () => {
  const [complaint, product] = [
    { id: 'complaint', level: 1 },
    { id: 'product', level: 4 },
  ];
  const at = (since: number, category: { id: string; level: number } | undefined, ...tags: string[]) => ({
    category,
    tags,
    since,
  });
  const order = (rules: Priority, ...waiting: ReturnType<typeof at>[]) =>
    [...waiting].sort((a, b) => compareWaiting(rules, a, b)).map(({ since }) => since);

  it('is whose category comes first, then who has waited longer', () => {
    assert.deepEqual(
      order({}, at(3, product), at(2, undefined), at(5, complaint), at(1, product)),
      [5, 1, 3, 2],
    );
  });

  it('is an important customer among equals, where the file says so', () => {
    const rules = { vip_tags: ['vip'] };
    const waiting = [at(1, product), at(2, product, 'vip'), at(3, complaint)];
    assert.deepEqual(order({ ...rules, tie_break: 'vip_first' }, ...waiting), [3, 2, 1]);
    assert.deepEqual(order({ ...rules, tie_break: 'oldest_first' }, ...waiting), [3, 1, 2]);
  });
});
