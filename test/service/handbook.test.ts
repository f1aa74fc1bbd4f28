import assert from 'node:assert/strict';
import { openFile, previewPage } from '../../server/src/service';
import type { Locale } from '../../schemas/text';

/** A Monday; the shop's clock says 10:30. */
const asked = { today: '2026-11-23', now: '2026-11-23T02:30:00.000Z' } as const;

const shop = `playbook: 1
shop: { name: 小满家居, review_on: 2026-11-01 }
decision: { smart_service: disabled }
hours:
  weekly:
    mon-sun: 09:00-21:00
staffing:
  team:
    - { id: lin, name: 小林, role: 售后 }
    - { id: jie, name: 阿杰, role: 售前 }
    - { id: mei, name: 小美, role: 售后 }
  shifts:
    - { id: day, days: mon-sun, time: 09:00-18:00, members: [lin], breaks: [12:00-12:30] }
  time_off:
    - { member: mei, from: 2026-11-23 }
promotions:
  - { id: double-12, name: 双12, from: 2026-12-10, to: 2026-12-12 }
quick_replies:
  - { id: ship, title: 发货时间, group: 物流, text: '{{buyer.nickname|亲}}，{{shop.name}} 两天内发出' }
  - { id: video, title: 视频, group: 售前, text: 视频这里发不了，加微信 xiaoman_88 我发您。 }
  - { id: old, title: 旧的, group: 售前, status: retired, text: 不用了 }
`;

const parts = (text: string, locale: Locale = 'zh') => {
  const snapshot = openFile('file:///a.playbook.yaml', 1, text);
  return previewPage(snapshot.documents[0]!, snapshot, { locale, ...asked }).parts;
};
const markup = (text: string, id: string, locale?: Locale): string =>
  parts(text, locale).find((part) => part.id === id)?.html ?? '';
const read = (text: string, id: string, locale?: Locale): string =>
  markup(text, id, locale)
    // What only keeps words on one line stands between no words.
    .replace(/<span class="sp-whole">(.*?)<\/span>/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe("today's card", () => {
  it('says that the shop is open, who is there until when, and what comes next', () => {
    const card = read(shop, 'overview');
    assert.match(card, /11月23日（周一） 10:30/);
    assert.match(card, /现在 接待中 到 21:00/);
    assert.match(card, /谁在班 1 人 到 18:00： 小林/, 'a break does not end a shift');
    assert.match(card, /下次接待 明天 09:00/);
    assert.match(card, /下一个活动 .*12月10日（周四）开始，还有 17 天/);
  });

  it('says it in English as well', () => {
    const card = read(shop, 'overview', 'en');
    assert.match(card, /Now Open until 21:00/);
    assert.match(card, /On shift 1 on shift until 18:00: 小林/);
  });

  it('tells the hours of a day on which it is closed now apart from that', () => {
    const late = shop.replace('09:00-21:00', '14:00-21:00').replace('09:00-18:00', '14:00-18:00');
    assert.match(read(late, 'overview'), /现在 休息中 今天接待时间：14:00–21:00/);
    assert.match(read(late, 'overview'), /现在不接待 14:00 上班：\s*小林/);
    const card = read(late, 'overview', 'en');
    assert.match(card, /Now Closed Hours today: 14:00–21:00/);
    assert.match(card, /Closed now from 14:00: \s*小林/);
    assert.match(card, /Next opening Today at 14:00/);
    const tomorrow = late.replaceAll('mon-sun', 'tue-sun');
    assert.match(read(tomorrow, 'overview', 'en'), /Hours today: closed .* tomorrow at 14:00: \s*小林/);
  });

  it('names the platform where it has a name', () => {
    assert.match(read(shop, 'overview', 'en'), /10:30 · Douyin shop/);
    const other = shop.replace('{ name', '{ platform: other, name');
    assert.doesNotMatch(read(other, 'overview', 'en'), /Another platform/);
  });

  it('counts drafts among what the check finds, not beside it', () => {
    const drafted = shop.replace('decision:', '# playbook-draft: 再想想\ndecision:');
    assert.match(read(drafted, 'overview'), /检查出 \d+ 个警告 其中 1 处是草稿，等店里确认/);
    assert.match(read(drafted, 'overview', 'en'), /Of these, drafts that the shop has not confirmed: 1/);
  });

  it('names what needs care, each with its place', () => {
    const card = read(shop, 'overview');
    assert.match(card, /检查出 \d+ 个错误/);
    assert.match(card, /今天 12:00–12:30、18:00–21:00 没有人在班/);
    assert.match(card, /小美今天请假/);
    assert.match(card, /整份手册过了复查日期/);
    assert.equal(markup(shop, 'overview').match(/<li><span[^>]*data-goto/g)?.length, 5);
  });

  it('says that the shop is closed and who comes next', () => {
    const closed = read(shop.replace('mon-sun: 09:00-21:00', 'tue-sun: 09:00-21:00'), 'overview');
    assert.match(closed, /现在 休息中 今天休息/);
    assert.match(closed, /下次接待 明天 09:00/);
  });
});

describe('what cannot be read', () => {
  const broken = shop
    .replace('mon-sun: 09:00-21:00', 'mon-fri: 9点半到晚上\n    sat: 10:00-18:00')
    .replace('time: 09:00-18:00', 'time: 早上九点');

  it('is told with its line, and not as closed or as nobody there', () => {
    const card = read(broken, 'overview');
    assert.match(card, /现在 说不准 第 6 行读不出来/);
    assert.match(card, /谁在班 说不准 第 14 行读不出来/);
    assert.doesNotMatch(card, /休息中|没有人在班/);
    const hours = read(broken, 'hours');
    assert.match(hours, /周一至周五 第 6 行读不出来/);
    assert.match(hours, /周六 10:00–18:00 周日 休息/, 'nothing unread is about Sunday');
    assert.match(markup(broken, 'hours'), /<span\s+data-goto="5:/);
  });

  it('is told in place of an invitation to write the section', () => {
    const faq = read(`${shop}faq: 常见问题\n`, 'faq');
    assert.match(faq, /常见问题 第 22 行读不出来/);
    assert.doesNotMatch(faq, /还没有/);
  });

  it('is told in English as well', () => {
    assert.match(read(broken, 'hours', 'en'), /Mon–Fri Line 6 cannot be read/);
  });
});

describe('the handbook', () => {
  it('says equal days once, in the hours and in the roster', () => {
    assert.match(read(shop, 'hours'), /每天 09:00–21:00/);
    assert.equal(markup(shop, 'staff').match(/<tr/g)?.length, 2, 'the heads and one row');
  });

  it('has the people by role', () => {
    assert.match(read(shop, 'people'), /售后（2 人） 小林 小美 售前（1 人） 阿杰/);
  });

  it('marks what must not be sent, and what is not in use', () => {
    const replies = parts(shop)
      .map(({ html }) => html)
      .join('');
    assert.match(replies, /class="sp-barred">不能这样发：/);
    assert.match(replies, /class="sp-barred">现在不要用：已停用/);
    assert.equal(replies.match(/sp-barred/g)?.length, 2);
  });

  it('shows the names of customers as samples, the name of the shop as it is', () => {
    const replies = parts(shop)
      .map(({ html }) => html)
      .join('');
    assert.match(replies, /class="sp-placeholder sp-sample"[^>]*>小鹿</);
    assert.match(replies, /class="sp-placeholder"[^>]*>小满家居</);
  });

  it('can be searched by the initials of titles and names', () => {
    const all = parts(shop)
      .map(({ html }) => html)
      .join('');
    assert.match(all, /data-initials="fhsjwl"/);
    assert.match(all, /data-initials="xl"/);
  });

  it('leads to every part from its contents, and to no other', () => {
    const [contents, , ...others] = parts(shop);
    const links = [...contents!.html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    assert.deepEqual(links, ['overview', ...others.map(({ id }) => id)]);
  });

  it('escapes names in its contents', () => {
    const evil = shop.replace('group: 物流', 'group: "<img src=x onerror=alert(1)>"');
    const all = parts(evil)
      .map(({ html }) => html)
      .join('');
    assert.doesNotMatch(all, /<img src=x/);
    assert.match(markup(evil, 'contents'), /&lt;img src=x/);
  });
});
