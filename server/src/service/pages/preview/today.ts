import type { Text } from '../../../../../schemas/text';
import { promotionMeant } from '../../shop/placeholder-values';
import { daysBetween } from '../../time/dates';
import { hoursOn } from '../../time/hours';
import { type Html, html } from '../../text/html';
import { unbroken } from '../../text/unbroken';
import { hoursOfDateText, pointText } from '../../wording/clock';
import { dateInWords } from '../../wording/values';
import type { PageContext } from '../page-context';
import { unreadLines } from '../section';
import { onShiftNow } from './on-shift';
import { timeText } from './time-text';
import type { Tile } from './today-tile';

const words = {
  now: { zh: '现在', en: 'Now' },
  open: { zh: '接待中', en: 'Open' },
  closed: { zh: '休息中', en: 'Closed' },
  until: { zh: '到 {time}', en: 'until {time}' },
  always: { zh: '一直有人接待', en: 'around the clock' },
  today: { zh: '今天接待时间：{hours}', en: 'Hours today: {hours}' },
  notToday: { zh: '今天{hours}', en: 'Hours today: {hours}' },
  next: { zh: '下次接待', en: 'Next opening' },
  noHours: { zh: '还没写接待时间', en: 'No hours written yet' },
  never: { zh: '一年内没有', en: 'None within a year' },
  unknown: { zh: '说不准', en: 'Not known' },
  promotion: { zh: '下一个活动', en: 'Next promotion' },
  noPromotion: { zh: '近期没有', en: 'None ahead' },
  going: { zh: '进行中，到{to}', en: 'on now, until {to}' },
  in: { zh: '{from}开始，还有 {n} 天', en: 'from {from}, in {n} days' },
  tomorrow: { zh: '明天开始', en: 'starts tomorrow' },
} as const satisfies Record<string, Text>;

/** What is so at this moment: open or not, who is on shift, when it opens next, which promotion comes. */
export function todayTiles(page: PageContext): Html {
  const tiles = [openNow(page), onShiftNow(page), nextOpening(page), nextPromotion(page)];
  return html`<dl class="sp-tiles">${tiles.map(tile)}</dl>`;
}

function tile({ name, value, more, tone }: Tile): Html {
  return html`<div class="${tone ? `sp-tile sp-tile-${tone}` : 'sp-tile'}">
    <dt>${name}</dt>
    <dd><strong>${unbroken(value)}</strong>${more && html`<span>${unbroken(more)}</span>`}</dd>
  </div>`;
}

function openNow(page: PageContext): Tile {
  const name = page.say(words.now);
  const { hours } = page.playbook;
  const { open, closesAt } = page.analysis.openings();
  const unread = page.unread('hours');
  if (!open && unread)
    return { name, value: page.say(words.unknown), more: unreadLines(page, unread), tone: 'care' };
  const place = { in: page.playbook, key: 'hours' } as const;
  if (!hours) return { name, value: page.link(place, page.say(words.noHours)), tone: 'quiet' };
  if (open) {
    const more = closesAt
      ? page.say(words.until, { time: timeText(closesAt, page) })
      : page.say(words.always);
    return { name, value: page.link(place, page.say(words.open)), more, tone: 'good' };
  }
  const said = hoursOn(hours, page.today).ranges.length > 0 ? words.today : words.notToday;
  const today = page.say(said, { hours: hoursOfDateText(hours, page.today, page.locale) });
  return { name, value: page.link(place, page.say(words.closed)), more: today, tone: 'quiet' };
}

function nextOpening(page: PageContext): Tile {
  const name = page.say(words.next);
  const unread = page.unread('hours');
  const { open, closesAt, nextOpening: next } = page.analysis.openings();
  const more = unread && unreadLines(page, unread);
  const time = next && pointText(next, page.today, page.locale);
  if (time) return { name, value: time.charAt(0).toUpperCase() + time.slice(1), more };
  if (unread) return { name, value: page.say(words.unknown), more: unreadLines(page, unread), tone: 'care' };
  if (open && !closesAt) return { name, value: page.say(words.always) };
  return { name, value: page.say(page.playbook.hours ? words.never : words.noHours), tone: 'quiet' };
}

function nextPromotion(page: PageContext): Tile {
  const name = page.say(words.promotion);
  const unread = page.unread('promotions');
  const next = promotionMeant(page.playbook, undefined, page.today);
  if (!next && unread)
    return { name, value: page.say(words.unknown), more: unreadLines(page, unread), tone: 'care' };
  if (!next) return { name, value: page.say(words.noPromotion), tone: 'quiet' };
  const { from = page.today, to = from } = next;
  const value = page.link({ in: next }, page.label('promotions.*', next));
  const [first, last] = [from, to].map((date) => dateInWords(date, page.locale, page.today));
  if (from <= page.today) return { name, value, more: page.say(words.going, { to: last! }), tone: 'good' };
  const n = daysBetween(page.today, from);
  return { name, value, more: n === 1 ? page.say(words.tomorrow) : page.say(words.in, { from: first!, n }) };
}
