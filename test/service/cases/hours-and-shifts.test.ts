import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { MarkupContent } from 'vscode-languageserver-types';
import { type Locale, say } from '../../../schemas/text';
import { momentOfLocal, openFile, simulation } from '../../../server/src/service';
import { textEdits } from '../../../server/src/service/document/edits-to-text';
import { hover } from '../../../server/src/service/features/hover';
import { inlayHints } from '../../../server/src/service/features/inlay-hints';
import { gapFindings } from '../../../server/src/service/findings/gaps';
import { previewPage } from '../../../server/src/service/pages/preview/view';
import { rules } from '../../../server/src/service/rules';
import { positionAt } from '../../../server/src/service/yaml/segments/layout';
import { applyText } from '../apply-text';
import { covered } from '../rule-runner';

const read = (name: string): string => readFileSync(`test/cases/${name}.playbook.yaml`, 'utf8');
const open = (text: string) => openFile('file:///case.playbook.yaml', 1, text);

/** What one rule finds: level, covered text and message, and the text after its first fix. */
function found(id: string, text: string, { today = '2026-11-22', locale = 'zh' as Locale } = {}) {
  const snapshot = open(text);
  const document = snapshot.documents[0]!;
  const run = rules.filter((rule) => rule.id === id);
  return gapFindings(snapshot, document, { today }, run).map((finding) => {
    const [fix] = finding.fixes ?? [];
    return {
      level: finding.level,
      on: covered(snapshot, finding),
      told: say(finding.message, locale, finding.data),
      kind: fix?.kind,
      after: fix && applyText(text, textEdits(snapshot, document, fix.edits)),
    };
  });
}

describe('the last minute of the day', () => {
  const text = read('20-last-minute-of-the-day');

  it('is told at the range, with 24:00 offered', () => {
    const [finding, ...more] = found('hours/last-minute', text);
    assert.deepEqual(more, []);
    assert.deepEqual([finding!.level, finding!.on, finding!.kind], ['warning', '00:00-23:59', 'suggestion']);
    assert.equal(
      finding!.told,
      '00:00-23:59 漏了一天里的最后一分钟：23:59 到 24:00 不算在内。全天应写 00:00-24:00。',
    );
    assert.equal(finding!.after, text.replace('00:00-23:59', '00:00-24:00'));
    assert.deepEqual(found('hours/last-minute', finding!.after!), []);
  });

  it('is told of evenings, of shifts, and of two ranges a minute apart', () => {
    const on = (weekly: string, rest = '') =>
      found(
        'hours/last-minute',
        `playbook: 1\nshop: { name: 店 }\nhours:\n  weekly: { mon: ${weekly} }\n${rest}`,
      );
    assert.deepEqual(
      on('"09:00-23:59"').map(({ level, told }) => [level, told]),
      [['info', '09:00-23:59 漏了 23:59 到 24:00 这一分钟。到半夜为止应写 09:00-24:00。']],
    );
    const [between] = on('["09:00-11:59", "12:00-18:00"]');
    assert.equal(
      between!.told,
      '09:00-11:59 和下一段 12:00-18:00 之间漏了一分钟。紧接着的话应写 09:00-12:00。',
    );
    assert.ok(between!.after!.includes('[09:00-12:00, "12:00-18:00"]'));
    const shift = 'staffing:\n  shifts: [{ days: mon, time: "16:00-23:59" }]\n';
    assert.deepEqual(
      on('"09:00-24:00"', shift).map(({ on }) => on),
      ['"16:00-23:59"'],
    );
    assert.deepEqual(on('["09:00-11:30", "12:00-18:00"]'), []);
  });
});

describe('a year without a notice of public holidays', () => {
  const text = read('21-year-without-a-notice');
  const today = '2026-12-30';

  it('is told at the calendar, and its festivals are offered to be filled in', () => {
    const [finding, ...more] = found('hours/unknown-year', text, { today });
    assert.deepEqual(more, []);
    assert.deepEqual([finding!.level, finding!.on, finding!.kind], ['warning', 'cn', 'draft']);
    assert.equal(
      finding!.told,
      '2027 年的放假通知这个版本还没有收录：元旦（2027年1月1日）、春节（2027年2月5日起）、清明节（2027年4月5日）先按平时的时间算，可能不对。',
    );
    const after = finding!.after!;
    for (const name of ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'])
      assert.ok(after.includes(`name: ${name}`), name);
    assert.deepEqual(found('hours/unknown-year', after, { today }), []);
    assert.match(
      found('hours/unknown-year', text, { today, locale: 'en' })[0]!.told,
      /^This version does not know the public-holiday notice for 2027 yet: New Year \(Fri 1 Jan 2027\)/,
    );
  });

  it('is a hint while it is far, and nothing before that', () => {
    assert.deepEqual(
      found('hours/unknown-year', text, { today: '2026-10-01' }).map(({ level }) => level),
      ['info'],
    );
    assert.deepEqual(found('hours/unknown-year', text, { today: '2026-08-01' }), []);
  });

  it('is told once in the simulation, and the reply does not promise the day', () => {
    const snapshot = open(text);
    const document = snapshot.documents[0]!;
    const ask = (at: string, locale: Locale = 'zh') =>
      simulation(snapshot, document, {
        inquiry: { text: '在吗', channel: 'im', tags: [], opensChat: true },
        moment: momentOfLocal(document.playbook, at)!,
        locale,
      });
    const late = ask('2026-12-31 19:00');
    assert.equal(late.unknown_year, 2027);
    const told = JSON.stringify(late.steps).match(/放假通知这个版本还没有收录/g);
    assert.equal(told?.length, 1);
    assert.equal(late.auto_replies[0]!.text, '下班了，明天 09:00（遇法定节假日可能有变）回您');
    assert.match(
      ask('2026-12-31 19:00', 'en').steps[0]!.text,
      /2027: the public-holiday notice is not known to this version/,
    );
    const known = ask('2026-11-24 19:00');
    assert.equal(known.unknown_year, undefined);
    assert.equal(known.auto_replies[0]!.text, '下班了，明天 09:00回您');
  });

  it('is told in the hover, the hints and the preview', () => {
    const snapshot = open(text);
    const context = { locale: 'zh', today: '2026-12-31', now: '2026-12-31T11:00:00Z' } as const;
    const shown = hover(
      snapshot,
      positionAt(snapshot, text.indexOf('calendar: cn') + 'calendar: c'.length),
      context,
    );
    const { value } = shown!.contents as MarkupContent;
    assert.equal(value.match(/2027 年的放假通知这个版本还没有收录/g)?.length, 1);
    assert.match(value, /收录了 \d{4} 到 2026 年的放假通知/);
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const labels = inlayHints(snapshot, range, context).map(({ label }) => String(label));
    assert.ok(
      labels.includes('休息中 · 明天 09:00 开始接待（2027 年的放假通知没有收录）'),
      labels.join('\n'),
    );
    assert.ok(labels.includes('→ 明天 09:00（遇法定节假日可能有变）'), labels.join('\n'));
    const page = JSON.stringify(previewPage(snapshot.documents[0]!, snapshot, context));
    assert.equal(page.match(/2027 年的放假通知这个版本还没有收录/g)?.length, 1);
  });

  it('asks nothing where the hours are the same on any day', () => {
    const always = text
      .replace('mon-fri: 09:00-18:00', 'mon-sun: 09:00-18:00')
      .replace('calendar: cn', 'calendar: cn\n  holiday: 09:00-18:00');
    assert.deepEqual(found('hours/unknown-year', always, { today }), []);
  });
});

describe('a break outside its shift', () => {
  const text = read('23-break-outside-its-shift');

  it('is told at the break', () => {
    assert.deepEqual(found('staffing/break-outside-shift', text), [
      {
        level: 'warning',
        on: '20:00-20:30',
        told: '休息 20:00-20:30 不在“s”的 09:00-18:00 之内，等于没有写。',
        kind: undefined,
        after: undefined,
      },
    ]);
    assert.deepEqual(
      found('staffing/break-outside-shift', text.replaceAll('20:00-20:30', '12:00-12:30')),
      [],
    );
  });
});
