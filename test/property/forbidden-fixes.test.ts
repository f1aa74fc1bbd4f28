import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { textEdits } from '../../server/src/service/document/edits-to-text';
import { openFile } from '../../server/src/service/document/analysis';
import { gapFindings } from '../../server/src/service/findings/gaps';
import { rules } from '../../server/src/service/rules';
import type { Rule } from '../../server/src/service/rule-support/rule';
import { applyText } from '../service/apply-text';

const today = '2026-11-22';

interface Applied {
  readonly title: string;
  /** The sentences that are in the file now and were not before. */
  readonly says: readonly string[];
}

/** What each fix of a rule writes. */
function appliedFixes(rule: Rule, text: string): readonly Applied[] {
  const snapshot = openFile('file:///a.playbook.yaml', 1, text);
  const document = snapshot.documents[0]!;
  const before = new Set(sentencesIn(text));
  return gapFindings(snapshot, document, { today }, [rule]).flatMap(({ fixes = [] }) =>
    fixes.map((fix) => ({
      title: fix.title.zh,
      says: sentencesIn(applyText(text, textEdits(snapshot, document, fix.edits))).filter(
        (one) => !before.has(one),
      ),
    })),
  );
}

/** The texts of a file that people of the shop say or read: no ids, times and choices, which are short, no words of customers. */
function sentencesIn(text: string): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && /[\u4e00-\u9fff].{3}|\w .*\w/s.test(value)) found.push(value);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) if (!/keywords$/.test(key)) walk(child);
  };
  walk(parseDocument(text).toJS());
  return found;
}

/** Some words of a text: at its start, in its middle and at its end. */
function wordsOf(text: string): readonly string[] {
  const runs = text.replace(/\{\{[^{}]*\}\}/g, ' ').match(/[\u4e00-\u9fff]{2,}|[a-z]{4,}/gi) ?? [];
  const some = [runs[0], runs[Math.floor(runs.length / 2)], runs.at(-1)];
  return [...new Set(some.flatMap((run) => (run ? [run.slice(0, 8)] : [])))];
}

function barring(text: string, words: string): string {
  const document = parseDocument(text);
  document.setIn(['staffing', 'standards', 'must_not_say'], [words]);
  return String(document);
}

describe('what fixes write', function () {
  this.timeout(180_000);

  it('says no words that the file bars: such a fix is not offered, or words it differently', () => {
    let [tried, withheld] = [0, 0];
    for (const rule of rules.filter(({ id }) => !id.startsWith('disable/')))
      for (const text of rule.examples.bad) {
        const all = appliedFixes(rule, text);
        // What the author says already is for reply/must-not-say to find.
        const words = new Set(
          all.flatMap(({ says }) => says.slice(0, 6).flatMap(wordsOf)).filter((one) => !text.includes(one)),
        );
        for (const one of words) {
          const then = appliedFixes(rule, barring(text, one));
          const bad = then.filter(({ says }) =>
            says.some((each) => new RegExp(`(?<![a-z])${one}(?![a-z])`, 'i').test(each)),
          );
          assert.deepEqual(bad, [], `${rule.id}: ${one}`);
          tried++;
          if (then.length < all.length) withheld++;
        }
      }
    assert.ok(tried > 200 && withheld > 50, `${tried} ${withheld}`);
  });

  it('says nothing of the list of rude words either', () => {
    const rule = rules.find(({ id }) => id === 'faq/missing')!;
    const shop = 'playbook: 1\nshop: { name: 店 }\n';
    assert.equal(appliedFixes(rule, shop).length, 1);
    assert.deepEqual(
      appliedFixes(rule, `${shop}checks: { options: { reply/rude: { words: [税号] } } }\n`),
      [],
    );
  });
});
