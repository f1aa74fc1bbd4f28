import type { Decision } from '../../../../../../schemas/sections/decision';
import type { Text } from '../../../../../../schemas/text';
import { html, type HtmlValue } from '../../../text/html';
import type { PageContext } from '../../page-context';
import type { TitledPart } from '../../titled-part';
import { chips, fieldRow, fieldRows, keyValues, part, type LabelledValue, unreadNote } from '../../section';
import { dateInWords } from '../../../wording/values';

const words = {
  title: { zh: '本店和这份手册', en: 'The shop and this playbook' },
  overdue: { zh: '{date}（已过）', en: '{date} (past)' },
} as const satisfies Record<string, Text>;

/** The facts of the shop, and why smart service is off or on, with the figures behind it. */
export function aboutPart(page: PageContext): readonly TitledPart[] {
  const { shop } = page.playbook;
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
  const heading = html`${page.link({ in: page.playbook, key: 'shop' }, page.say(words.title))}${unreadNote(page, 'shop')}`;
  return [part('about', heading, html`${keyValues(rows)}${decision(page)}`)];
}

function decision(page: PageContext): HtmlValue {
  const { decision } = page.playbook;
  if (!decision) return unreadNote(page, 'decision');
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
  const rows = keyValues([...reasons, ...(figures ?? [])]);
  const notes =
    decision.notes &&
    html`<p class="sp-note">${page.field({ in: decision, key: 'notes' }, decision.notes)}</p>`;
  const heading = page.link({ in: page.playbook, key: 'decision' }, page.title('decision'));
  return html`<h3>${heading}${unreadNote(page, 'decision')}</h3>
    ${rows}${notes}`;
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
  return { label: page.title(`${path}.review_on`), value: page.field({ in: owner, key: 'review_on' }, past) };
}
