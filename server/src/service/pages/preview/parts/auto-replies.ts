import type { AutoReply } from '../../../../../../schemas/sections/auto-replies';
import type { Text } from '../../../../../../schemas/text';
import { type Html, html, type HtmlValue } from '../../../text/html';
import type { PageContext } from '../../page-context';
import type { TitledPart } from '../../titled-part';
import { chips, fieldRows, keyValues, mark, part, sectionHeading } from '../../section';
import { languageInWords, periodInWords } from '../../../wording/values';

type Moment = AutoReply['when'];

/** A sample customer message for each occasion; none where the shop writes first. */
const openings: Readonly<Record<Moment, Text | undefined>> = {
  welcome: { zh: '（点开了对话）', en: '(opens the chat)' },
  after_hours: { zh: '还有人吗？', en: 'Is anyone still there?' },
  holiday: { zh: '放假期间有人吗？', en: 'Is anyone there over the holiday?' },
  busy: { zh: '在吗？急。', en: 'Hello? It is urgent.' },
  no_agent: { zh: '有人能帮我看一下吗？', en: 'Can someone help me?' },
  queue: { zh: '怎么还没有人回？', en: 'Why is nobody answering?' },
  keyword: { zh: '想问一下{word}', en: 'A question about {word}' },
  closing: undefined,
};

const words = {
  barred: { zh: '不能这样发：{reason}', en: 'Do not send this: {reason}' },
  off: { zh: '已停用', en: 'switched off' },
  notNow: { zh: '今天不在有效期内', en: 'not in force today' },
  delay: { zh: '等 {time} 后发', en: 'sent after {time}' },
} as const satisfies Record<string, Text>;

const path = 'auto_replies.*';
const moments = Object.keys(openings) as Moment[];

/** The automatic replies as a conversation, by occasion and in the order in which they are sent. */
export function autoRepliesPart(page: PageContext): readonly TitledPart[] {
  const all = page.playbook.auto_replies;
  if (!all?.length) return [];
  const byMoment = moments.flatMap((moment) =>
    all.filter(({ when }) => when === moment).sort((a, b) => orderOf(a) - orderOf(b)),
  );
  return [
    part(
      'auto-replies',
      sectionHeading(page, 'auto_replies'),
      byMoment.map((reply) => chat(page, reply)),
    ),
  ];
}

const orderOf = ({ order = Number.MAX_SAFE_INTEGER }: AutoReply): number => order;

function chat(page: PageContext, reply: AutoReply): Html {
  const { translations = {} } = reply;
  const opening = openings[reply.when];
  const reason = page.barred(reply);
  const asked = opening && page.say(opening, { word: reply.keywords?.[0] ?? '…' });
  const rows = fieldRows(page, reply, path, ['channels', 'calendar', 'once_per']);
  return html`<div class="sp-chat">
      <p class="sp-when">${when(page, reply)}</p>
      ${reason !== undefined && html`<p class="sp-barred">${page.say(words.barred, { reason })}</p>`}
      ${
        asked && html`<p class="sp-bubble sp-bubble-customer">${asked}</p>`
      }${bubble(page, reply, { in: reply, key: 'text' }, reply.text)}${Object.entries(translations).map(
        ([code, text]) =>
          html`<p class="sp-when">${languageInWords(code, page.locale)}</p>
            ${bubble(page, reply, { in: translations, key: code }, text, code)}`,
      )}
    </div>
    ${keyValues(rows)}`;
}

function when(page: PageContext, reply: AutoReply): HtmlValue {
  const { keywords, delay, enabled, from = '', to = '9999' } = reply;
  const period = periodInWords(reply, page.locale, page.today);
  return [
    page.field({ in: reply, key: 'when' }, page.words(`${path}.when`, reply.when)),
    keywords?.length && html` ${chips(page, keywords, `${path}.keywords.*`)}`,
    delay && html` ${mark(page.say(words.delay, { time: page.words(`${path}.delay`, delay) }))}`,
    period && html` ${mark(period)}`,
    enabled === false && html` ${mark(page.say(words.off))}`,
    (page.today < from || page.today > to) && html` ${mark(page.say(words.notNow))}`,
  ];
}

function bubble<T extends object>(
  page: PageContext,
  reply: AutoReply,
  place: { readonly in: T; readonly key: keyof T & string },
  text: string,
  language?: string,
): Html {
  return html`<p class="sp-bubble sp-bubble-shop" ${page.edits(place)}>
    ${page.customer(text, {
      language,
      calendar: reply.calendar,
    })}
  </p>`;
}
