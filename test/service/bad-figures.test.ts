import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { locales, say } from '../../schemas/text';
import { hover } from '../../server/src/service/features/hover';
import { inlayHints } from '../../server/src/service/features/inlay-hints';
import type { Analysis } from '../../server/src/service/document/analysis';
import { allFindings } from '../../server/src/service/findings';
import { previewPage } from '../../server/src/service/pages/preview/view';
import { positionAt } from '../../server/src/service/yaml/segments/layout';
import type { Finding } from '../../server/src/service/format/finding';
import { malformed, open } from './marks';

const today = '2026-11-22';
const evenly = (weight: string) => Array.from({ length: 24 }, () => weight).join(', ');
const hourly = `daily_inquiries: 100, by_hour: [${evenly('1')}], handle_time: 5m`;

/** A playbook of which one part is odd. */
const file = (odd: {
  readonly shop?: string;
  readonly decision?: string;
  readonly hours?: string;
  readonly member?: string;
  readonly shift?: string;
  readonly load?: string;
  readonly targets?: string;
  readonly promotion?: string;
  readonly options?: string;
}): string => `playbook: 1
shop: { name: 小满家居${odd.shop ?? ''} }
decision: { smart_service: disabled${odd.decision ?? ''} }
hours: { weekly: { ${odd.hours ?? 'mon-sun: 09:00-18:00'} } }
staffing:
  team: [{ id: lin }, { id: jie${odd.member ?? ''} }]
  shifts:
    - { id: day, days: mon-sun, time: 09:00-18:00, members: [lin, jie] }
${odd.shift ? `    - { id: odd, days: mon, ${odd.shift} }\n` : ''}  load: { ${odd.load ?? hourly} }
  targets: { ${odd.targets ?? 'first_response: 3m'} }
priority:
  categories: [{ id: all, level: 1, first_response: 1m }]
promotions:
  - { id: sale, name: 双12${odd.promotion ?? ', from: 2026-12-10, to: 2026-12-12, expected_load: 2'} }
auto_replies:
  - { id: night, when: after_hours, text: "{{hours.summary}} {{hours.next_open}} {{promotion.from}}" }
  - { id: holiday, when: holiday, text: 休息 }
  - { id: gap, when: no_agent, text: 稍等 }
checks: { options: { staffing/understaffed: { ${odd.options ?? 'max_occupancy: 0.85'} } } }
`;

/** What is odd, the playbook, and the finding that says so. */
const rows: readonly (readonly [what: string, text: string, code: string])[] = [
  [
    'two numbers of customers that are no match for each other',
    file({ decision: ', evidence: { daily_inquiries: 5e-324 }' }),
    'decision/contradiction',
  ],
  ['a shift that names nobody', file({ shift: 'time: 09:00-12:00' }), 'staffing/missing'],
  [
    'a shift with an empty list of people',
    file({ shift: 'time: 09:00-12:00, members: []' }),
    'staffing/missing',
  ],
  ['a shift of 30 hours', file({ shift: 'time: "00:00-30:00", members: [lin]' }), 'schema/bad-notation'],
  [
    'a shift that ends as it begins',
    file({ shift: 'time: 09:00-09:00, members: [lin]' }),
    'schema/bad-notation',
  ],
  ['a day of 33 hours', file({ shift: 'time: 00:00-24:00, members: [lin]' }), 'staffing/overlapping-shift'],
  ['hours until 25:00', file({ hours: 'mon: 09:00-25:00' }), 'schema/bad-notation'],
  ['fewer than no inquiries', file({ load: 'daily_inquiries: -5, handle_time: 5m' }), 'schema/out-of-range'],
  ['a weight below 0', file({ load: `by_hour: [-1, ${'1, '.repeat(23)}]` }), 'schema/out-of-range'],
  ['a weekday below 0', file({ load: `${hourly}, by_day: { mon: -1 }` }), 'schema/out-of-range'],
  ['growth of less than everything', file({ load: `${hourly}, growth: -2` }), 'schema/out-of-range'],
  ['a handling time below 0', file({ load: `${hourly.replace('5m', '-5m')}` }), 'schema/bad-notation'],
  ['a handling time of 0', file({ load: hourly.replace('5m', '0m') }), 'staffing/understaffed'],
  [
    'weights that are all 0',
    file({ load: hourly.replace(evenly('1'), evenly('0')) }),
    'staffing/understaffed',
  ],
  ['a peak of nothing', file({ load: 'peak_hour_share: 0' }), 'staffing/understaffed'],
  ['inquiries past counting', file({ load: hourly.replace('100', '1e308') }), 'schema/out-of-range'],
  [
    'weights past adding',
    file({ load: hourly.replace(evenly('1'), evenly('1e308')) }),
    'schema/out-of-range',
  ],
  ['infinite inquiries', file({ load: hourly.replace('100', '.inf') }), 'schema/wrong-kind'],
  ['inquiries that are no number', file({ load: hourly.replace('100', '.nan') }), 'schema/wrong-kind'],
  ['a zone that does not exist', file({ shop: ', timezone: Mars/Olympus' }), 'schema/bad-notation'],
  ['an offset for a zone', file({ shop: ', timezone: "+08:00"' }), 'schema/bad-notation'],
  ['a promotion in the past', file({ promotion: ', from: 2026-10-01, to: 2026-10-03' }), 'promotions/dates'],
  [
    'a promotion that ends first',
    file({ promotion: ', from: 2026-12-05, to: 2026-12-03' }),
    'promotions/dates',
  ],
  [
    'a load below 0',
    file({ promotion: `, from: ${today}, to: ${today}, expected_load: -2` }),
    'schema/out-of-range',
  ],
  [
    'a load past counting',
    file({ promotion: `, from: ${today}, to: ${today}, expected_load: 1e308` }),
    'schema/out-of-range',
  ],
  ['no chat at once', file({ member: ', concurrent_chats: 0' }), 'schema/out-of-range'],
  [
    'more than all of the time lost',
    file({ targets: 'first_response: 3m, shrinkage: 1.5' }),
    'schema/out-of-range',
  ],
  [
    'nearly all of the time lost',
    file({ targets: 'first_response: 3m, shrinkage: 0.999999999' }),
    'schema/out-of-range',
  ],
  [
    'next to no time busy',
    file({ targets: 'first_response: 3m, max_occupancy: 1e-300' }),
    'schema/out-of-range',
  ],
  ['a share of two', file({ targets: 'reply_within_3m: 2' }), 'schema/out-of-range'],
  ['chats that cost for ever', file({ options: 'concurrency_factors: [1e-300]' }), 'schema/out-of-range'],
];

/** Odd, and yet what the file says: nothing to find, and nothing to stumble over. */
const fine: readonly (readonly [what: string, text: string])[] = [
  ['the longest handling time', file({ load: hourly.replace('5m', '999999d') })],
  [
    'the most of everything',
    file({ load: `daily_inquiries: 1e7, by_hour: [${evenly('1e7')}], handle_time: 999999d, growth: 1000` }),
  ],
  ['nobody who asks', file({ load: hourly.replace('100', '0') })],
  [
    'the year 1000 to the year 9999',
    file({ promotion: ', from: 1000-01-01, to: 9999-12-31, expected_load: 2' }),
  ],
  ['an answer at once', file({ targets: 'first_response: 0s, reply_within_3m: 1' })],
  [
    'a break over all of the shift',
    file({ shift: 'time: 09:00-10:00, members: [lin], breaks: [08:00-12:00]' }),
  ],
];

/** Everything that people read of a file, in both languages. */
function told(snapshot: Analysis): string[] {
  const { text } = snapshot;
  const everything = { start: { line: 0, character: 0 }, end: positionAt(snapshot, text.length) };
  return locales.flatMap((locale) => {
    const context = { locale, today, now: `${today}T10:00:00Z` };
    const { parts } = previewPage(snapshot.documents[0]!, snapshot, context);
    const hovers = [...text.matchAll(/\w+(?=: )|(?<=: )\S+/g)].map(({ index }) => {
      const contents = hover(snapshot, positionAt(snapshot, index), context)?.contents;
      return (contents as MarkupContent | undefined)?.value ?? '';
    });
    return [
      ...found(snapshot).map(({ message, data }) => say(message, locale, data)),
      ...inlayHints(snapshot, everything, context).map((hint) => JSON.stringify(hint)),
      ...hovers,
      ...parts.map(({ html }) => html),
    ];
  });
}

const noWords = /NaN|undefined|Infinity|∞|\[object|\bnull\b/;

const found = (snapshot: Analysis): readonly Finding[] =>
  allFindings(snapshot, { today }).flatMap(({ findings }) => findings);

const makesSense = (snapshot: Analysis): void =>
  assert.deepEqual(
    told(snapshot).filter((one) => noWords.test(one)),
    [],
  );

describe('figures that cannot be', () => {
  for (const [what, text, code] of rows)
    it(`${what}: a finding, and sense everywhere`, () => {
      const snapshot = open(text);
      const codes = found(snapshot).map((finding) => finding.code);
      assert.ok(codes.includes(code), `${code} is not among ${codes.join(' ')}`);
      makesSense(snapshot);
    });

  for (const [what, text] of fine)
    it(`${what}: sense everywhere`, () => {
      assert.deepEqual(malformed(text), []);
      makesSense(open(text));
    });
});
