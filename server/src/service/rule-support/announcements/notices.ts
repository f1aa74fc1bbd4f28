import type { Announcement } from '../../../../../schemas/sections/announcements';
import type { Promotion } from '../../../../../schemas/sections/promotions';
import { type Locale, say } from '../../../../../schemas/text';
import { addDays, type LocalDate } from '../../time/dates';
import { dateText } from '../../wording/clock';
import type { Closure } from './closures';

/**
 * Whether a notice announces a promotion. A promotion that names its notice always counts: the reference check finds a
 * missing one.
 */
export function announces(notice: Announcement, { id, name, announcement }: Promotion): boolean {
  if (announcement !== undefined || notice.promotion === id) return true;
  const says = `${notice.title ?? ''} ${notice.text}`;
  return (name !== undefined && says.includes(name)) || (!notice.promotion && says.includes('{{promotion.'));
}

/** How many days before a closure a notice may end and still count. */
const DAYS_BEFORE = 30;

/** Whether a notice announces a closure: by its name, or as a holiday notice of those days. */
export function tellsOf(notice: Announcement, { name, from, to }: Closure): boolean {
  if (`${notice.title ?? ''} ${notice.text}`.includes(name)) return true;
  const around = (notice.from ?? from) <= to && (notice.to ?? to) >= addDays(from, -DAYS_BEFORE);
  return notice.kind === 'holiday' && around;
}

/** A starter notice for a promotion. */
export function promotionNotice({ id, to }: Promotion, language: Locale): Announcement {
  return { kind: 'event', text: texts.promotion[language], promotion: id, ...(to !== undefined && { to }) };
}

/** A starter notice for a closure. */
export function closureNotice({ name, from, to }: Closure, today: LocalDate, language: Locale): Announcement {
  const dates = { from: dateText(from, today, language), to: dateText(to, today, language) };
  const text = say(from === to ? texts.closedDay : texts.closedDays, language, { name, ...dates });
  return { title: name, kind: 'holiday', text, to };
}

const texts = {
  promotion: {
    zh: '{{promotion.name}}期间咨询的人比平时多，回复可能会慢一些。请留下订单号和问题，客服按顺序回复；发货时间以商品页写的为准。',
    en: 'During {{promotion.name}} more customers write to us than usual and answers may take longer. Please leave your order number and question; we reply in turn. The product page says when orders ship.',
  },
  closedDay: {
    zh: '{name}休息：{from}客服不在线。请先留言，我们上班后按顺序回复；发货安排以商品页写的为准。',
    en: '{name}: our team is away on {from}. Please leave a message; we reply in turn once we are back. The product page says when orders ship.',
  },
  closedDays: {
    zh: '{name}休息：{from}至{to}客服不在线。请先留言，我们上班后按顺序回复；发货安排以商品页写的为准。',
    en: '{name}: our team is away from {from} to {to}. Please leave a message; we reply in turn once we are back. The product page says when orders ship.',
  },
};
