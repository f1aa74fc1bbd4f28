import type { Live } from '../../../../../../schemas/sections/live';
import type { Tag } from '../../../../../../schemas/sections/tags';
import type { Text } from '../../../../../../schemas/text';
import { type Html, html, join } from '../../../text/html';
import type { PageContext } from '../../page-context';
import type { TitledPart } from '../../titled-part';
import {
  bullets,
  cards,
  fieldRows,
  inOneLine,
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

/** The customer tags, and how each is handled. */
export function tagsPart(page: PageContext): readonly TitledPart[] {
  const { tags } = page.playbook;
  if (!tags?.length) return [];
  return [part('tags', sectionHeading(page, 'tags'), cards(tags.map((tag) => tagCard(page, tag))))];
}

function tagCard(page: PageContext, tag: Tag): Html {
  const path = 'tags.*';
  const rows: LabelledValue[] = fieldRows(page, tag, path, ['color', 'meaning', 'apply_when', 'note']);
  const follow =
    tag.follow_up && fieldRows(page, tag.follow_up, `${path}.follow_up`, ['after', 'by', 'reply']);
  if (follow?.length) rows.push({ label: page.say(words.followUp), value: inOneLine(page, follow) });
  return html`<h3>${page.link({ in: tag }, page.label(path, tag))}</h3>
    ${keyValues(rows)}`;
}

/** The answers given in live streams and short videos. */
export function livePart(page: PageContext): readonly TitledPart[] {
  const { live } = page.playbook;
  if (!live) return [];
  const replies = under(page.title('live.comment_replies'), commentReplies(page, live));
  return [part('live', sectionHeading(page, 'live'), html`${sessions(page, live)}${replies}`)];
}

function sessions(page: PageContext, { sessions: list = [] }: Live): Html {
  const path = 'live.sessions.*';
  return cards(
    list.map((session) => {
      const rows: LabelledValue[] = fieldRows(page, session, path, ['when', 'host', 'answered_by', 'topics']);
      const faq = session.faq?.map((id) => page.ref('faq', id));
      if (faq?.length) rows.push({ label: page.say(words.faq), value: join(faq, comma(page.locale)) });
      return html`<h3>${page.link({ in: session }, page.label(path, session))}</h3>
        ${keyValues(rows)}`;
    }),
  );
}

function commentReplies(page: PageContext, { comment_replies: list = [] }: Live): Html {
  return html`${list.map(
    (reply) =>
      html`<div class="sp-chat">
        ${reply.question && html`<p class="sp-bubble sp-bubble-customer" ${page.edits({ in: reply, key: 'question' })}>${reply.question}</p>`}
        <p class="sp-bubble sp-bubble-shop" ${page.edits({ in: reply, key: 'text' })}>
          ${page.customer(reply.text)}
        </p>
      </div>`,
  )}`;
}

/** How the inbox is handled: unread messages, handover, offline messages. */
export function messagesPart(page: PageContext): readonly TitledPart[] {
  const { messages } = page.playbook;
  if (!messages) return [];
  const path = 'messages';
  const { handover, offline_messages: offline } = messages;
  const rows = fieldRows(page, messages, path, [
    'who',
    'check_every',
    'unread_limit',
    'what_then',
    'close_after',
  ]);
  const duty = Array.isArray(handover)
    ? bullets(handover, (key) => page.field({ in: handover, key }, handover[key]))
    : html`${handover && html`<p>${page.field({ in: messages, key: 'handover' }, handover)}</p>`}`;
  const left = `${path}.offline_messages`;
  const body = html`${keyValues(rows)}${under(page.title(`${path}.handover`), duty)}${
    offline && under(page.title(left), keyValues(fieldRows(page, offline, left, ['owner', 'answer_within'])))
  }`;
  return [part('messages', sectionHeading(page, 'messages'), body)];
}
