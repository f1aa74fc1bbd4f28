import type { Text } from '../../../../../schemas/text';
import { addDays } from '../../time/dates';
import { type OnShift, onShift, shiftEnd } from '../../time/shifts';
import { pointAt } from '../../time/status';
import { zoneOf } from '../../time/zone';
import { type Html, html, join } from '../../text/html';
import { timeText } from './time-text';
import { comma } from '../../wording/values';
import type { PageContext } from '../page-context';
import { unreadLines } from '../section';
import type { Tile } from './today-tile';

const words = {
  name: { zh: '谁在班', en: 'On shift' },
  people: { zh: '{n} 人', en: '{n} on shift' },
  until: { zh: '到 {time}：', en: 'until {time}: ' },
  nobody: { zh: '没有人在班', en: 'Nobody' },
  resting: { zh: '现在不接待', en: 'Closed now' },
  today: { zh: '{time} 上班：', en: 'from {time}: ' },
  next: { zh: '{time} 上班：', en: '{time}: ' },
  none: { zh: '还没排班', en: 'No roster yet' },
  noneAhead: { zh: '七天内没有人上班', en: 'Nobody within seven days' },
  unknown: { zh: '说不准', en: 'Not known' },
} as const satisfies Record<string, Text>;

/** How far ahead the next shift is looked for, in days. */
const DAYS_AHEAD = 7;

/** Who is on shift at this moment, and until when; while nobody is, who comes next. */
export function onShiftNow(page: PageContext): Tile {
  const { playbook, analysis } = page;
  const name = page.say(words.name);
  const unread = page.unread('staffing');
  const now = analysis.moment();
  const ahead = onShift(playbook, now.date, addDays(now.date, DAYS_AHEAD));
  const there = ahead
    .filter(({ start, end }) => start <= now.epochMinute && now.epochMinute < end)
    .map((one) => ({ ...one, end: shiftEnd(one, ahead) }));
  if (there.length > 0) {
    const n = new Set(there.map(({ member }) => member)).size;
    return {
      name,
      value: page.say(words.people, { n }),
      more: by(page, there, 'end'),
      tone: 'good',
    };
  }
  if (unread) return { name, value: page.say(words.unknown), more: unreadLines(page, unread), tone: 'care' };
  if (!playbook.staffing?.shifts?.length) return { name, value: page.say(words.none), tone: 'quiet' };
  const first = Math.min(...ahead.filter(({ start }) => start > now.epochMinute).map(({ start }) => start));
  const next = ahead.filter(({ start }) => start === first);
  const more = next.length > 0 ? by(page, next, 'start') : page.say(words.noneAhead);
  return analysis.openings().open
    ? { name, value: page.say(words.nobody), more, tone: 'care' }
    : { name, value: page.say(words.resting), more, tone: 'quiet' };
}

/** People by the minute at which they go or come, each linked to the team. */
function by(page: PageContext, people: readonly OnShift[], edge: 'start' | 'end'): Html {
  const zone = zoneOf(page.playbook);
  const minutes = [...new Set(people.map((one) => one[edge]))].sort((a, b) => a - b);
  const lines = minutes.map((minute) => {
    const members = new Set(people.filter((one) => one[edge] === minute).map(({ member }) => member));
    const names = join(
      [...members].map((id) => page.ref('member', id)),
      comma(page.locale),
    );
    const at = pointAt(zone, minute);
    const said = edge === 'end' ? words.until : at.date === page.today ? words.today : words.next;
    return html`${page.say(said, { time: timeText(at, page) })}${names}`;
  });
  return join(lines, html`<br />`);
}
