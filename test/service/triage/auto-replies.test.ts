import assert from 'node:assert/strict';
import type { Playbook } from '../../../schemas/playbook';
import type { AutoReply } from '../../../schemas/sections/auto-replies';
import { autoRepliesFor } from '../../../server/src/service/triage/auto-replies';
import { plainInquiry } from '../../../server/src/service/triage/inquiry';
import type { Inquiry } from '../../../server/src/service/format/counterexample';
import { momentOfLocal } from '../../../server/src/service/simulation/shop-clock';
import { statusAt } from '../../../server/src/service/time/status';

/** Open 09:00 to 18:00; Wei is there until 17:00; on 1 January, a day with a name, closed. */
const shop: Omit<Playbook, 'playbook'> = {
  shop: { name: '小满家居' },
  hours: {
    weekly: { 'mon-sun': '09:00-18:00' },
    exceptions: [{ date: '2027-01-01', name: '元旦', hours: 'closed' }],
    calendars: [{ id: 'live', weekly: { 'mon-sun': '19:00-23:00' } }],
  },
  staffing: { shifts: [{ days: 'mon-sun', time: '09:00-17:00', members: ['wei'] }] },
};

/** What is sent and why the rest is not, as short text. */
function sent(auto_replies: AutoReply[], at: string, text = '在吗', rest: Partial<Inquiry> = {}): string {
  const playbook = { ...shop, auto_replies };
  const moment = momentOfLocal(playbook, at)!;
  const inquiry = plainInquiry({ text, channel: 'im', tags: [], opensChat: false, ...rest });
  const found = autoRepliesFor(playbook, inquiry, (calendar) =>
    statusAt({ ...playbook, promotions: [] }, moment, calendar),
  );
  const name = ({ id, text: words }: AutoReply) => id ?? words;
  return [
    ...found.sent.map(({ reply }) => name(reply)),
    ...found.notSent.map((one) => `-${name(one.reply)}:${one.because}`),
  ].join(' ');
}

const all: AutoReply[] = [
  { id: 'night', when: 'after_hours', text: 'x' },
  { id: 'rest', when: 'holiday', text: 'x' },
  { id: 'alone', when: 'no_agent', text: 'x' },
  { id: 'hello', when: 'welcome', text: 'x' },
  { id: 'busy', when: 'busy', text: 'x' },
];

describe('automatic replies', () => {
  it('of the closed kinds go by the moment', () => {
    assert.equal(sent(all, '2026-11-23 10:00').split(' ')[0], '-night:occasion');
    assert.equal(sent(all, '2026-11-23 17:30').split(' ')[0], 'alone');
    assert.equal(sent(all, '2026-11-23 18:00').split(' ')[0], 'night');
    assert.equal(sent(all, '2027-01-01 10:00').split(' ')[0], 'rest');
  });

  it('of the after-hours kind stand in for a holiday reply, where none is in force', () => {
    const night: AutoReply = { id: 'night', when: 'after_hours', text: 'x' };
    assert.equal(sent([night], '2027-01-01 10:00'), 'night');
    const rest: AutoReply = { id: 'rest', when: 'holiday', text: 'x' };
    assert.equal(sent([night, { ...rest, enabled: false }], '2027-01-01 10:00'), 'night -rest:off');
    assert.equal(sent([night, { ...rest, channels: ['phone'] }], '2027-01-01 10:00'), 'night -rest:channel');
    assert.equal(sent([night, rest], '2027-01-01 10:00'), 'rest -night:occasion');
  });

  it('are sent one an occasion: the lowest order, then the first of the file', () => {
    const [a, b, c]: AutoReply[] = [
      { id: 'a', when: 'welcome', text: 'x' },
      { id: 'b', when: 'welcome', text: 'x', order: 2 },
      { id: 'c', when: 'welcome', text: 'x', order: 1, to: '2026-11-22' },
    ];
    const greet = (at: string) => sent([a!, b!, c!], at, '在吗', { opensChat: true });
    assert.equal(greet('2026-11-22 10:00'), 'c -a:behind -b:behind');
    assert.equal(greet('2026-11-23 10:00'), 'b -a:behind -c:past');
  });

  it('have dates, a channel and a switch', () => {
    const reply: AutoReply = { id: 'r', when: 'welcome', text: 'x', from: '2026-12-01', channels: ['phone'] };
    assert.equal(sent([reply], '2026-11-23 10:00', '', { opensChat: true, channel: 'phone' }), '-r:later');
    assert.equal(sent([reply], '2026-12-01 10:00', '', { opensChat: true, channel: 'phone' }), 'r');
    assert.equal(sent([reply], '2026-12-01 10:00', '', { opensChat: true }), '-r:channel');
  });

  it('go by their own calendar', () => {
    const reply: AutoReply = { id: 'live', when: 'after_hours', calendar: 'live', text: 'x' };
    assert.equal(sent([reply], '2026-11-23 10:00'), 'live');
    assert.equal(sent([reply], '2026-11-23 20:00'), '-live:occasion');
  });

  it('of the busy kinds are only sent where a person would answer', () => {
    const busy: AutoReply = { id: 'busy', when: 'busy', text: 'x' };
    assert.equal(sent([busy], '2026-11-23 10:00', '在吗', { situation: 'busy' }), 'busy');
    assert.equal(sent([busy], '2026-11-23 10:00', '在吗', { situation: 'queue' }), '-busy:occasion');
    assert.equal(sent([busy], '2026-11-23 20:00', '在吗', { situation: 'busy' }), '-busy:occasion');
  });

  it('answer words, at any time', () => {
    const word: AutoReply = { id: 'invoice', when: 'keyword', keywords: ['发票', '开票'], text: 'x' };
    const part: AutoReply = { id: 'e-invoice', when: 'keyword', keywords: ['电子发票'], text: 'x' };
    assert.equal(sent([word, part], '2026-11-23 20:00', '要电子 發票'), 'invoice -e-invoice:behind');
    assert.equal(sent([part, word], '2026-11-23 10:00', '要电子发票'), 'e-invoice -invoice:behind');
    assert.equal(sent([word], '2026-11-23 10:00', '在吗'), '-invoice:keyword');
  });

  it('reach the customer in one order, whatever the file’s', () => {
    const many = sent([...all].reverse(), '2026-11-23 20:00', '在吗', { opensChat: true });
    assert.ok(many.startsWith('hello night '), many);
  });
});
