import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openFile } from '../../server/src/service/document/analysis';
import { codeActions } from '../../server/src/service/features/code-actions';
import { diagnostics } from '../../server/src/service/features/diagnostics';
import { allFindings } from '../../server/src/service/findings';
import { firstThings, startCode } from '../../server/src/service/findings/first-things';
import { pageOfRule } from '../../server/src/service/pages/rule-pages';
import { playbookCard, previewPage, reportPage, toDoList } from '../../server/src/service';
import { score } from '../../server/src/service/score/score';
import { ruleLinks } from '../../server/src/workspace/rule-links';
import { today } from './rule-runner';

const file = (text: string) => openFile('file:///shop.playbook.yaml', 1, text);
const told = (text: string) => diagnostics(file(text), { today }, 'zh');
const atTop = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const offered = (text: string) => codeActions(file(text), atTop, { today }, 'zh');

/** The text after the first of the actions that are offered at its top. */
function afterFirst(text: string): string {
  const edits = Object.values(offered(text)[0]!.edit!.changes!)[0]!;
  const lines = text.split('\n');
  const place = ({ line, character }: (typeof edits)[number]['range']['start']): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  // Inserted at one place, they stand in their order.
  const at = place(edits[0]!.range.start);
  return text.slice(0, at) + edits.map(({ newText }) => newText).join('') + text.slice(at);
}

describe('what a playbook lacks that is just begun', () => {
  for (const [name, text] of [
    ['an empty file', ''],
    ['a file of blank lines', '\n\n'],
    ['a file of comments', '# 以后再写\n'],
  ] as const)
    it(`is one finding with one fix for ${name}, and the fix leaves one`, () => {
      assert.equal(told(text).length, 1);
      assert.equal(offered(text).length, 1);
      const begun = afterFirst(text);
      assert.match(begun, /# playbook-draft: .*\nplaybook: 1\n/);
      assert.match(begun, /shop:\n {2}name: 我的店铺\n/);
      const codes = told(begun).map(({ code }) => code);
      assert.deepEqual(codes.toSorted(), ['checks/unconfirmed-draft', 'start/not-yet-written']);
    });

  it('is one finding with a list and a few fixes while hardly a section is written', () => {
    const text = 'playbook: 1\nshop:\n  name: 小满家居\n';
    const [one, ...others] = told(text);
    assert.deepEqual(others, []);
    assert.match(String(one!.message), /^还有 \d+ 项没写，从这里开始/);
    const all = allFindings(file(text), { today })[0]!.findings;
    assert.equal(one!.relatedInformation!.length, all.length);
    assert.equal(offered(text).length, 3);
  });

  it('has a page that says how to go on, to which its finding leads', () => {
    const link = ruleLinks('x:/{rule}.md');
    const [one] = diagnostics(file('playbook: 1\nshop:\n  name: 小满家居\n'), { today }, 'zh', link);
    assert.equal(one!.codeDescription?.href, 'x:/start/not-yet-written.md');
    assert.match(pageOfRule(startCode, 'zh', today)!, /新建客服手册[^]*`auto_replies`（自动回复）：下班以后/);
    assert.match(pageOfRule(startCode, 'en', today)!, /New Playbook[^]*`staffing` \(Staffing\): who/);
  });

  it('is told one by one once three sections are written', () => {
    const text = 'playbook: 1\nshop:\n  name: 小满家居\ntags: []\nlive: {}\nannouncements: []\n';
    assert.equal(told(text).length, allFindings(file(text), { today })[0]!.findings.length);
  });

  it('waits in one finding while something cannot be read, and points at that', () => {
    const text = readFileSync('samples/many-gaps.playbook.yaml', 'utf8').replace(/^faq:[^]*/m, '');
    const broken = `${text}\nshop2: [\n`;
    const { told: rest, later, because } = firstThings(allFindings(file(broken), { today })[0]!)!;
    assert.equal(because, 'broken');
    const found = told(broken);
    assert.equal(found.length, rest.length + 1);
    const waiting = found.find(({ code }) => code === 'start/not-yet-written')!;
    assert.match(String(waiting.message), new RegExp(`^另有 ${later.length} 项还没写`));
    assert.match(waiting.relatedInformation![0]!.message, /先改好这里/);
  });

  it('waits behind a single error of the format, which comes first', () => {
    const head = 'playbook: 1\nshop:\n  name: 小满家居\ntags: []\nlive: {}\nannouncements: []\n';
    for (const fault of [
      'hours: { weekly: { mon: 九点 } }\n',
      'shop2: 1\n',
      'decision: { smart_service: 关 }\n',
    ]) {
      const found = told(head + fault);
      assert.match(String(found[0]!.code), /^schema\//);
      const waiting = found.filter(({ code }) => code === startCode);
      assert.match(String(waiting[0]!.message), /^另有 \d+ 项还没写/);
      assert.deepEqual(
        found.filter(({ code }) => code === 'staffing/missing'),
        [],
        fault,
      );
    }
  });

  it('has one finding for a page of notes in which no key stands', () => {
    const codes = told('客服注意事项\n\n1. 早上9点上线\n发货：48小时内\n').map(({ code }) => code);
    assert.deepEqual(codes, ['schema/not-a-playbook']);
  });

  it('is in the whole list all the same, by which the score and baselines go', () => {
    for (const text of ['', 'playbook: 1\nshop: { name: 店 }\n', 'playbook: 1\nshop: [\n']) {
      const all = allFindings(file(text), { today });
      assert.ok(all[0]!.findings.length > 20, text);
      assert.equal(score(all).total, 0);
    }
  });

  describe('is told of on the pages with the number that the editor has', () => {
    const text = 'playbook: 1\nshop:\n  name: 小满家居\nquick_replies:\n  - text: 现货 48 小时内发出。\n';
    const problems = told(text);
    const waits = problems
      .map(({ message }) => /^还有 (\d+) 项没写/.exec(String(message))?.[1])
      .find(Boolean)!;
    const settings = { today } as const;
    const everything = allFindings(file(text), settings)[0]!.findings;

    it('in the preview, beside what the editor lists one by one', () => {
      const analysis = file(text);
      const { parts } = previewPage(analysis.documents[0]!, analysis, { locale: 'zh', today });
      const card = parts.find(({ id }) => id === 'overview')!.html.replace(/<[^>]*>/g, '');
      assert.match(card, new RegExp(`还有 ${waits} 项没写`));
      const counted = (level: string) => Number(new RegExp(`检查出 (\\d+) 个${level}`).exec(card)?.[1] ?? 0);
      // 1 and 2 are the severities of LSP; what waits is one warning there.
      assert.equal(counted('错误'), problems.filter(({ severity }) => severity === 1).length);
      assert.equal(counted('警告'), problems.filter(({ severity }) => severity === 2).length - 1);
    });

    it('in the report, beside the number of all', () => {
      const [head] = reportPage(file(text), settings, 'zh').parts;
      assert.match(head!.html, new RegExp(`其中 ${waits} 项只是还没写`));
      const [english] = reportPage(file(text), settings, 'en').parts;
      assert.match(english!.html, new RegExp(`${waits} of these are simply not written yet`));
    });

    it('in the side bar and the status bar', () => {
      const card = playbookCard(file(text), settings);
      assert.equal(card.errors + card.warnings + card.hints, everything.length);
      assert.equal(String(card.notWritten), waits);
      assert.equal(toDoList(file(text), settings, 'zh').note, `其中 ${waits} 项只是还没写`);
    });
  });
});
