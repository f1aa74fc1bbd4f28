import type { FaqEntry } from '../../../../../../schemas/sections/faq';
import type { Text } from '../../../../../../schemas/text';
import type { PagePart } from '../../../../protocol';
import { type Html, html } from '../../../text/html';
import type { PageContext } from '../../page-context';
import type { ItemContext } from '../../item-context';
import { chipAt, chips, fieldRows, itemsPart, keyValues, sectionHeading } from '../../section';

const words = {
  variants: { zh: '也有人这样问：', en: 'Also asked as: ' },
  reply: { zh: '人工回答用：', en: 'Agents answer with: ' },
} as const satisfies Record<string, Text>;

const path = 'faq.*';

/** Questions to unfold, each with the answer that customers read. */
export function faqPart(pen: PageContext): readonly PagePart[] {
  const { faq } = pen.playbook;
  if (!faq?.length) return [];
  const drawn = faq.map((entry) => pen.item(entry, (item) => details(item, entry)));
  return [itemsPart(pen, 'faq', sectionHeading(pen, 'faq'), drawn, (entries) => html`${entries}`)];
}

function details(pen: ItemContext, entry: FaqEntry): Html {
  const { question, answer, variants, topic, quick_reply: reply } = entry;
  const about = topic && chipAt(pen, { in: entry, key: 'topic' }, pen.words(`${path}.topic`, topic));
  const others =
    variants?.length && html`<p>${pen.say(words.variants)}${chips(pen, variants, `${path}.variants.*`)}</p>`;
  return html`<details class="sp-card">
    <summary>${question}</summary>
    <p ${pen.goto({ in: entry })}>${pen.customer(answer)}</p>
    ${about && html`<p>${about}</p>`}
    ${others}${
      reply && html`<p>${pen.say(words.reply)}${pen.ref('quick-reply', reply)}</p>`
    }${keyValues(fieldRows(pen, entry, path, ['where', 'owner', 'updated']))}
  </details>`;
}
