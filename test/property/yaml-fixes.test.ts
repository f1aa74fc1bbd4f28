import assert from 'node:assert/strict';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import { say } from '../../schemas/text';
import { openFile, type Analysis } from '../../server/src/service/document/analysis';
import { allFindings } from '../../server/src/service/findings';
import { fixUntilDone } from '../../server/src/service/findings/fix-all';
import type { Finding } from '../../server/src/service/format/finding';
import { locator } from '../../server/src/service/document/resolve-range';
import { textEdits } from '../../server/src/service/document/edits-to-text';
import { syntaxFindings } from '../../server/src/service/findings/yaml-findings';
import { placeholderFindings } from '../../server/src/service/findings/placeholders';
import { applyText } from '../service/apply-text';
import { damagedCase } from './damage';
import { caseNumber } from './seeds';

/** So many cases in the usual run; `SERVICE_PLAYBOOK_CASES=all` takes every one, a number takes that many. */
const ALL = 20_000;
const wish = process.env.SERVICE_PLAYBOOK_CASES;
const USUAL = 150;
const cases = wish === 'all' ? ALL : Number(wish ?? USUAL);

const settings = { today: '2026-11-22' };
const open = (text: string): Analysis => openFile('file:///damaged.playbook.yaml', 1, text);

const isOfForm = ({ code }: Finding): boolean => /^(?:yaml|placeholder)\//.test(code);

const fixed = (snapshot: Analysis): Analysis =>
  fixUntilDone(snapshot, settings, { wanted: isOfForm }).snapshot;

/** The same without asking the rules, which takes far longer. */
function fixedAlone(snapshot: Analysis): Analysis {
  for (let current = snapshot, round = 0; ; round++) {
    const edits = editsOf(current);
    if (edits.length === 0) return current;
    assert.ok(round < 20, 'fixes without an end');
    current = open(applyText(current.text, edits));
  }
}

/** The edits of the first fix of each finding of form, as far as they do not touch each other. */
function editsOf(snapshot: Analysis): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const document of snapshot.documents)
    for (const block of document.blocks)
      for (const { fixes } of [...syntaxFindings(block), ...placeholderFindings(block)]) {
        const fix = fixes?.find(({ kind }) => kind === 'fix');
        const edits = fix ? textEdits(snapshot, document, fix.edits) : [];
        const isFree = edits.every((edit) => taken.every((other) => areApart(edit, other)));
        if (isFree) taken.push(...edits);
      }
  return taken;
}

const areApart = ({ range: a }: TextEdit, { range: b }: TextEdit): boolean =>
  isBefore(a.end, b.start) || isBefore(b.end, a.start);

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** How many times each word stands in a text; what is no letter or digit is no word. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const faultsOf = (snapshot: Analysis): number => {
  let faults = 0;
  for (const block of snapshot.blocks) faults += block.segment.problems.length > 0 ? 1 : 0;
  return faults;
};

/** The words that the titles of the fixes of form name: these may go. */
const named = (snapshot: Analysis): string =>
  allFindings(snapshot, settings)
    .flatMap(({ findings }) => findings.filter(isOfForm).flatMap(({ fixes }) => fixes ?? []))
    .filter(({ kind }) => kind === 'fix')
    .map(({ title, data }) => say(title, 'zh', data))
    .join(' ');

describe('fixes of the form of a playbook with one typo in it', function () {
  this.timeout(cases > 1000 ? 7_200_000 : 120_000);

  it(`keep every word, read no worse, and change nothing a second time, in ${cases} cases`, () => {
    const failures: string[] = [];
    for (let number = 0; number < cases; number++) {
      const { text, typo } = damagedCase(caseNumber(number));
      const before = open(text);
      const after = number < USUAL ? fixed(before) : fixedAlone(before);
      if (after === before) continue;
      const left = wordsOf(after.text);
      const gone = [...wordsOf(text)].filter(([word, count]) => (left.get(word) ?? 0) < count);
      const titles = gone.length > 0 ? named(before) : '';
      const lost = gone.filter(([word]) => !titles.includes(word));
      if (lost.length > 0) failures.push(`${number}: ${typo}: lost ${lost.map(([word]) => word).join(' ')}`);
      if (faultsOf(after) > faultsOf(before)) failures.push(`${number}: ${typo}: reads worse`);
      const read = open(after.text);
      if (fixedAlone(read) !== read) failures.push(`${number}: ${typo}: a second run changes something`);
    }
    assert.deepEqual(failures, []);
  });

  it('are told once each, near the line of the typo', () => {
    let [told, found, near] = [0, 0, 0];
    for (let number = 0; number < Math.min(cases, USUAL); number++) {
      const { whole, text, line } = damagedCase(caseNumber(number));
      const known = new Set(formOf(open(whole)).map(({ words }) => words));
      const own = formOf(open(text)).filter(({ words }) => !known.has(words));
      if (own.length === 0) continue;
      told += own.length;
      found++;
      if (own.some((one) => Math.abs(one.line - line) <= 1)) near++;
    }
    assert.ok(found >= 90, `${found} typos were found`);
    assert.ok(told <= found * 1.15, `${told} findings for ${found} typos`);
    assert.ok(near >= found * 0.95, `${near} of ${found} are told near their line`);
  });
});

/** The errors of form with their lines. */
function formOf(snapshot: Analysis): { words: string; line: number }[] {
  return allFindings(snapshot, settings).flatMap(({ document, findings }) => {
    const where = locator(snapshot, document);
    return findings
      .filter(({ code, level }) => level === 'error' && /^(?:yaml|schema|placeholder)\//.test(code))
      .map(({ code, data, at }) => ({
        words: `${code} ${JSON.stringify(data)}`,
        line: where(at).start.line,
      }));
  });
}
