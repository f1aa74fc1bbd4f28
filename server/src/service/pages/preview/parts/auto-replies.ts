import type { AutoReply } from '../../../../../../schemas/sections/auto-replies';
import type { Text } from '../../../../../../schemas/text';
import type { PagePart } from '../../../../protocol';
import { type Html, html, type HtmlValue } from '../../../text/html';
import type { PageContext } from '../../page-context';
import { chips, fieldRows, keyValues, mark, part, sectionHeading } from '../../section';
import { languageInWords, periodInWords } from '../../../wording/values';

type Moment = AutoReply['when'];

/** What a customer might have written at each moment; nothing where the shop speaks first. */
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
  off: { zh: '已停用', en: 'switched off' },
  notNow: { zh: '今天不在有效期内', en: 'not in force today' },
  delay: { zh: '等 {time} 后发', en: 'sent after {time}' },
} as const satisfies Record<string, Text>;

const path = 'auto_replies.*';
const moments = Object.keys(openings) as Moment[];

/** The automatic replies as the conversation that they make, moment by moment and in the order in which they go. */
export function autoRepliesPart(pen: PageContext): readonly PagePart[] {
  const all = pen.playbook.auto_replies;
  if (!all?.length) return [];
  const byMoment = moments.flatMap((moment) =>
    all.filter(({ when }) => when === moment).sort((a, b) => orderOf(a) - orderOf(b)),
  );
  return [
    part(
      'auto-replies',
      sectionHeading(pen, 'auto_replies'),
      byMoment.map((reply) => chat(pen, reply)),
    ),
  ];
}

const orderOf = ({ order = Number.MAX_SAFE_INTEGER }: AutoReply): number => order;

function chat(pen: PageContext, reply: AutoReply): Html {
  const opening = openings[reply.when];
  const asked = opening && pen.say(opening, { word: reply.keywords?.[0] ?? '…' });
  const rows = fieldRows(pen, reply, path, ['channels', 'calendar', 'once_per']);
  return html`<div class="sp-chat">
      <p class="sp-when">${when(pen, reply)}</p>
      ${
        asked && html`<p class="sp-bubble sp-bubble-customer">${asked}</p>`
      }${bubble(pen, reply, reply.text)}${Object.entries(reply.translations ?? {}).map(
        ([code, text]) =>
          html`<p class="sp-when">${languageInWords(code, pen.locale)}</p>
            ${bubble(pen, reply, text, code)}`,
      )}
    </div>
    ${keyValues(rows)}`;
}

function when(pen: PageContext, reply: AutoReply): HtmlValue {
  const { keywords, delay, enabled, from = '', to = '9999' } = reply;
  const period = periodInWords(reply, pen.locale, pen.today);
  return [
    pen.words(`${path}.when`, reply.when),
    keywords?.length && html` ${chips(pen, keywords, `${path}.keywords.*`)}`,
    delay && html` ${mark(pen.say(words.delay, { time: pen.words(`${path}.delay`, delay) }))}`,
    period && html` ${mark(period)}`,
    enabled === false && html` ${mark(pen.say(words.off))}`,
    (pen.today < from || pen.today > to) && html` ${mark(pen.say(words.notNow))}`,
  ];
}

function bubble(pen: PageContext, reply: AutoReply, text: string, language?: string): Html {
  return html`<p class="sp-bubble sp-bubble-shop" ${pen.goto({ in: reply })}>
    ${pen.customer(text, {
      language,
      calendar: reply.calendar,
    })}
  </p>`;
}
