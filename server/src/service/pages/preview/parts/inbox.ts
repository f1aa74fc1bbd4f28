import type { Live } from '../../../../../../schemas/sections/live';
import type { Tag } from '../../../../../../schemas/sections/tags';
import type { Text } from '../../../../../../schemas/text';
import type { PagePart } from '../../../../protocol';
import { type Html, html, join } from '../../../text/html';
import type { PageContext } from '../../page-context';
import {
  bullets,
  cards,
  fieldRows,
  keyValues,
  part,
  type LabelledValue,
  sectionHeading,
  under,
} from '../../section';
import { comma } from '../../../wording/values';

const words = {
  followUp: { zh: '跟进', en: 'Follow-up' },
  faq: { zh: '会解答的问题', en: 'Questions answered' },
} as const satisfies Record<string, Text>;

/** The marks on customers, and what is done about each. */
export function tagsPart(pen: PageContext): readonly PagePart[] {
  const { tags } = pen.playbook;
  if (!tags?.length) return [];
  return [part('tags', sectionHeading(pen, 'tags'), cards(tags.map((tag) => tagCard(pen, tag))))];
}

function tagCard(pen: PageContext, tag: Tag): Html {
  const path = 'tags.*';
  const rows: LabelledValue[] = fieldRows(pen, tag, path, ['color', 'meaning', 'apply_when', 'note']);
  const follow =
    tag.follow_up && fieldRows(pen, tag.follow_up, `${path}.follow_up`, ['after', 'by', 'reply']);
  if (follow?.length) {
    const lines = follow.map(({ label, value }) => html`${label} ${value}`);
    rows.push({ label: pen.say(words.followUp), value: join(lines, comma(pen.locale)) });
  }
  return html`<h3>${pen.link({ in: tag }, pen.label(path, tag))}</h3>
    ${keyValues(rows)}`;
}

/** The answers given in live streams and short videos. */
export function livePart(pen: PageContext): readonly PagePart[] {
  const { live } = pen.playbook;
  if (!live) return [];
  const replies = under(pen.title('live.comment_replies'), commentReplies(pen, live));
  return [part('live', sectionHeading(pen, 'live'), html`${sessions(pen, live)}${replies}`)];
}

function sessions(pen: PageContext, { sessions: list = [] }: Live): Html {
  const path = 'live.sessions.*';
  return cards(
    list.map((session) => {
      const rows: LabelledValue[] = fieldRows(pen, session, path, ['when', 'host', 'answered_by', 'topics']);
      const faq = session.faq?.map((id) => pen.ref('faq', id));
      if (faq?.length) rows.push({ label: pen.say(words.faq), value: join(faq, comma(pen.locale)) });
      return html`<h3>${pen.link({ in: session }, pen.label(path, session))}</h3>
        ${keyValues(rows)}`;
    }),
  );
}

function commentReplies(pen: PageContext, { comment_replies: list = [] }: Live): Html {
  return html`${list.map(
    (reply) =>
      html`<div class="sp-chat">
        ${reply.question && html`<p class="sp-bubble sp-bubble-customer">${reply.question}</p>`}
        <p class="sp-bubble sp-bubble-shop" ${pen.goto({ in: reply })}>${pen.customer(reply.text)}</p>
      </div>`,
  )}`;
}

/** How the inbox is kept: unread messages, handover, what was left while nobody was there. */
export function messagesPart(pen: PageContext): readonly PagePart[] {
  const { messages } = pen.playbook;
  if (!messages) return [];
  const path = 'messages';
  const { handover, offline_messages: offline } = messages;
  const rows = fieldRows(pen, messages, path, [
    'who',
    'check_every',
    'unread_limit',
    'what_then',
    'close_after',
  ]);
  const duty = Array.isArray(handover)
    ? bullets(handover, (key) => pen.link({ in: handover, key }, handover[key]))
    : html`${handover && html`<p>${pen.link({ in: messages, key: 'handover' }, handover)}</p>`}`;
  const left = `${path}.offline_messages`;
  const body = html`${keyValues(rows)}${under(pen.title(`${path}.handover`), duty)}${
    offline && under(pen.title(left), keyValues(fieldRows(pen, offline, left, ['owner', 'answer_within'])))
  }`;
  return [part('messages', sectionHeading(pen, 'messages'), body)];
}
