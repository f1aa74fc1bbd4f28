import type { QuickReply } from '../../../../../../schemas/sections/quick-replies';
import type { Text } from '../../../../../../schemas/text';
import { type Html, html, type HtmlValue } from '../../../text/html';
import type { PageContext } from '../../page-context';
import type { TitledPart } from '../../titled-part';
import type { ItemContext } from '../../item-context';
import { cardItem, fieldRows, keyValues, listPart, mark, part, sectionHeading } from '../../section';
import { initials } from '../../../text/pinyin';
import { groupName } from '../../../wording/reply-group';
import { languageInWords, periodInWords } from '../../../wording/values';

const words = {
  heading: { zh: '{group}（{n} 条）', en: '{group} ({n})' },
  noGroup: { zh: '未分组', en: 'Without a group' },
  fill: { zh: '发送前要填：', en: 'Fill in before sending: ' },
  internal: { zh: '内部说明：', en: 'For agents: ' },
  useWhen: { zh: '什么时候用：', en: 'When to use it: ' },
  total: { zh: '共 {n} 条，分 {groups} 组', en: 'Replies: {n}, groups: {groups}' },
  partly: {
    zh: '共 {n} 条，分 {groups} 组，另有 {rest} 条未分组',
    en: 'Replies: {n}, groups: {groups}, without a group: {rest}',
  },
  ungrouped: { zh: '共 {n} 条，没有分组', en: 'Replies: {n}, without groups' },
  barred: { zh: '不能这样发：{reason}', en: 'Do not send this: {reason}' },
  unused: { zh: '现在不要用：{reason}', en: 'Not for use now: {reason}' },
  past: { zh: '{period}（已过期）', en: '{period} (expired)' },
} as const satisfies Record<string, Text>;

const path = 'quick_replies.*';

/** The quick replies: a part that counts them, and one for each group, so that an edit renders one group again. */
export function quickReplyParts(page: PageContext): readonly TitledPart[] {
  const all = page.playbook.quick_replies;
  if (!all?.length) return [];
  const groups = byGroup(all);
  const taken = new Set<string>();
  return [
    part(
      'quick-replies',
      sectionHeading(page, 'quick_replies'),
      html`<p>${total(page, all.length, groups)}</p>`,
    ),
    ...[...groups].map(([name, replies]) => groupPart(page, name, replies, freeId(name, taken))),
  ];
}

function total(page: PageContext, n: number, groups: ReadonlyMap<string, readonly QuickReply[]>): string {
  const rest = groups.get('')?.length ?? 0;
  if (rest === n) return page.say(words.ungrouped, { n });
  if (rest > 0) return page.say(words.partly, { n, groups: groups.size - 1, rest });
  return page.say(words.total, { n, groups: groups.size });
}

function byGroup(all: readonly QuickReply[]): ReadonlyMap<string, readonly QuickReply[]> {
  const groups = new Map<string, QuickReply[]>();
  for (const reply of all) {
    const name = groupName(reply);
    const group = groups.get(name);
    if (group) group.push(reply);
    else groups.set(name, [reply]);
  }
  return groups;
}

function groupPart(page: PageContext, name: string, replies: readonly QuickReply[], id: string): TitledPart {
  const group = name || page.say(words.noGroup);
  const heading = page.say(words.heading, { group, n: replies.length });
  const frame = html`<ul class="sp-cards" data-items></ul>`;
  return listPart(page, id, heading, frame, replies, (item, reply) => cardItem(card(item, reply)));
}

function card(page: ItemContext, reply: QuickReply): Html {
  const { shortcut, translations = {}, valid } = reply;
  const label = page.label(path, reply);
  const name = reply.title ? page.field({ in: reply, key: 'title' }, label) : page.link({ in: reply }, label);
  const more = ['category', 'tags', 'attachments', 'channels', 'owner', 'review_on', 'scope'] as const;
  return html`<h3 data-initials="${initials(`${label}${groupName(reply)}`).toLowerCase()}">
      ${name}${shortcut && html` <kbd ${page.edits({ in: reply, key: 'shortcut' })}>${shortcut}</kbd>`}${valid && html` ${mark(validity(page, valid))}`}
    </h3>
    ${barred(page, reply)}
    ${bubble(page, reply, reply.text, { in: reply, key: 'text' }, reply.language)}${Object.entries(
      translations,
    ).map(
      ([code, text]) =>
        html`<p>${mark(languageInWords(code, page.locale))}</p>
          ${bubble(page, reply, text, { in: translations, key: code }, code)}`,
    )}${note(page, words.useWhen, reply, 'use_when')}${note(page, words.internal, reply, 'internal')}${blanks(page, reply)}${keyValues(fieldRows(page, reply, path, more))}`;
}

/** Why a reply is not to be sent: what it says, or that it is not in use. */
function barred(page: ItemContext, reply: QuickReply): HtmlValue {
  const { status, valid } = reply;
  const because = page.barred(reply) ?? (reply.translations && page.barred(reply.translations));
  const unused = status !== undefined && status !== 'active' && page.words(`${path}.status`, status);
  const isPast = valid?.to !== undefined && valid.to < page.today;
  const reason = because ?? (unused || (isPast && validity(page, valid)));
  if (!reason) return undefined;
  return html`<p class="sp-barred">${page.say(because ? words.barred : words.unused, { reason })}</p>`;
}

function bubble<T extends object>(
  page: ItemContext,
  { fill }: QuickReply,
  text: string,
  place: { readonly in: T; readonly key: keyof T & string },
  language: string | undefined,
): Html {
  return html`<p class="sp-bubble sp-bubble-shop" ${page.edits(place)}>
    ${page.customer(text, { language, fill })}
  </p>`;
}

function note(page: ItemContext, label: Text, reply: QuickReply, key: 'use_when' | 'internal'): HtmlValue {
  const text = reply[key];
  return text && html`<p class="sp-note">${page.say(label)}${page.field({ in: reply, key }, text)}</p>`;
}

function blanks(page: ItemContext, { fill }: QuickReply): HtmlValue {
  if (!fill?.length) return undefined;
  const rows = fill.map((one) => ({ label: one.name, value: page.link({ in: one }, one.hint ?? one.name) }));
  return html`<p>${page.say(words.fill)}</p>
    ${keyValues(rows)}`;
}

function validity(page: ItemContext, valid: { readonly from?: string; readonly to?: string }): string {
  const period = periodInWords(valid, page.locale, page.today);
  return valid.to !== undefined && valid.to < page.today ? page.say(words.past, { period }) : period;
}

/** A part's id for a group: derived from its name, so that it is stable when other groups are added or removed. */
function freeId(name: string, taken: Set<string>): string {
  let id = `replies-${fingerprint(name)}`;
  while (taken.has(id)) id += 'x';
  taken.add(id);
  return id;
}

/** The 32-bit FNV-1a hash, in letters and digits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
