import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { changeFile, openFile, type Analysis } from '../../server/src/service/document/analysis';
import { withBases } from '../../server/src/service/inheritance/with-bases';
import { diagnostics } from '../../server/src/service/features/diagnostics';
import { positionAt } from '../../server/src/service/yaml/segments/layout';
import { samples } from './completion-ways';
import { isMap, type Map, partedTexts } from './parted';
import { seedOr } from './seeds';

const open = (name: string, text: string): Analysis => openFile(`file:///${name}`, 1, text);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** Maps in one order of keys, since a base's keys come first. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : isMap(value)
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key])]),
        )
      : value;

const settings = { today: '2026-11-22' };

describe('a playbook that is parted in two', () => {
  for (const { name, text } of samples.filter((one) => !one.text.includes('<<:')))
    it(`says the same when one half builds on the other: ${name}`, () => {
      const [whole] = open('whole.playbook.yaml', text).documents;
      const value = parse(text, { merge: true }) as Map;
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat(9)), (tosses) => {
          const toss = () => tosses.next().value as number;
          const texts = partedTexts(value, toss, stringify);
          const [base, own] = [open('base.playbook.yaml', texts.base), open('own.playbook.yaml', texts.own)];
          const merged = withBases(own, [base]);
          const said = plain(merged.documents[0]!.playbook) as Map;
          delete said.extends;
          assert.deepEqual(sorted(said), sorted(plain(whole!.playbook)));
          for (const { range, code, message } of diagnostics(merged, settings, 'zh'))
            assert.ok(range.end.line <= own.text.split('\n').length, `${code}: ${message}`);
        }),
        { numRuns: 12, seed: seedOr(5) },
      );
    });

  it('is read anew as it is read from edit to edit, in either half', () => {
    const base = `playbook: 1\nshared: true\nquick_replies:\n  - { id: a, title: 在吗, text: 在的。 }\n  - { id: b, title: 发货, text: 现货 48 小时内发出。 }\nhours: { weekly: { mon-fri: '09:00-18:00' } }\n`;
    const own = `playbook: 1\nextends: ./base.playbook.yaml\nshop: { name: 小满 }\nhours:\n  weekly:\n    sat: 10:00-16:00\nquick_replies:\n  - id: b\n    text: 东区 24 小时内发出。\n  - id: c\n    text: 有货。\n`;
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            inBase: fc.boolean(),
            at: fc.nat(400),
            remove: fc.nat(12),
            text: fc.constantFrom('', 'x', '\n', '  - id: d\n', ': ', '加微信 ab_12345', "'", 'null', '['),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        (edits) => {
          let [far, near] = [open('base.playbook.yaml', base), open('own.playbook.yaml', own)];
          for (const { inBase, at, remove, text } of edits) {
            const file = inBase ? far : near;
            const start = Math.min(at, file.text.length);
            const range = {
              start: positionAt(file, start),
              end: positionAt(file, Math.min(file.text.length, start + remove)),
            };
            const next = changeFile(file, file.version + 1, [{ range, text }]);
            if (inBase) far = next;
            else near = next;
            const step = withBases(near, [far]);
            const fresh = withBases(open('own.playbook.yaml', near.text), [
              open('base.playbook.yaml', far.text),
            ]);
            assert.deepEqual(plain(step.documents[0]!.playbook), plain(fresh.documents[0]!.playbook));
            assert.deepEqual(diagnostics(step, settings, 'zh'), diagnostics(fresh, settings, 'zh'));
          }
        },
      ),
      { numRuns: 60, seed: seedOr(7) },
    );
  });
});
