import type { FaqEntry } from '../../../../../../schemas/sections/faq';
import type { Text } from '../../../../../../schemas/text';
import { type Html, html } from '../../../text/html';
import { initials } from '../../../text/pinyin';
import type { PageContext } from '../../page-context';
import type { TitledPart } from '../../titled-part';
import type { ItemContext } from '../../item-context';
import { chips, fieldRows, keyValues, listPart, sectionHeading } from '../../section';

const words = {
  variants: { zh: '也有人这样问：', en: 'Also asked as: ' },
  internal: { zh: '内部说明：', en: 'For agents: ' },
  barred: { zh: '不能这样说：{reason}', en: 'Do not say this: {reason}' },
  reply: { zh: '人工回答用：', en: 'Agents answer with: ' },
} as const satisfies Record<string, Text>;

const path = 'faq.*';

/** The FAQ: questions that unfold to the answers that customers read. */
export function faqPart(page: PageContext): readonly TitledPart[] {
  const { faq } = page.playbook;
  if (!faq?.length) return [];
  return [listPart(page, 'faq', sectionHeading(page, 'faq'), html`<div data-items></div>`, faq, details)];
}

function details(page: ItemContext, entry: FaqEntry): Html {
  const { question, answer, variants, topic, quick_reply: reply } = entry;
  const about =
    topic &&
    html`<span class="sp-chip" ${page.edits({ in: entry, key: 'topic' })}
      >${page.words(`${path}.topic`, topic)}</span
    >`;
  const others =
    variants?.length &&
    html`<p>${page.say(words.variants)}${chips(page, variants, `${path}.variants.*`)}</p>`;
  return html`<details class="sp-card">
    <summary data-initials="${initials(question).toLowerCase()}">
      ${page.field({ in: entry, key: 'question' }, question)}
    </summary>
    ${page.barred(entry) && html`<p class="sp-barred">${page.say(words.barred, { reason: page.barred(entry)! })}</p>`}
    <p ${page.edits({ in: entry, key: 'answer' })}>${page.customer(answer)}</p>
    ${about && html`<p>${about}</p>`}
    ${others}${entry.internal && html`<p class="sp-note">${page.say(words.internal)}${page.field({ in: entry, key: 'internal' }, entry.internal)}</p>`}${
      reply && html`<p>${page.say(words.reply)}${page.ref('quick-reply', reply)}</p>`
    }${keyValues(fieldRows(page, entry, path, ['product', 'where', 'owner', 'updated']))}
  </details>`;
}
