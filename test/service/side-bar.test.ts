import assert from 'node:assert/strict';
import { openFile, todayOf, toDoList } from '../../server/src/service';

const open = (text: string) => openFile('file:///a.playbook.yaml', 1, text);
const settings = { today: '2026-11-23' };

const shop = `playbook: 1
shop: { name: 小满家居 }
hours: { weekly: { mon-sun: 00:00-24:00 } }
staffing:
  team: [{ id: lin, name: 林晓 }]
  shifts:
    - { id: day, name: 白班, days: mon-sun, time: 09:00-18:00, breaks: [12:00-13:00, 15:00-15:15], members: [lin] }
    - { id: night, name: 夜班, days: mon-sun, time: 22:00-06:00, breaks: [02:00-02:30], members: [lin] }
`;

describe('today in the side bar', () => {
  const rows = (time: string) =>
    todayOf(open(shop), Date.parse(`2026-11-23T${time}:00+08:00`), 'zh')!
      .rows.filter(({ kind }) => kind === 'person' || kind === 'nobody')
      .map(({ kind, detail }) => detail ?? kind);
  const cases: readonly (readonly [name: string, time: string, wanted: readonly string[]])[] = [
    ['a shift ends at its end, not where its break begins', '11:00', ['白班 · 到 18:00']],
    ['between two breaks too', '14:00', ['白班 · 到 18:00']],
    ['in the break nobody is on shift', '12:30', ['nobody']],
    ['a night shift ends in the morning, not at midnight', '23:00', ['夜班 · 到 06:00']],
    ['and after midnight too', '01:00', ['夜班 · 到 06:00']],
  ];
  for (const [name, time, wanted] of cases) it(name, () => assert.deepEqual(rows(time), wanted));

  it('is drawn again where a break begins', () => {
    const at = (time: string) => Date.parse(`2026-11-23T${time}:00+08:00`);
    assert.equal(todayOf(open(shop), at('11:00'), 'zh')!.until, at('12:00'));
  });
});

describe('to do in the side bar', () => {
  const text = `playbook: 1
shop: { name: 小满家居, phon: 1, fax: 2 }
quick_replies:
  - { id: a, title: 视频, text: 加微信 xiaoman_88 我发您 }
  - { id: b, title: 图片, text: 加微信 xiaoman_88 我发您 }
`;
  const { groups } = toDoList(open(text), settings, 'zh');
  const rules = groups.flatMap((group) => group.rules);
  const byRule = (code: string) => rules.filter(({ rule }) => rule === code);

  it('has one entry for a rule, with the places in the order of the file', () => {
    const [contact, ...more] = byRule('reply/off-platform-contact');
    assert.equal(more.length, 0);
    assert.deepEqual(
      contact!.items.map(({ range }) => range.start.line),
      [3, 4],
    );
    assert.notEqual(contact!.title, '');
  });

  it('has an entry for each thing that is said where no rule has a name for it', () => {
    const unknown = byRule('schema/unknown-key');
    assert.equal(unknown.length, 2);
    for (const { title, items } of unknown)
      assert.deepEqual([title], [...new Set(items.map(({ message }) => message))]);
  });

  it('has every finding once', () => {
    const items = rules.flatMap((rule) => rule.items);
    assert.equal(new Set(items).size, items.length);
    assert.ok(
      rules.every(
        (rule) => rule.items.length > 0 && rule.items.every(({ rule: code }) => code === rule.rule),
      ),
    );
  });
});
