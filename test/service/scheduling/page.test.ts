import assert from 'node:assert/strict';
import type { FormState } from '../../../server/src/protocol';
import { weekPage } from '../../../server/src/service/pages/week/view';
import { open } from '../marks';

const TEXT = `playbook: 1
shop: { name: 小满家居 }
hours:
  calendar: cn
  weekly: { mon-sat: 09:00-21:00 }
staffing:
  team:
    - { id: lin, name: <林悦> }
    - { id: jie, name: 阿杰 }
  shifts:
    - { id: early, name: 早班, days: mon-fri, time: 09:00-15:00, members: [lin], breaks: [12:00-12:30] }
    - { id: late, name: 晚班, days: mon-sat, time: 15:00-22:30, members: [jie] }
    - { id: night, days: fri, time: 22:00-02:00 }
    - { id: odd, days: someday, time: 09:00-10:00 }
  time_off: [{ member: lin, from: 2026-11-24, to: 2026-11-24, cover: jie }]
promotions:
  - { id: sale, name: 周年庆, from: 2026-11-25, to: 2026-11-26, expected_load: 3 }
`;
const LOAD = `  load:
    daily_inquiries: 200
    by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 7, 7, 6, 6, 6, 7, 7, 6, 6, 9, 9, 0, 0, 0]
    handle_time: 6m
  targets: { first_response: 60s }
`;
const withLoad = TEXT.replace('promotions:', `${LOAD}promotions:`);

const at = { locale: 'zh', today: '2026-11-25', now: '2026-11-25T04:00:00.000Z' } as const;

function parts(text: string, form?: FormState): ReadonlyMap<string, string> {
  const page = weekPage(open(text), form, at);
  return new Map(page.parts.map(({ id, html }) => [id, html]));
}

/** What a person reads of a part. */
const read = (markup = ''): string =>
  markup
    .replace(/<title>.*?<\/title>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const bars = (markup = ''): readonly string[] =>
  [...markup.matchAll(/aria-pressed="\w+"\s*title="([^"]*)"/g)].map(([, told]) => told!);

describe('the week as a page', () => {
  it('has the week of today, a time line a day, and what people call the hours', () => {
    const page = parts(TEXT);
    assert.match(read(page.get('wk-head')), /^编辑排班 · 11月23日（周一）至 11月29日（周日）/);
    assert.equal(read(page.get('wk-ruler')), '09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 00 01');
    assert.equal([...page.keys()].filter((id) => id.startsWith('wk-day-')).length, 7);
  });

  it('has a bar for each shift of a day, over midnight too, with those who stand in', () => {
    const page = parts(TEXT);
    assert.deepEqual(bars(page.get('wk-day-0')), [
      '早班，11月23日（周一）09:00–15:00，&lt;林悦&gt;',
      '晚班，11月23日（周一）15:00–22:30，阿杰',
    ]);
    assert.match(bars(page.get('wk-day-1'))[0]!, /阿杰（替&lt;林悦&gt;）$/);
    assert.match(bars(page.get('wk-day-4'))[2]!, /22:00–次日 ?02:00，还没有人$/);
    assert.deepEqual(bars(page.get('wk-day-6')), []);
  });

  it('tells holidays, promotions, absences and closed days', () => {
    const page = parts(TEXT);
    assert.match(read(page.get('wk-day-1')), /请假：&lt;林悦&gt;，阿杰顶班/);
    assert.match(read(page.get('wk-day-2')), /周年庆 3 倍/);
    assert.match(read(page.get('wk-day-6')), /休息/);
    const newYear = parts(TEXT, { week: ['2026-01-01'] });
    assert.match(read(newYear.get('wk-day-3')), /元旦/);
  });

  it('says how many are missing and when, and how the whole week is', () => {
    const page = parts(withLoad);
    assert.match(read(page.get('wk-head')), /这一周有 [\d.]+ 小时人不够，最缺的是11月2[56]日/);
    assert.match(page.get('wk-day-2')!, /class="wk-lack"/);
    assert.match(read(page.get('wk-day-2')), /差 \d+ 人/);
    assert.match(read(page.get('wk-day-5')), /09:00–15:00 没有人在班/);
  });

  it('says what is to be written before the need is known, and tells that nobody is there all the same', () => {
    const page = parts(TEXT);
    assert.match(read(page.get('wk-head')), /写上 staffing\.load\./);
    assert.match(read(page.get('wk-day-5')), /09:00–15:00 没有人在班/);
  });

  it('tells to the minute since when somebody is there, and how long a break is', () => {
    const odd = withLoad
      .replace('time: 15:00-22:30', 'time: 15:25-20:10')
      .replace('breaks: [12:00-12:30]', 'breaks: [12:00-12:10]');
    const day = parts(odd).get('wk-day-3')!;
    assert.match(read(day), /12:00–12:10 没有人在班/);
    assert.match(read(day), /15:00–15:25 没有人在班/);
    assert.match(read(day), /20:10–21:00 没有人在班/);
    assert.match(day, /<title>15:25–19:00：1 人在班，需要 \d+ 人<\/title>/);
    assert.match(day, /<title>15:00–15:25：0 人在班，需要 \d+ 人<\/title>/);
  });

  it('lists one more shortage rather than count it, and opens what it counts', () => {
    const lists = [...parts(withLoad).values()].map((markup) => {
      const [first = '', further] = markup.split('<details class="wk-further">');
      return { listed: first.match(/<li>/g)?.length ?? 0, further };
    });
    assert.ok(lists.some(({ listed }) => listed === 4));
    assert.ok(lists.some(({ further }) => further !== undefined));
    for (const { listed, further } of lists) {
      if (further === undefined) continue;
      assert.equal(listed, 3);
      const more = further.match(/<li>/g)?.length ?? 0;
      assert.ok(more > 1);
      assert.match(read(further), new RegExp(`^还有 ${more} 处`));
    }
  });

  it('lists the worst shortages of a day as the day goes', () => {
    for (const [id, markup] of parts(withLoad)) {
      const list = /<ul class="wk-short">([^]*?)<\/ul>/.exec(markup)?.[1] ?? '';
      const starts = Array.from(list.matchAll(/(\d\d:\d\d)[–-]/g), ([, start]) => start);
      assert.deepEqual(starts, [...starts].sort(), id);
    }
    const busy = parts(withLoad).get('wk-day-2') ?? '';
    assert.ok(/<ul class="wk-short">[^]*?<li>[^]*?<li>/.test(busy), read(busy));
  });

  it('tells of a shift that cannot be read by its line, and does not call it missing', () => {
    assert.equal(read(parts(TEXT).get('wk-unread')), '有 1 个班读不懂，没有画出来： 第 14 行');
    assert.equal(parts(TEXT.replace(/ {4}- \{ id: odd.*\n/, '')).get('wk-unread'), undefined);
  });

  it('shows the chosen shift as a small form below its day, and no other', () => {
    assert.equal(parts(TEXT).get('wk-details'), undefined);
    const page = parts(TEXT, { shift: ['2@roster/early'] });
    const ids = [...page.keys()];
    assert.equal(ids.indexOf('wk-details'), ids.indexOf('wk-day-2') + 1);
    const details = parts(TEXT, { shift: ['0@roster/early'] }).get('wk-details')!;
    assert.match(details, /id="wk-time-start"[^>]*value="09:00"/s);
    assert.match(read(details), /&lt;林悦&gt;（本周 22 小时）/);
    assert.match(read(details), /只改周一：单独成一个班/);
    assert.equal(parts(TEXT, { shift: ['0@roster/gone'] }).get('wk-details'), undefined);
  });

  it('has one bar a person where that is asked for', () => {
    const text = TEXT.replace('members: [lin]', 'members: [lin, jie]');
    const page = parts(text, { view: ['people'] });
    assert.equal(bars(page.get('wk-day-0')).length, 3);
    assert.match(read(page.get('wk-day-0')), /&lt;林悦&gt; 早班 09:00–15:00 阿杰 早班/);
  });

  it('says what is in the way of changing a shift, and its bar cannot be dragged', () => {
    const text = TEXT.replace('time: 09:00-15:00', 'time: &t 09:00-15:00').replace('15:00-22:30', '*t');
    const page = parts(text, { shift: ['0@roster/late'] });
    assert.match(page.get('wk-day-0')!, /wk-bar wk-locked/);
    assert.match(read(page.get('wk-details')), /这里写的是引用 \*t/);
  });

  it('is drawn for a file that says nothing', () => {
    assert.match(read(parts('').get('wk-head')), /还没有排班/);
    assert.match(read(parts('playbook: 1\nstaffing: {shifts: 3}\n').get('wk-unread')), /有读不懂的地方/);
  });
});
