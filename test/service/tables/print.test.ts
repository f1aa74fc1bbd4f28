import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openFile } from '../../../server/src/service';
import { printDocument, type PrintKind, printKinds } from '../../../server/src/tables';

const asked = {
  locale: 'zh',
  today: '2026-11-23',
  now: '2026-11-23T02:30:00.000Z',
  month: '2026-12',
} as const;

const print = (kind: PrintKind, text: string, locale: 'zh' | 'en' = 'zh'): string =>
  printDocument(kind, openFile('file:///a.playbook.yaml', 1, text), { ...asked, locale }) ?? '';
const read = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const shop = `playbook: 1
shop: { name: 小满家居, owner: 老周 }
hours: { weekly: { mon-sun: 09:00-21:00 } }
staffing:
  team: [{ id: lin, name: 小林 }, { id: jie, name: 阿杰 }]
  shifts:
    - { id: a, name: 早班, days: mon-fri, time: 09:00-18:00, members: [lin] }
    - { id: b, name: 晚班（周末）, days: sat-sun, time: 15:00-21:00, members: [jie] }
  time_off: [{ member: lin, from: 2026-12-02, to: 2026-12-03, cover: jie }]
priority:
  categories: [{ id: angry, name: 投诉, level: 1, escalate_to: lin, escalate_after: 30m, replies: [sorry] }]
quick_replies:
  - { id: sorry, title: 道歉, group: 投诉, shortcut: /dq, text: '{{buyer.nickname|亲}}，{{hours.next_open}} 前给您答复' }
  - { id: video, title: 视频, group: 售前, text: 加微信 xiaoman_88 我发您。 }
  - { id: old, title: 旧的, group: 售前, status: retired, text: 不用了 }
`;

describe('a playbook on paper', () => {
  it('has for the wall the hours, who is on, whom to call and the first sentences', () => {
    const page = read(print('wall', shop));
    assert.match(page, /小满家居 人工接待时间 每天 09:00–21:00/);
    assert.match(page, /早班 周一至周五 09:00–18:00 小林/);
    assert.match(page, /投诉 小林（30 分钟还没解决就找）/);
    assert.match(page, /手册的事 老周/);
    assert.match(page, /投诉 亲 ， \[下次上班时间\]|投诉 亲 ， \[/, 'what changes from day to day is named');
    assert.doesNotMatch(page, /xiaoman_88|小鹿/);
  });

  it('has for agents the replies by topic, marks what must not be sent and says what is left out', () => {
    const page = read(print('handbook', shop));
    assert.match(page, /目录 .*话术：投诉 1 话术：售前 1/);
    assert.match(page, /道歉 \/dq/);
    assert.match(page, /视频 不能这样发：/);
    assert.match(page, /没有印：停用、过期或还是草稿的话术 1 条。/);
    assert.doesNotMatch(page, /不用了/);
  });

  it('has for agents the replies without a group in a chapter of their own, whatever groups are called', () => {
    const mixed = `playbook: 1
shop: { name: 小满家居 }
quick_replies:
  - { id: a, title: 有组, group: 其他, text: 好的 }
  - { id: b, title: 没组, text: 收到 }
`;
    assert.match(read(print('handbook', mixed)), /目录 .*话术：其他 1 未分组的话术 1/);
    assert.match(read(print('handbook', mixed, 'en')), /Replies: 其他 1 Replies without a group 1/);
  });

  it('has the month with time off and cover, a code for each time of shifts, and what the codes mean', () => {
    const page = read(print('roster', shop));
    assert.match(page, /小满家居 2026 年 12 月排班/);
    assert.match(page, /小林 早 假 假 早 早/);
    assert.match(page, /阿杰 早 早 晚 晚/);
    assert.match(page, /早 早班 09:00–18:00 晚 晚班 15:00–21:00 假 请假/);
  });

  it('has a month of many people on as many pages as it takes to be read, what the codes mean on each', () => {
    const ids = Array.from({ length: 59 }, (_, at) => `p${at}`);
    const large = shop
      .replace(/team: \[.*\]/, `team: [${ids.map((id) => `{ id: ${id}, name: 甲${id} }`).join(', ')}]`)
      .replace('members: [lin]', `members: [${ids.join(', ')}]`)
      .replace(/ {2}time_off: .*\n/, '');
    const page = print('roster', large);
    const sections = page.split('<section>').slice(1);
    assert.deepEqual(
      sections.map((one) => one.match(/<th scope="row">/g)?.length),
      [30, 30],
    );
    for (const one of sections) assert.match(read(one), /早 早班 09:00–18:00/);
    assert.doesNotMatch(read(page), /假 请假/, 'nobody is away');
    assert.equal(print('roster', shop).match(/<section>/g)?.length, 1);
  });

  it('says on a telephone, where a table has no head, what the cells of the agents’ handbook are', () => {
    const page = print('handbook', shop.replace('level: 1,', 'level: 1, first_response: 30s,'));
    assert.match(page, /<td data-label="多久内回：">30 秒<\/td>/);
    assert.match(page, /<td><\/td>/, 'nothing is said of what is not written');
  });

  it('speaks English as well', () => {
    assert.match(
      read(print('wall', shop, 'en')),
      /Who to call 投诉 小林 \(when not solved within 30 minutes\)/,
    );
    assert.match(read(print('roster', shop, 'en')), /小满家居: roster for December 2026/);
  });

  it('names lines that cannot be read', () => {
    const broken = shop
      .replace('mon-sun: 09:00-21:00', 'mon-sun: 九点')
      .replace('time: 09:00-18:00', 'time: 早上');
    assert.match(read(print('wall', broken)), /手册第 3 行读不出来/);
    assert.match(read(print('roster', broken)), /手册第 7 行读不出来/);
  });

  it('needs nothing from outside and escapes every text', () => {
    const evil = '<script>alert(1)</script>';
    const poisoned = shop.replace(/小满家居|早班|道歉|投诉|小林/g, JSON.stringify(evil));
    for (const kind of printKinds) {
      const page = print(kind, poisoned);
      assert.ok(!page.includes('<script') && page.includes('&lt;script&gt;'), kind);
      assert.doesNotMatch(page, /\s(?:src|href)="(?!#)|url\(|\son\w+=/);
      assert.match(page, /default-src 'none'/);
    }
  });

  it('is made of any file, however broken', () => {
    const text = readFileSync('samples/many-gaps.playbook.yaml', 'utf8');
    for (const kind of printKinds)
      for (let at = 0; at < text.length; at += 499)
        assert.doesNotMatch(print(kind, text.slice(0, at)), /undefined|\[object|NaN/);
  });
});
