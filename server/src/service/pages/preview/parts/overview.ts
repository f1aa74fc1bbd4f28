import type { Decision } from '../../../../../../schemas/sections/decision';
import type { Text } from '../../../../../../schemas/text';
import type { PagePart } from '../../../../protocol';
import { windowOf } from '../../../triage/assistant';
import { html, type HtmlValue } from '../../../text/html';
import type { PageContext } from '../../page-context';
import { chips, fieldRow, fieldRows, keyValues, part, type LabelledValue } from '../../section';
import { dateInWords, periodInWords } from '../../../wording/values';

const words = {
  noName: { zh: '店铺还没有名字', en: 'The shop has no name yet' },
  off: {
    zh: '已决定关闭智能客服，顾客的消息都由人工回复。',
    en: 'The decision is to switch smart service off: people answer every message.',
  },
  kept: { zh: '智能客服保留使用，人工在旁边接手。', en: 'Smart service stays on, with people to take over.' },
  window: {
    zh: '智能客服只在 {period}关闭，其余日子照常开着。',
    en: 'Smart service is off {period} only and stays on otherwise.',
  },
  windowUnknown: {
    zh: '智能客服只关一段时间，是哪几天还没写。',
    en: 'Smart service is off for a while only; the dates are not written yet.',
  },
  before: { zh: '离关闭还有 {n} 天。', en: '{n} days to go.' },
  tomorrow: { zh: '明天开始关闭。', en: 'It starts tomorrow.' },
  during: { zh: '今天在关闭期内。', en: 'Today lies within it.' },
  over: { zh: '关闭期已经过去，记得恢复。', en: 'That time is over: see that it is on again.' },
  undecided: {
    zh: '还没写智能客服是关还是留。下面先按“关闭”来看。',
    en: 'Nothing says yet whether smart service is off or kept. The page takes it as off.',
  },
  overdue: { zh: '{date}（已过）', en: '{date} (past)' },
} as const satisfies Record<string, Text>;

/** The shop, and the decision about smart service, in plain words. */
export function overviewPart(page: PageContext): readonly PagePart[] {
  const { shop } = page.playbook;
  const heading = page.link({ in: shop, key: 'name' }, shop.name || page.say(words.noName));
  const rows = [
    {
      label: page.title('shop.platform'),
      value: page.link({ in: shop, key: 'platform' }, page.words('shop.platform', shop.platform ?? 'douyin')),
    },
    {
      label: page.title('shop.timezone'),
      value: page.link({ in: shop, key: 'timezone' }, shop.timezone ?? 'Asia/Shanghai'),
    },
    ...fieldRows(page, shop, 'shop', ['status', 'owner', 'languages', 'brand_voice', 'channels', 'updated']),
    reviewRow(page, shop, 'shop'),
  ];
  return [part('overview', heading, html`${keyValues(rows)}${decision(page)}`)];
}

function decision(page: PageContext): HtmlValue {
  const { decision } = page.playbook;
  if (!decision) return html`<p class="sp-empty">${page.say(words.undecided)}</p>`;
  const path = 'decision';
  const reasons = [
    reasonRow(page, decision, 'reasons'),
    reasonRow(page, decision, 'keep_reasons'),
    ...fieldRows(page, decision, path, ['decided_by', 'decided_on']),
    reviewRow(page, decision, path),
  ];
  const measured = [
    'daily_inquiries',
    'bot_wrong_rate',
    'complaints_about_bot',
    'knowledge_base_updated',
  ] as const;
  const figures = decision.evidence && fieldRows(page, decision.evidence, `${path}.evidence`, measured);
  return html`<p ${page.goto({ in: decision, key: 'smart_service' })}><strong>${verdict(page)}</strong></p>
    ${keyValues([
      ...reasons,
      ...(figures ?? []),
    ])}${decision.notes && html`<p class="sp-note">${decision.notes}</p>`}`;
}

function reasonRow(
  page: PageContext,
  decision: Decision,
  key: 'reasons' | 'keep_reasons',
): LabelledValue | undefined {
  const list = decision[key];
  return list?.length
    ? { label: page.title(`decision.${key}`), value: chips(page, list, `decision.${key}.*`) }
    : undefined;
}

function reviewRow(
  page: PageContext,
  owner: { readonly review_on?: string },
  path: 'shop' | 'decision',
): LabelledValue | undefined {
  const date = owner.review_on;
  if (date === undefined || date >= page.today) return fieldRow(page, owner, path, 'review_on');
  const past = page.say(words.overdue, { date: dateInWords(date, page.locale, page.today) });
  return { label: page.title(`${path}.review_on`), value: page.link({ in: owner, key: 'review_on' }, past) };
}

function verdict(page: PageContext): string {
  const choice = page.playbook.decision?.smart_service;
  if (choice === 'enabled') return page.say(words.kept);
  if (choice === 'disabled') return page.say(words.off);
  const window = windowOf(page.playbook) ?? {};
  const period = periodInWords(window, page.locale, page.today);
  if (!period) return page.say(words.windowUnknown);
  const space = page.locale === 'en' ? ' ' : '';
  return `${page.say(words.window, { period })}${space}${countdown(page, window)}`;
}

function countdown(page: PageContext, { from = '', to = '9999' }: { from?: string; to?: string }): string {
  if (page.today > to) return page.say(words.over);
  if (page.today >= from) return page.say(words.during);
  const days = Math.round((Date.parse(from) - Date.parse(page.today)) / 86_400_000);
  return days === 1 ? page.say(words.tomorrow) : page.say(words.before, { n: days });
}
