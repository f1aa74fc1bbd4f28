import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { changeFile, openFile, type Analysis } from '../../server/src/service/document/analysis';
import { withBases } from '../../server/src/service/inheritance/with-bases';
import { diagnostics } from '../../server/src/service/features/diagnostics';
import { positionAt } from '../../server/src/service/yaml/segments/layout';
import { samples } from './completion-ways';

type Map = Record<string, unknown>;
const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasIds = (list: readonly unknown[]): list is readonly Map[] =>
  list.length > 0 && list.every((item) => isMap(item) && typeof item.id === 'string');

/** Parts a value in two: what a base says, and what is left for the file that builds on it. */
function parted(value: unknown, toss: () => number): { base: unknown; own: unknown } {
  const side = toss();
  if (isMap(value) && side > 0) {
    const both = Object.entries(value).map(([key, child]) => [key, parted(child, toss)] as const);
    const half = (which: 'base' | 'own') =>
      Object.fromEntries(both.flatMap(([key, one]) => (one[which] === undefined ? [] : [[key, one[which]]])));
    return { base: half('base'), own: half('own') };
  }
  if (Array.isArray(value) && hasIds(value) && side > 0) {
    // The items of the base come first, so only a beginning of the list can be there.
    const first = toss() % (value.length + 1);
    const both = value.slice(0, first).map((item) => {
      const { base, own } = parted(item, toss);
      const named = (part: unknown) => ({ ...(part as Map), id: item.id });
      return toss() % 3 === 0 && isMap(base) && isMap(own)
        ? { base: named(base), own: named(own) }
        : { base: item, own: undefined };
    });
    const own = [...both.flatMap((one) => one.own ?? []), ...value.slice(first)];
    return { base: both.map(({ base }) => base), own: own.length === 0 ? undefined : own };
  }
  return side % 2 === 0 ? { base: value, own: undefined } : { base: undefined, own: value };
}

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
          const parts = Object.entries(value).map(([key, one]) => [key, parted(one, toss)] as const);
          const half = (which: 'base' | 'own') =>
            Object.fromEntries(
              parts.flatMap(([key, one]) => (one[which] === undefined ? [] : [[key, one[which]]])),
            );
          const base = open('base.playbook.yaml', stringify({ ...half('base'), playbook: 1, shared: true }));
          const own = open(
            'own.playbook.yaml',
            stringify({ ...half('own'), playbook: 1, extends: './base.playbook.yaml' }),
          );
          const merged = withBases(own, [base]);
          const said = plain(merged.documents[0]!.playbook) as Map;
          delete said.extends;
          assert.deepEqual(sorted(said), sorted(plain(whole!.playbook)));
          for (const { range, code, message } of diagnostics(merged, settings, 'zh'))
            assert.ok(range.end.line <= own.text.split('\n').length, `${code}: ${message}`);
        }),
        { numRuns: 12, seed: 5 },
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
      { numRuns: 60, seed: 7 },
    );
  });
});
