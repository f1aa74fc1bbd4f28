import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleIds } from '../../schemas/rule-ids';
import { say } from '../../schemas/text';
import { textEdits } from '../../server/src/service/document/edits-to-text';
import type { Finding } from '../../server/src/service/format/finding';
import { rules } from '../../server/src/service/rules';
import type { Rule } from '../../server/src/service/rule-support/rule';
import { rangeOf } from '../../server/src/service/document/resolve-range';
import { applyText } from './apply-text';
import { malformed, open } from './marks';
import { runRule } from './rule-runner';

const folder = join(process.cwd(), 'server/src/service/rules');

/** What one rule finds in a text. */
const findingsOf = (rule: Rule, text: string): readonly Finding[] => runRule(rule.id, text).findings;

describe('the list of rules', () => {
  it('leaves nothing to be written that a new rule begins with', () => {
    const texts = [
      ...rules.map((rule) => JSON.stringify(rule)),
      readFileSync('schemas/generated/format.json', 'utf8'),
    ];
    const found = texts.flatMap((text) => text.match(/.{0,40}(?:待写：|To be written:).{0,40}/g) ?? []);
    assert.deepEqual(found, []);
  });

  it('has every rule file, once, in the order of the ids', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(
        (file) =>
          file.includes('/') && /define(?:Text)?Rule\(/.test(readFileSync(join(folder, file), 'utf8')),
      )
      .map((file) => file.replace(/\.ts$/, ''))
      .sort();
    assert.deepEqual(
      rules.map(({ id }) => id),
      files,
    );
  });

  it('knows only ids that are fixed', () => {
    for (const { id } of rules) assert.ok(ruleIds.includes(id), id);
  });
});

for (const rule of rules) {
  describe(rule.id, () => {
    it('tells in both languages what, why and how to fix it', () => {
      const texts = [
        rule.title,
        rule.why,
        rule.howToFix,
        ...Object.values(rule.messages),
        ...Object.values(rule.fixes ?? {}),
      ];
      for (const { zh, en } of texts) {
        assert.match(zh, /[\u4e00-\u9fff]/);
        assert.doesNotMatch(en, /[\u4e00-\u9fff]/);
      }
      assert.ok(rule.examples.bad.length >= 1 && rule.examples.good.length >= 1);
    });

    it('reads every section that it needs, since it runs again when one of those changes', () => {
      const needed = new Set((rule.needs ?? []).map((path) => path.split('.')[0]!));
      assert.deepEqual([...needed].sort(), rule.reads.filter((name) => needed.has(name)).sort());
    });

    rule.examples.good.forEach((text, index) =>
      it(`is silent on good example ${index + 1}`, () => {
        assert.deepEqual(
          findingsOf(rule, text).map(({ message, data }) => say(message, 'zh', data)),
          [],
        );
      }),
    );

    rule.examples.bad.forEach((text, index) =>
      it(`fires on bad example ${index + 1}, with every blank of its message filled`, () => {
        const found = findingsOf(rule, text);
        assert.ok(found.length > 0, 'nothing is found');
        const snapshot = open(text);
        for (const { message, data, at, related } of found) {
          assert.doesNotMatch(say(message, 'zh', data), /\{\w+\}(?!\})/);
          rangeOf(snapshot, at);
          for (const one of related ?? [])
            assert.doesNotMatch(say(one.message, 'en', one.data), /\{\w+\}(?!\})/);
        }
      }),
    );

    rule.examples.bad.forEach((text, index) =>
      it(`has safe fixes that make bad example ${index + 1} silent and leave it as well formed as it was`, () => {
        let [fixed, rounds] = [text, 0];
        for (; rounds < 30; rounds++) {
          const { snapshot, findings } = runRule(rule.id, fixed);
          const fixable = findings.find(({ fixes }) => fixes?.some(({ kind }) => kind === 'fix'));
          if (!fixable) break;
          const fix = fixable.fixes!.find(({ kind }) => kind === 'fix')!;
          const edits = textEdits(snapshot, snapshot.documents[0]!, fix.edits);
          assert.ok(edits.length > 0, 'the fix changes nothing');
          fixed = applyText(fixed, edits);
        }
        assert.ok(rounds < 30, `the fixes never end:\n${fixed}`);
        const before = malformed(text);
        assert.deepEqual(
          malformed(fixed).filter((finding) => !before.includes(finding)),
          [],
          fixed,
        );
      }),
    );
  });
}
