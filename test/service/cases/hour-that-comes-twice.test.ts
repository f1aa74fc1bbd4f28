import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../schemas/text';
import type { FormState } from '../../../server/src/protocol';
import { inlayHints, leftOut, simulatorPage } from '../../../server/src/service';
import { resolvePlaceholder } from '../../../server/src/service/shop/placeholder-values';
import { momentOfLocal } from '../../../server/src/service/simulation/shop-clock';
import { simulation } from '../../../server/src/service/pages/simulator/simulation';
import { open } from '../marks';
import { saidBy } from '../rules/says';

const file = join(process.cwd(), 'test/cases/27-hour-that-comes-twice.playbook.yaml');
const snapshot = open(readFileSync(file, 'utf8'));
const [document] = snapshot.documents;

const answer = (moment: number, locale: Locale = 'en') =>
  simulation(snapshot, document!, {
    inquiry: { text: 'refund', channel: 'im', tags: [], opensChat: true },
    moment,
    locale,
  });

const told = (at: string, locale: Locale): string =>
  answer(momentOfLocal(document!.playbook, at)!, locale)
    .steps.filter(({ topic }) => topic === 'deadline')
    .map(({ text }) => text)
    .join('\n');

describe('case 27: an hour that comes twice', () => {
  it('is told apart in the answers', () => {
    assert.match(told('2026-11-01 01:30', 'en'), /01:00 \(the second of two that day\)/);
    assert.match(told('2026-11-01 01:30', 'zh'), /01:00（当天这个时间有两次，这是第二次）/);
    assert.match(told('2026-11-01 01:00', 'en'), /01:30 \(the first of two that day\)/);
  });

  it('is not spoken of at other times', () => {
    assert.doesNotMatch(told('2026-11-01 03:00', 'en'), /of two/);
    assert.doesNotMatch(told('2026-03-08 01:30', 'en'), /of two/);
  });

  it('is told apart for programs, by the offset', () => {
    const [first, second] = ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'].map((at) =>
      answer(Date.parse(at)),
    );
    assert.deepEqual(
      [first, second].map((one) => [one!.at, one!.at_instant, one!.at_of_two]),
      [
        ['2026-11-01 01:30', '2026-11-01T01:30:00-04:00', 'first'],
        ['2026-11-01 01:30', '2026-11-01T01:30:00-05:00', 'second'],
      ],
    );
    assert.equal(first!.deadlines[0]!.due_instant, '2026-11-01T01:00:00-05:00');
    assert.equal(answer(Date.parse('2026-11-01T08:00:00Z')).at_of_two, undefined);
  });

  const page = (form: FormState, now = '2026-11-01T06:30:00Z', locale: Locale = 'en') =>
    simulatorPage(snapshot, { message: ['refund'], ...form }, { locale, today: '2026-11-01', now })
      .parts.map(({ html }) => html)
      .join('');

  it('is told apart on the page, which knows of now which of the two it is', () => {
    assert.match(page({}), /01:30[^<]* \(the second of two that day\)/);
    assert.match(page({}, '2026-11-01T05:30:00Z'), /01:30[^<]* \(the first of two that day\)/);
    assert.match(page({}, undefined, 'zh'), /01:30（当天这个时间有两次，这是第二次）/);
  });

  it('is told apart in the hint and the hover of the hours', () => {
    const text =
      'playbook: 1\nshop: { name: S, timezone: America/New_York }\nhours: { weekly: { sun: 00:00-01:30 } }\n';
    const shop = open(text);
    const context = { locale: 'en', today: '2026-11-01', now: '2026-11-01T04:10:00Z' } as const;
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = inlayHints(shop, range, context).map(({ label }) => String(label));
    assert.ok(
      hints.some((hint) => hint.includes('(the first of two that day)')),
      hints.join('\n'),
    );
  });

  const shopOf = (lines: string) => `playbook: 1\nshop: { name: S, timezone: America/New_York }\n${lines}`;

  it('is told apart in what customers read, and in the preview', () => {
    const { playbook } = open(shopOf('hours: { weekly: { sun: 01:30-05:00 } }\n')).documents[0]!;
    const next = (now: string, locale: Locale) =>
      resolvePlaceholder('hours.next_open', playbook, { locale, now, today: now.slice(0, 10) });
    assert.equal(next('2026-10-31T16:00:00Z', 'en'), 'tomorrow at 01:30 (the first of two that day)');
    assert.equal(next('2026-10-31T16:00:00Z', 'zh'), '明天 01:30（当天这个时间有两次，这是第一次）');
    assert.equal(next('2026-10-24T16:00:00Z', 'en'), 'tomorrow at 01:30');
  });

  it('that the clock leaves out is found in an example, with the time that is taken instead', () => {
    const text = shopOf(
      'checks: { examples: [{ message: 在吗, at: 2026-03-08 02:30, expect: { open: false } }, { message: 在, at: 2026-03-08 03:30, expect: { open: false } }] }\n',
    );
    const found = saidBy('checks/example-fails', text);
    assert.deepEqual(
      found.map(({ on, level, zh, en }) => [on, level, zh, en]),
      [
        [
          '2026-03-08 02:30',
          'warning',
          '“在吗”：没有 2026-03-08 02:30 这个时间，当天的钟在那时拨快了（夏令时）。现在按 2026-03-08 03:30 算。',
          '"在吗": there is no 2026-03-08 02:30, since the clock is put forward over it that day. 2026-03-08 03:30 is taken instead.',
        ],
      ],
    );
    const [fix] = found[0]!.fixes;
    assert.equal(fix!.title, '把 2026-03-08 02:30 改成 2026-03-08 03:30');
    assert.deepEqual([fix!.kind, saidBy('checks/example-fails', fix!.after)], ['suggestion', []]);
    const due = text.replace(
      'at: 2026-03-08 02:30, expect: { open: false',
      'at: 2026-03-08 01:30, expect: { answer_by: 2026-03-08 02:33',
    );
    assert.ok(saidBy('checks/example-fails', due).some(({ on }) => on === '2026-03-08 02:33'));
  });

  it('that the clock leaves out is named as such', () => {
    const playbook = document!.playbook;
    assert.deepEqual(leftOut(playbook, '2026-03-08 02:30'), {
      asked: { date: '2026-03-08', minute: 150 },
      instead: { date: '2026-03-08', minute: 210 },
    });
    for (const there of ['2026-03-08 01:59', '2026-03-08 03:00', '2026-11-01 01:30', 'soon'])
      assert.equal(leftOut(playbook, there), undefined);
    const form = { moment: ['at'], at: ['2026-03-08T02:30'] };
    assert.match(page(form), /03:30[^<]* \(there is no 02:30 that day: the clock is put forward\)/);
    assert.match(page(form, undefined, 'zh'), /（当天没有 02:30，钟在那时拨快了）/);
  });
});
