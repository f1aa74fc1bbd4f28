import type { FieldPath } from '../../../../../../schemas/field-path';
import type {
  Backup,
  Minimum,
  Staffing,
  TeamMember,
  TimeOff,
} from '../../../../../../schemas/sections/staffing';
import type { Text } from '../../../../../../schemas/text';
import { daysMeant } from '../../../time/dates';
import { type Html, html, join, type HtmlValue } from '../../../text/html';
import type { PageContext } from '../../page-context';
import { bullets, fieldRows, keyValues, under } from '../../section';
import { periodInWords } from '../../../wording/values';

const words = {
  away: { zh: '{who}：{period}', en: '{who}: {period}' },
  cover: { zh: '由{name}顶班', en: 'covered by {name}' },
  atLeast: { zh: '至少 {n} 人', en: 'at least {n}' },
  openHours: { zh: '全部接待时间', en: 'all open hours' },
  chats: { zh: '同时接 {n} 位', en: '{n} chats at a time' },
} as const satisfies Record<string, Text>;

/** What follows the roster: time off, minimum headcount, the team, and backup. */
export function people(page: PageContext, staffing: Staffing): Html {
  const { team, minimum, backup } = staffing;
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
    list(
      'staffing.team',
      bullets(team, (key) => member(page, team![key]!)),
    ),
    list(
      'staffing.backup',
      bullets(backup, (key) => stepsIn(page, backup![key]!)),
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

function member(page: PageContext, one: TeamMember): Html {
  const path = 'staffing.team.*';
  const traits = (['role', 'level', 'skills'] as const).map((key) => page.words(`${path}.${key}`, one[key]));
  const chats = one.concurrent_chats && page.say(words.chats, { n: one.concurrent_chats });
  return joined([page.link({ in: one }, page.label(path, one)), ...traits, chats, one.note]);
}

function stepsIn(page: PageContext, one: string | Backup): Html {
  if (typeof one === 'string') return page.ref('member', one);
  return keyValues(fieldRows(page, one, 'staffing.backup.*', ['name', 'member', 'when', 'within']));
}

const joined = (parts: readonly HtmlValue[]): Html =>
  join(
    parts.filter((part) => part),
    ' · ',
  );
