import type { Playbook } from '../../../../schemas/playbook';
import type { AutoReply } from '../../../../schemas/sections/auto-replies';
import { type Locale, localeOf, type Text } from '../../../../schemas/text';
import type { Edit } from '../yaml/edit/edit';
import { allowed } from '../text/forbidden-words';
import { freeId } from '../shop/reply-topics';

const texts = {
  after_hours: {
    zh: '您好，这里是{{shop.name|小店}}，客服现在下班了。人工客服的服务时间是 {{hours.summary}}。请把订单号和遇到的问题留在这里，方便的话附上照片，我们 {{hours.next_open}} 上班后按先后顺序回复您。',
    en: 'Hello, this is {{shop.name|our shop}}. We are off for now: people answer {{hours.summary}}. Please leave your order number and your question here, with a photo if it helps, and we will answer in turn from {{hours.next_open}}.',
  },
  holiday: {
    zh: '您好，这里是{{shop.name|小店}}，我们正在放假，{{hours.next_open}} 恢复人工客服。请把订单号和遇到的问题留在这里，上班后按先后顺序回复您；要退款的可以先在订单页申请售后，不用等我们。',
    en: 'Hello, this is {{shop.name|our shop}}. We are on holiday and back {{hours.next_open}}. Please leave your order number and your question here and we will answer in turn; a refund can be asked for in your order at once, without waiting for us.',
  },
} as const satisfies Record<string, Text>;

/**
 * A draft that adds a starter reply for an occasion, with the section where the file has none; nothing where the shop
 * forbids its words.
 */
export function addReply(playbook: Playbook, when: keyof typeof texts, language: Locale) {
  const list = playbook.auto_replies;
  const value = starterReply(playbook, when, language);
  if (!value) return [];
  const edit: Edit = list
    ? { kind: 'add', in: list, value }
    : { kind: 'section', name: 'auto_replies', value: [value] };
  return [{ title: 'add', kind: 'draft', edits: [edit] }] as const;
}

function starterReply(playbook: Playbook, when: keyof typeof texts, language: Locale): AutoReply | undefined {
  const { shop, auto_replies = [] } = playbook;
  const text = allowed(texts[when][language], playbook);
  if (text === undefined) return undefined;
  const others = (shop.languages ?? []).filter((code) => localeOf(code) !== language);
  const translations = Object.fromEntries(others.map((code) => [code, texts[when][localeOf(code)]]));
  const known = others.length > 0 && others.every((code) => /^(?:zh|en)\b/i.test(code));
  return {
    id: freeId(when === 'after_hours' ? 'after-hours' : 'holiday', new Set(auto_replies.map(({ id }) => id))),
    when,
    // Leaves room for a reply for a few days, which takes precedence by a lower `order`.
    ...(auto_replies.every((reply) => reply.when !== when) && { order: 10 }),
    text,
    ...(known &&
      Object.values(translations).every((one) => allowed(one, playbook) === one) && { translations }),
    once_per: 'session',
  };
}
