import assert from 'node:assert/strict';
import { say } from '../../../schemas/text';
import { isTimezone } from '../../../schemas/timezone';
import { codeActions } from '../../../server/src/service/features/code-actions';
import { hover } from '../../../server/src/service/features/hover';
import { inlayHints } from '../../../server/src/service/features/inlay-hints';
import { allFindings } from '../../../server/src/service/findings';
import type { Finding } from '../../../server/src/service/format/finding';
import { fixUntilDone } from '../../../server/src/service/findings/fix-all';
import { previewPage } from '../../../server/src/service/pages/preview/view';
import { reportMarkdown } from '../../../server/src/service/pages/report/markdown';
import { simulation } from '../../../server/src/service/pages/simulator/simulation';
import { momentOfLocal } from '../../../server/src/service/simulation/shop-clock';
import { zoneNamed } from '../../../server/src/service/time/zone';
import { open } from '../marks';

const settings = { today: '2026-11-22' };
const context = { ...settings, locale: 'zh' } as const;

const chinese = (zone: string): string => `playbook: 1
shop: { name: 小满家居, timezone: ${JSON.stringify(zone)} }
hours: { weekly: { mon-sun: 09:00-22:00 }, calendar: cn }
auto_replies: [{ id: a, when: after_hours, text: "{{hours.next_open}}回复您" }]
`;
const english = (zone: string): string =>
  chinese(zone).replace('小满家居,', 'Oak & Linen, languages: [en],').replace('回复您', ' we answer');

const found = (text: string) => allFindings(open(text), settings).flatMap(({ findings }) => findings);

const ofZone = (text: string) =>
  found(text).filter(({ code }) => code === 'schema/bad-notation' || code === 'hours/zone-reversed');

const titles = (text: string) =>
  ofZone(text).flatMap(({ fixes }) =>
    (fixes ?? []).map(({ kind, title, data }) => `${kind}: ${say(title, 'en', data)}`),
  );

/** Names that `Intl` takes on some machine or that people write. */
const odd = [
  ...[
    'CST',
    'CTT',
    'PRC',
    'BST',
    'EST',
    'MST',
    'HST',
    'PST',
    'ACT',
    'AET',
    'AGT',
    'ART',
    'AST',
    'BET',
    'CAT',
  ],
  ...[
    'CNT',
    'EAT',
    'ECT',
    'IET',
    'IST',
    'JST',
    'MIT',
    'NET',
    'NST',
    'PLT',
    'PNT',
    'PRT',
    'SST',
    'VST',
    'GMT',
  ],
  ...[
    'UTC',
    'UCT',
    'Zulu',
    'GMT0',
    'GMT+0',
    'GMT-0',
    'Etc/GMT+8',
    'Etc/GMT-8',
    'Etc/gmt+12',
    'EST5EDT',
    'ROC',
  ],
  ...[
    'Hongkong',
    'US/Pacific',
    'SystemV/AST4',
    'localtime',
    'Factory',
    'asia/shanghai',
    'ASIA/SHANGHAI',
    ' ',
  ],
  ...['+08:00', '+0800', '+08', '-05:00', 'GMT+8', 'UTC+8', '北京时间', '东八区', 'China Standard Time', ''],
  ...[
    'Asia/Beijing',
    'Asia/Shangai',
    'Mars/Olympus',
    '__proto__',
    'constructor',
    '\0',
    'x'.repeat(10_000),
    '8',
  ],
];

describe('time zones', () => {
  it('are taken exactly where the time engine can work with them, and they do not mean a place where clocks change', () => {
    const ambiguous = ['EST', 'MST', 'GMT', 'GMT0', 'GMT+0', 'GMT-0', 'Greenwich'];
    for (const name of [...Intl.supportedValuesOf('timeZone'), ...odd]) {
      const works = (() => {
        try {
          return zoneNamed(name).local(zoneNamed(name).at('2026-07-01', 90)).minute === 90;
        } catch {
          return false;
        }
      })();
      assert.equal(isTimezone(name), works && /^[A-Z]/i.test(name) && !ambiguous.includes(name), name);
    }
  });

  it('never make a request fail, whatever stands there', () => {
    for (const name of [...Intl.supportedValuesOf('timeZone'), ...odd]) {
      const snapshot = open(chinese(name));
      const [document] = snapshot.documents;
      const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
      const answers = [
        allFindings(snapshot, settings),
        codeActions(snapshot, range, settings, 'zh'),
        hover(snapshot, { line: 2, character: 2 }, context),
        inlayHints(snapshot, range, context),
        previewPage(document!, snapshot, context),
        reportMarkdown(snapshot, settings, 'zh'),
        simulation(snapshot, document!, {
          inquiry: { text: '在吗', channel: 'im', tags: [], opensChat: true },
          moment: momentOfLocal(document!.playbook, '2026-11-22 10:00')!,
          locale: 'zh',
        }),
      ];
      assert.ok(answers.every(Boolean), name);
      const refused = ofZone(chinese(name)).some(({ code }) => code === 'schema/bad-notation');
      assert.equal(refused, !isTimezone(name), name);
    }
  });

  it('that mean China are put right', () => {
    const sure = [
      'Asia/Beijing',
      '北京时间',
      'China Standard Time',
      'beijing',
      '中国标准时间',
      'Asia/Shenzhen',
    ];
    for (const name of sure) {
      const fixed = ['fix: Change ' + name + ' to Asia/Shanghai'];
      assert.deepEqual([titles(chinese(name)), titles(english(name))], [fixed, fixed], name);
      const { snapshot } = fixUntilDone(open(chinese(name)), settings);
      assert.equal(snapshot.text, chinese('Asia/Shanghai').replace('"Asia/Shanghai"', 'Asia/Shanghai'));
    }
    for (const name of ['UTC+8', 'GMT+8', 'utc+08:00', '+08:00', '+0800', 'GMT +8', '东八区', 'ＧＭＴ＋８']) {
      assert.deepEqual(titles(chinese(name)), [`fix: Change ${name} to Asia/Shanghai`]);
      assert.deepEqual(titles(english(name)), [`suggestion: Change ${name} to Asia/Shanghai`]);
    }
  });

  it('that can mean several are asked about, those that are misspelt are guessed', () => {
    const [shanghai, chicago] = ['Asia/Shanghai', 'America/Chicago'].map(
      (zone) => `suggestion: Change CST to ${zone}`,
    );
    assert.deepEqual(titles(chinese('CST')), [shanghai, chicago]);
    assert.deepEqual(titles(english('CST')), [chicago, shanghai]);
    const [{ message, data }] = ofZone(chinese('CST')) as [Finding];
    assert.equal(
      say(message, 'zh', data),
      '“CST”可以指好几个时区，请写清楚是哪一个：Asia/Shanghai、America/Chicago。',
    );
    const to = (name: string, ...zones: string[]) =>
      zones.map((zone) => `suggestion: Change ${name} to ${zone}`);
    assert.deepEqual(titles(english('EST')), to('EST', 'America/New_York', 'America/Panama'));
    assert.deepEqual(titles(english('mst')), to('mst', 'America/Denver', 'America/Phoenix'));
    assert.deepEqual(titles(english('GMT')), to('GMT', 'Europe/London', 'UTC'));
    assert.deepEqual(titles(english('Asia/Shangai')), ['suggestion: Change Asia/Shangai to Asia/Shanghai']);
    assert.deepEqual(titles(english('New York')), ['suggestion: Change New York to America/New_York']);
    assert.deepEqual(titles(english('Mars/Olympus')), []);
    assert.deepEqual(titles(english('UTC+9')), []);
  });

  it('with a reversed sign are warned of, and a city is offered that is not reported again', () => {
    const [plus] = ofZone(chinese('Etc/GMT+8')) as [Finding];
    assert.deepEqual([plus.code, plus.level], ['hours/zone-reversed', 'warning']);
    assert.equal(
      say(plus.message, 'zh', plus.data),
      'Etc/GMT+8 的加减号是反的：它比协调世界时慢 8 小时，也就是 UTC-8。',
    );
    const to = (...zones: string[]) => zones.map((zone) => `suggestion: Change Etc/GMT+8 to ${zone}`);
    assert.deepEqual(titles(chinese('Etc/GMT+8')), to('Asia/Shanghai', 'America/Los_Angeles'));
    assert.deepEqual(titles(chinese('Etc/GMT-8')), []);
    assert.equal(titles(english('Etc/GMT-8')).length, 2);
    for (let hours = 1; hours <= 12; hours++)
      for (const sign of '+-')
        for (const { fixes = [] } of ofZone(english(`Etc/GMT${sign}${hours}`)))
          for (const { data } of fixes) assert.deepEqual(ofZone(english(String(data!.other))), []);
  });
});
