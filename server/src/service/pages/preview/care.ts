import type { Text } from '../../../../../schemas/text';
import { daysMeant } from '../../time/dates';
import { type Html, html, type HtmlValue } from '../../text/html';
import { rangesText } from '../../wording/days';
import type { PageContext } from '../page-context';

const words = {
  title: { zh: '要处理的', en: 'Needs care' },
  errors: { zh: '检查出 {n} 个错误', en: 'Errors found by the check: {n}' },
  warnings: { zh: '检查出 {n} 个警告', en: 'Warnings found by the check: {n}' },
  checking: { zh: '正在检查…', en: 'Checking …' },
  notWritten: { zh: '还有 {n} 项没写', en: 'Not written yet: {n}' },
  drafts: { zh: '{n} 处草稿等店里确认', en: 'Drafts that the shop has not confirmed: {n}' },
  draftsAmong: {
    zh: '其中 {n} 处是草稿，等店里确认',
    en: 'Of these, drafts that the shop has not confirmed: {n}',
  },
  gaps: { zh: '今天 {times} 没有人在班', en: 'Nobody on shift today {times}' },
  away: { zh: '{who}今天请假', en: '{who} is off today' },
  cover: { zh: '{who}今天请假，{cover}顶班', en: '{who} is off today, {cover} steps in' },
  reviewShop: { zh: '整份手册过了复查日期', en: 'The playbook is past its review date' },
  reviewDecision: {
    zh: '关不关智能客服，过了再看一次的日期',
    en: 'The decision on smart service is past its review date',
  },
  reviews: { zh: '{n} 条常用语过了复查日期', en: 'Quick replies past their review date: {n}' },
  expired: { zh: '{n} 条常用语过期了', en: 'Quick replies that have expired: {n}' },
  nothing: { zh: '没有要处理的。', en: 'Nothing needs care.' },
} as const satisfies Record<string, Text>;

/** What somebody should see to today, each with where it is written. */
export function careList(page: PageContext): Html {
  const items = [...found(page), ...drafts(page), ...notWritten(page), ...people(page), ...dates(page)];
  const list =
    items.length > 0
      ? html`<ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
      : html`<p>${page.say(words.nothing)}</p>`;
  return html`<div class="sp-care">
    <h2>${page.say(words.title)}</h2>
    ${list}
  </div>`;
}

function found(page: PageContext): readonly Html[] {
  if (page.begins) return [html`${page.say(words.checking)}`];
  const waiting = new Set(page.notWritten());
  const all = page.findings().filter((one) => !waiting.has(one));
  return (['error', 'warning'] as const).flatMap((level) => {
    const own = all.filter((one) => one.level === level);
    if (own.length === 0) return [];
    const text = page.say(level === 'error' ? words.errors : words.warnings, { n: own.length });
    const first = own.reduce((least, one) => (page.lineOf(one.at) < page.lineOf(least.at) ? one : least));
    return [html`<span class="sp-level-${level}" ${page.gotoFinding(first.at)}>${text}</span>`];
  });
}

function notWritten(page: PageContext): readonly Html[] {
  const n = page.notWritten().length;
  return n > 0 ? [page.link({ in: page.playbook, key: 'playbook' }, page.say(words.notWritten, { n }))] : [];
}

function drafts(page: PageContext): readonly HtmlValue[] {
  const all = page.drafts();
  if (all.length === 0) return [];
  const among = page
    .findings()
    .filter((one) => one.code === 'checks/unconfirmed-draft' && one.level !== 'info');
  const text = page.say(among.length === all.length ? words.draftsAmong : words.drafts, { n: all.length });
  return [html`<span ${page.gotoFinding(all[0]!)}>${text}</span>`];
}

function people(page: PageContext): readonly HtmlValue[] {
  const { staffing } = page.playbook;
  if (!staffing) return [];
  const [today] = page.analysis.roster();
  const gaps = page.unread('staffing') ? [] : (today?.gaps ?? []);
  const times = rangesText(gaps, page.locale);
  const place = { in: staffing, key: 'shifts' } as const;
  const away = (staffing.time_off ?? []).filter((off) => {
    const days = daysMeant(off);
    return days !== undefined && days.from <= page.today && page.today <= days.to;
  });
  return [
    ...(gaps.length > 0 && staffing.shifts ? [page.link(place, page.say(words.gaps, { times }))] : []),
    ...away.map((off) => {
      const who = page.words('staffing.time_off.*.member', off.member);
      const cover = off.cover && page.words('staffing.time_off.*.cover', off.cover);
      return page.link(
        { in: off },
        cover ? page.say(words.cover, { who, cover }) : page.say(words.away, { who }),
      );
    }),
  ];
}

function dates(page: PageContext): readonly HtmlValue[] {
  const { today, playbook } = page;
  const { shop, decision, quick_replies: replies = [] } = playbook;
  const isPast = (date: string | undefined): boolean => date !== undefined && date < today;
  const due = replies.filter(({ review_on }) => isPast(review_on));
  const expired = replies.filter(({ valid, status }) => isPast(valid?.to) && status !== 'retired');
  return [
    isPast(shop.review_on) && page.link({ in: shop, key: 'review_on' }, page.say(words.reviewShop)),
    decision &&
      isPast(decision.review_on) &&
      page.link({ in: decision, key: 'review_on' }, page.say(words.reviewDecision)),
    due.length > 0 && page.link({ in: due[0]! }, page.say(words.reviews, { n: due.length })),
    expired.length > 0 && page.link({ in: expired[0]! }, page.say(words.expired, { n: expired.length })),
  ].filter((item) => item);
}
