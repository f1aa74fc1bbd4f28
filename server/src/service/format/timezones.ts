import { distance } from 'fastest-levenshtein';
import { scalarHints } from '../../../../schemas/scalars';
import { type Text, joinTexts } from '../../../../schemas/text';
import { isTimezone } from '../../../../schemas/timezone';
import type { Finding, Fix, FixKind } from './finding';

const SHANGHAI = 'Asia/Shanghai';

/** The finding for an unknown time zone, with the zones that the name may stand for. */
export function badTimezone(owner: object, key: string | number, value: string): Finding {
  const { zones, kind } = meantTimezones(value, speaksChinese(owner));
  const meant = zones.length > 1 ? 'several' : zones.length === 1 ? 'one' : 'none';
  return {
    code: 'schema/bad-notation',
    level: 'error',
    at: { in: owner, key },
    message: messages[meant],
    data: {
      value,
      hint: scalarHints.timezone,
      meant: joinTexts(zones),
    },
    fixes: zones.map((zone): Fix => ({
      title,
      data: { value, zone },
      kind,
      edits: [{ kind: 'set', in: owner, key, value: zone }],
    })),
  };
}

const messages = {
  none: { zh: '没有“{value}”这个时区。{hint}。', en: '"{value}" is not a known time zone. {hint}.' },
  one: {
    zh: '没有“{value}”这个时区，是不是要写 {meant}？',
    en: '"{value}" is not a known time zone. Did you mean {meant}?',
  },
  several: {
    zh: '“{value}”可以指好几个时区，请写清楚是哪一个：{meant}。',
    en: '"{value}" can mean several time zones. Say which: {meant}.',
  },
} as const satisfies Record<string, Text>;

const title: Text = { zh: '把 {value} 改成 {zone}', en: 'Change {value} to {zone}' };

interface Meant {
  /** In order of likelihood. */
  readonly zones: readonly string[];
  readonly kind: FixKind;
}

/** Finds the zones that a name may stand for; a suggestion, unless the name can only mean China's for this shop. */
export function meantTimezones(value: string, chinese: boolean): Meant {
  const name = value.normalize('NFKC').trim().toLowerCase();
  const bare = name.replace(/[\s_/-]/g, '');
  if (chinaTime.test(bare)) return { zones: [SHANGHAI], kind: 'fix' };
  if (eightHoursAhead.test(name)) return { zones: [SHANGHAI], kind: chinese ? 'fix' : 'suggestion' };
  const short = Object.hasOwn(shortNames, name) ? shortNames[name]! : undefined;
  const zones = short ?? misspelt(bare);
  const inOrder = chinese
    ? zones
    : [...zones].sort((a, b) => Number(a === SHANGHAI) - Number(b === SHANGHAI));
  return { zones: inOrder.filter(isTimezone), kind: 'suggestion' };
}

/** Names that can only mean China's time zone, without white space, underscores, slashes and hyphens. */
const chinaTime =
  /^(?:(?:北京|上海|中国|china|beijing|peking)(?:标准)?(?:时间|时区|standardtime|time)?|(?:asia|china|cn)(?:beijing|peking|shenzhen|guangzhou|hangzhou|chengdu|北京|上海)|(?:亚洲|中国)(?:北京|上海)|shanghaitime)$/;

/** UTC+8, GMT+08:00, +0800, 东八区. */
const eightHoursAhead = /^(?:(?:utc|gmt|z)? ?\+ ?0?8(?::?00)?|(?:utc|gmt)8|东(?:8|八)区(?:时间)?)$/;

const londonOrUtc = ['Europe/London', 'UTC'];

/** Abbreviations and Chinese names of cities, each with the zones that it stands for in the countries where Chinese shops sell. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  cst: [SHANGHAI, 'America/Chicago'],
  'cst-8': [SHANGHAI],
  ctt: [SHANGHAI],
  hkt: ['Asia/Hong_Kong'],
  sgt: ['Asia/Singapore'],
  jst: ['Asia/Tokyo'],
  kst: ['Asia/Seoul'],
  pst: ['America/Los_Angeles'],
  pdt: ['America/Los_Angeles'],
  pt: ['America/Los_Angeles'],
  mdt: ['America/Denver'],
  cdt: ['America/Chicago'],
  ct: ['America/Chicago'],
  mst: ['America/Denver', 'America/Phoenix'],
  est: ['America/New_York', 'America/Panama'],
  edt: ['America/New_York'],
  gmt: londonOrUtc,
  gmt0: londonOrUtc,
  'gmt+0': londonOrUtc,
  'gmt-0': londonOrUtc,
  greenwich: londonOrUtc,
  et: ['America/New_York'],
  bst: ['Europe/London', 'Asia/Dhaka'],
  ist: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  aest: ['Australia/Sydney', 'Australia/Brisbane'],
  cest: ['Europe/Berlin'],
  东京: ['Asia/Tokyo'],
  首尔: ['Asia/Seoul'],
  香港: ['Asia/Hong_Kong'],
  新加坡: ['Asia/Singapore'],
  曼谷: ['Asia/Bangkok'],
  伦敦: ['Europe/London'],
  巴黎: ['Europe/Paris'],
  柏林: ['Europe/Berlin'],
  纽约: ['America/New_York'],
  洛杉矶: ['America/Los_Angeles'],
  悉尼: ['Australia/Sydney'],
};

/** The largest edit distance between a name and the zone that it may stand for. */
const MOST_WRONG = 2;

/** Finds zones by the city alone, else by edit distance. */
function misspelt(bare: string): readonly string[] {
  if (bare.length < 4) return [];
  const all = zoneNames();
  const cities = all.filter((zone) => bareName(zone.slice(zone.lastIndexOf('/') + 1)) === bare);
  if (cities.length > 0) return cities;
  const near = all.map((zone) => ({ zone, wrong: distance(bareName(zone), bare) }));
  const least = Math.min(MOST_WRONG, ...near.map(({ wrong }) => wrong));
  return near.filter(({ wrong }) => wrong === least).map(({ zone }) => zone);
}

const zoneNames = (): readonly string[] => Intl.supportedValuesOf('timeZone');

const bareName = (zone: string): string => zone.toLowerCase().replace(/[\s_/-]/g, '');

/** Whether a shop serves in Chinese, by its languages, its platform or its name. */
function speaksChinese(shop: object): boolean {
  const { name, languages, platform } = shop as Readonly<Record<string, unknown>>;
  if (Array.isArray(languages) && typeof languages[0] === 'string') return /^zh\b/i.test(languages[0]);
  return platform === 'douyin' || /\p{Script=Han}/u.test(String(name));
}
