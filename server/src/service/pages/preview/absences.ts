import type { FieldPath } from '../../../../../schemas/field-path';
import type { Minimum, Staffing, TimeOff } from '../../../../../schemas/sections/staffing';
import type { Text } from '../../../../../schemas/text';
import { daysMeant } from '../../time/dates';
import { type Html, html, join, type HtmlValue } from '../../text/html';
import { periodInWords } from '../../wording/values';
import type { PageContext } from '../page-context';
import { bullets, under } from '../section';

const words = {
  away: { zh: '{who}：{period}', en: '{who}: {period}' },
  cover: { zh: '由{name}顶班', en: 'covered by {name}' },
  atLeast: { zh: '至少 {n} 人', en: 'at least {n}' },
  openHours: { zh: '全部接待时间', en: 'all open hours' },
} as const satisfies Record<string, Text>;

/** What follows the roster: time off ahead, and the minimum headcount. */
export function absences(page: PageContext, staffing: Staffing): Html {
  const { minimum } = staffing;
  const away = staffing.time_off?.filter((off) => (daysMeant(off)?.to ?? page.today) >= page.today);
  const list = (path: FieldPath, items: Html): Html => under(page.title(path), items);
  return html`${[
    list(
      'staffing.time_off',
      bullets(away, (key) => timeOff(page, away![key]!)),
    ),
    list(
      'staffing.minimum',
      bullets(minimum, (key) => atLeast(page, minimum![key]!)),
    ),
  ]}`;
}

function timeOff(page: PageContext, off: TimeOff): Html {
  const path = 'staffing.time_off.*';
  const who = page.words(`${path}.member`, off.member);
  const period = periodInWords(daysMeant(off) ?? {}, page.locale, page.today);
  const cover = off.cover && page.say(words.cover, { name: page.words(`${path}.cover`, off.cover) });
  return joined([page.link({ in: off }, page.say(words.away, { who, period })), off.reason, cover]);
}

function atLeast(page: PageContext, minimum: Minimum): Html {
  const path = 'staffing.minimum.*';
  const { days = 'mon-sun', time, heads = 1, skill, note } = minimum;
  const when = time === undefined ? page.say(words.openHours) : page.words(`${path}.time`, time);
  const head = page.link({ in: minimum }, `${page.words(`${path}.days`, days)} ${when}`);
  return joined([head, page.say(words.atLeast, { n: heads }), skill, note]);
}

const joined = (parts: readonly HtmlValue[]): Html =>
  join(
    parts.filter((part) => part),
    ' · ',
  );
