import assert from 'node:assert/strict';
import type { InlayHint, MarkupContent } from 'vscode-languageserver-types';
import type { Locale } from '../../schemas/text';
import { changeFile, type Analysis } from '../../server/src/service/document/analysis';
import {
  hintsHoldUntil,
  type InlayHintOptions,
  inlayHints,
} from '../../server/src/service/features/inlay-hints';
import { at, shop } from './explained-shop';
import { open } from './marks';

const lines = shop.split('\n');
const all = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };

const hints = (snapshot: Analysis, more: Partial<InlayHintOptions> = {}, range = all): readonly InlayHint[] =>
  inlayHints(snapshot, range, { locale: 'zh', ...at, ...more });

/** The lines that have hints, with them. */
function shown(found: readonly InlayHint[]): string[] {
  return found.map(({ position: { line, character }, label }) => {
    assert.equal(character, lines[line]!.length, 'a hint stands behind its line');
    return `${lines[line]!.trim()} ⟦${String(label)}⟧`;
  });
}

describe('inlay hints', () => {
  it('say what shifts come to, what nobody covers, when it opens, and what customers read', () => {
    assert.deepEqual(shown(hints(open(shop))), [
      '- id: day ⟦周一至周五 09:00–18:00 · 5 × 8–8.5 小时 · 2 人⟧',
      '- { days: [sat, sun, holiday], time: 10:00-18:00, members: [jie] } ⟦2 天和节假日 × 8 小时 · 1 人⟧',
      '- { id: empty, days: mon, time: 09:00-10:00 } ⟦1 × 1 小时 · 还没有人⟧',
      'weekly: ⟦休息中 · 明天 09:00 开始接待⟧',
      'mon-fri: 09:00-22:00 ⟦一周有 20 小时没人在班⟧',
      'weekly: { fri-sun: 19:00-23:00 } ⟦休息中 · 今天 19:00 开始接待⟧',
      'weekly: { fri-sun: 19:00-23:00 } ⟦一周有 12 小时没人在班⟧',
      '人工时间是{{hours.summary}}，{{hours.next_open}}起在 ⟦→ 周一至周五 09:00–22:00，周六、周日 10:00–18:00 · 明天 09:00⟧',
      '{{promotion.name|活动}}期间会慢一些 ⟦→ 活动⟧',
      'en: We answer {{hours.next_open}}. ⟦→ tomorrow at 09:00⟧',
      '- { id: night, when: after_hours, text: "{{shop.name}}休息了" } ⟦→ 小满家居⟧',
    ]);
  });

  it('count hours, not days', () => {
    const label = (time: string) =>
      hints(open(shop.replace('mon-fri: 09:00-22:00', `mon-fri: ${time}`))).find(({ label }) =>
        String(label).includes('没人在班'),
      )!.label;
    assert.equal(label('09:00-22:00'), '一周有 20 小时没人在班');
    assert.equal(label('09:00-24:00'), '一周有 30 小时没人在班');
    assert.equal(label('08:50-24:00'), '一周有 30 小时 50 分钟没人在班');
  });

  it('are told in the language of the editor; what customers read stays in theirs', () => {
    const [day, , , weekly] = shown(hints(open(shop), { locale: 'en' }));
    assert.equal(day, '- id: day ⟦Mon–Fri 09:00–18:00 · 5 × 8–8.5 h · 2 people⟧');
    assert.equal(weekly, 'weekly: ⟦closed until 09:00 tomorrow⟧');
    assert.ok(shown(hints(open(shop), { locale: 'en' })).some((one) => one.includes('周一至周五')));
  });

  it('tell more when the pointer rests on them', () => {
    const [day] = hints(open(shop));
    const { kind, value } = day!.tooltip as MarkupContent;
    assert.equal(kind, 'markdown');
    assert.match(value, /2 人合计 82\.5 小时/);
    assert.match(value, /11月24日（周二）：阿杰/);
    const reply = hints(open(shop)).find(({ label }) => String(label).includes('周一至周五 09:00–22:00'));
    assert.match(String(reply!.tooltip), /，您好\n人工时间是周一至周五/);
  });

  it('follow the clock: open until, and until midnight', () => {
    const label = (now: string, text = shop) =>
      hints(open(text), { today: now.slice(0, 10), now }).find((one) => /中 · /.test(String(one.label)))!
        .label;
    assert.equal(label('2026-11-23T05:00:00Z'), '接待中 · 今天 22:00 结束');
    assert.equal(label('2026-11-24T14:30:00Z'), '休息中 · 11月26日（周四）09:00 开始接待');
    const late = shop.replace('mon-fri: 09:00-22:00', 'mon-fri: 09:00-24:00');
    assert.equal(label('2026-11-23T05:00:00Z', late), '接待中 · 今天 24:00 结束');
  });

  it('are given for the range that is asked for', () => {
    const line = lines.findIndex((one) => one.includes('id: day'));
    const range = { start: { line, character: 0 }, end: { line, character: 4 } };
    assert.deepEqual(
      hints(open(shop), {}, range).map(({ position }) => position.line),
      [line],
    );
    assert.deepEqual(hints(open(shop), {}, { start: all.start, end: all.start }), []);
  });

  it('can be turned off by kind', () => {
    const without = new Set(['shifts', 'uncovered', 'placeholders'] as const);
    assert.deepEqual(
      hints(open(shop), { without }).map(({ label }) => label),
      ['休息中 · 明天 09:00 开始接待', '休息中 · 今天 19:00 开始接待'],
    );
  });

  it('say nothing of uncovered hours where the assistant answers', () => {
    const kept = `${shop}decision: { smart_service: enabled }\n`;
    assert.ok(!hints(open(kept)).some(({ label }) => String(label).includes('没人在班')));
  });

  it('stand once where an alias repeats a shift, and on every document of a file', () => {
    const aliased =
      'playbook: 1\nshop: {name: a}\nstaffing:\n  shifts:\n    - &s {days: mon, time: 09:00-10:00}\n    - *s\n';
    assert.equal(hints(open(aliased)).length, 1);
    assert.equal(hints(open(`---\n${aliased}---\n${aliased}`)).length, 2);
  });

  it('are those of a fresh reading after an edit', () => {
    const old = open(shop);
    hints(old);
    const line = lines.findIndex((one) => one.includes('time: 09:00-18:00'));
    const range = { start: { line, character: 12 }, end: { line, character: 17 } };
    const changed = changeFile(old, 2, [{ range, text: '08:00' }]);
    assert.deepEqual(hints(changed), hints(open(shop.replace('time: 09:00-18:00', 'time: 08:00-18:00'))));
  });

  it('say until when they hold: the next opening or closing of any hours, or midnight', () => {
    const until = (now: string, locale: Locale = 'zh') =>
      hintsHoldUntil(open(shop), { locale, today: '2026-11-22', now });
    assert.equal(until(at.now), Date.parse('2026-11-22T11:00:00Z'));
    assert.equal(until('2026-11-22T15:10:00Z'), Date.parse('2026-11-22T16:00:00Z'));
    assert.equal(until('2027-01-01T00:00:00Z'), undefined);
  });

  it('leave odd files alone', () => {
    for (const text of ['', '# 手册\n', '- 1\n- 2\n', 'hours: {weekly: 9}\nstaffing: {shifts: 3}\n', '{{{'])
      assert.deepEqual(hints(open(text)), []);
  });
});
