import assert from 'node:assert/strict';
import { weekPage } from '../../../server/src/service/pages/week/view';
import { open } from '../marks';

const TEXT = `playbook: 1
shop: { name: 小满家居 }
hours:
  calendar: cn
  holiday: 10:00-18:00
  weekly: { mon-sat: 09:00-21:00 }
staffing:
  team:
    - { id: lin, name: <林悦> }
    - { id: jie, name: 阿杰 }
  shifts:
    - { id: early, name: 早班, days: mon-fri, time: 09:00-15:00, members: [lin] }
    - { id: late, name: 晚班, days: mon-sat, time: 15:00-21:00, members: [jie] }
  time_off: [{ member: lin, from: 2026-11-24, to: 2026-11-24, cover: jie }]
promotions:
  - { id: sale, name: 周年庆, from: 2026-10-30, to: 2026-11-02, expected_load: 3 }
`;
const at = { locale: 'zh', today: '2026-11-25', now: '2026-11-25T04:00:00.000Z' } as const;
const pageOf = (form: Readonly<Record<string, readonly string[]>>, text = TEXT) =>
  new Map(weekPage(open(text), form, at).parts.map(({ id, html }) => [id, html]));
const read = (markup = ''): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the month beside the week', () => {
  const month = pageOf({ month: ['2026-11'] });

  it('shows a day a column and a person a row, with shifts, time off and how many days each works', () => {
    const rows = month.get('wk-month')!.split('<tr');
    assert.equal(rows[1]!.match(/data-fill="week"/g)?.length, 30);
    const lin = rows.find((row) => row.includes('&lt;林悦&gt;'))!;
    assert.match(read(lin), /早 早 .* 假 早/);
    assert.match(read(lin), / 20$/);
    assert.ok(!month.get('wk-month')!.includes('<林悦>'));
  });

  it('explains time off where somebody is away, and says which month it is as people do', () => {
    assert.match(read(month.get('wk-month')), /晚 晚班 15:00–21:00 假 请假$/);
    assert.doesNotMatch(read(pageOf({ month: ['2026-12'] }).get('wk-month')), /请假/);
    assert.match(read(month.get('wk-head')), /^一个月的排班 · 2026 年 11 月/);
    const { parts } = weekPage(open(TEXT), { month: ['2026-11'] }, { ...at, locale: 'en' });
    assert.match(read(parts[0]!.html), /^The Month · November 2026/);
  });

  it('says loud on which days nobody is there, and which is the worst', () => {
    const rows = month.get('wk-month')!.split('<tr');
    const staff = rows.find((row) => read(row).includes('人手'))!;
    // Saturdays until three in the afternoon.
    assert.equal(staff.match(/wk-few/g)?.length, 4);
    assert.equal(staff.match(/wk-worst/g)?.length, 4);
    assert.match(staff, /title="9:00–15:00 没有人在班"|title="09:00–15:00 没有人在班"/);
  });

  it('marks the worst day alone, and explains the mark', () => {
    const load = `  load: { daily_inquiries: 20, handle_time: 2m, by_hour: [${Array(24).fill(1).join(', ')}] }`;
    const text = TEXT.replace('days: mon-sat, time: 15:00', 'days: [mon-thu, sat], time: 15:00')
      .replace('2026-11-24, cover: jie', '2026-11-24')
      .replace('time: 09:00-15:00', 'time: 09:00-16:00')
      .replace('  time_off', `${load}\n  targets: { first_response: 60s }\n  time_off`);
    const page = pageOf({ month: ['2026-11'] }, text);
    const staff = page
      .get('wk-month')!
      .split('<tr')
      .find((row) => read(row).includes('人手'))!;
    // The Tuesday without anybody until three is as bad as the Saturdays, the Fridays are not.
    assert.equal(staff.match(/wk-few/g)?.length, 9);
    assert.match(read(page.get('wk-month')), /最缺人的一天 早 早班/);
    assert.equal(staff.match(/wk-worst/g)?.length, 5);
    assert.match(read(page.get('wk-head')), /差 1 人。一样缺的还有 4 天。点一天/);
  });

  it('says in a low voice how many people a day has to spare', () => {
    const calm = TEXT.replace('members: [lin] }', 'members: [lin, jie] }')
      .replace('days: mon-fri, time: 09:00-15:00', 'days: mon-sat, time: 09:00-21:00')
      .replace(
        '  time_off',
        `  load: { daily_inquiries: 20, handle_time: 2m, by_hour: [${Array(24).fill(1).join(', ')}] }\n  targets: { first_response: 60s }\n  time_off`,
      );
    const rows = pageOf({ month: ['2026-11'] }, calm)
      .get('wk-month')!
      .split('<tr');
    const staff = rows.find((row) => read(row).includes('人手'))!;
    assert.match(staff, /<td class="wk-away" title="[^"]*多[^"]*">\+[12]</);
  });

  it('tells the promotions with their days in the month, and holidays by their names', () => {
    assert.match(read(month.get('wk-head')), /周年庆 3 倍：11月1日.*至 11月2日/);
    assert.match(read(pageOf({ month: ['2026-10'] }).get('wk-month')), /国庆节/);
  });

  it('leads to other months, and from a day to its week', () => {
    assert.match(month.get('wk-head')!, /data-fill="month"\s+value="2026-10"/);
    assert.match(month.get('wk-head')!, /data-fill="month"\s+value="2026-12"/);
    const week = pageOf({ week: ['2026-11-12'] });
    assert.match(week.get('wk-day-3')!, /data-asked="2026-11-12"/);
    assert.match(week.get('wk-head')!, /data-fill="month"\s+value="2026-11"/);
  });

  it('says so where nobody is on shift, and takes a month that is none for no month', () => {
    const bare = 'playbook: 1\nshop: { name: 店 }\n';
    assert.match(read(pageOf({ month: ['2026-11'] }, bare).get('wk-month')), /这个月还没有排班/);
    assert.ok(pageOf({ month: ['2026-13'] }).has('wk-day-0'));
  });

  it('does not call a workday that was shifted a holiday', () => {
    const head = pageOf({ month: ['2026-10'] })
      .get('wk-month')!
      .split('</thead>')[0]!;
    const cells = head.split('<th').slice(2);
    assert.match(read(`<th${cells[3]!}`), /3 国庆节$/);
    assert.match(cells[3]!, /wk-rest/);
    assert.match(read(`<th${cells[10]!}`), /10 调休上班$/);
    assert.doesNotMatch(cells[10]!, /wk-rest/);
    assert.match(read(`<th${cells[11]!}`), /11 日$/);
  });
});
