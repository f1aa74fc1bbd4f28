import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openFile, type Analysis } from '../../server/src/service/document/analysis';
import { change, richText } from './edit-lists';
import { sample } from './sample-parts';
import { asked, hovered, manyChunks, manyItems, replaced, selected } from './versions';

/** Ten edits, each of any earlier version, and an earlier version that is asked again after each. */
const history = fc.array(
  fc.record({
    of: fc.nat(99),
    again: fc.nat(99),
    change,
    pointer: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 10, maxLength: 10 },
);

/** A version, and what a fresh reading of its text answers. */
interface Version {
  readonly snapshot: Analysis;
  readonly pointer: number;
  readonly fresh: unknown;
}

/** All that an editor asks of a version, the pointer resting at some places. */
const answers = (snapshot: Analysis, pointer: number): unknown => ({
  ...asked(snapshot),
  hovers: hovered(snapshot, [pointer, 0.05, 0.2, 0.4, 0.6, 0.8]),
  selections: selected(snapshot, [pointer, 0.05, 0.2, 0.4, 0.6, 0.8]),
});

function version(snapshot: Analysis, pointer: number): Version {
  const read = openFile('file:///a.playbook.yaml', 1, snapshot.text);
  return { snapshot, pointer, fresh: answers(read, pointer) };
}

const equalsFresh = ({ snapshot, pointer, fresh }: Version): void =>
  assert.deepEqual(answers(snapshot, pointer), fresh);

function edited({ snapshot }: Version, { at, take, text }: { at: number; take: number; text: string }) {
  const from = Math.floor(at * snapshot.text.length);
  return replaced(snapshot, from, Math.min(snapshot.text.length, from + take), text);
}

/** Goes through histories: the new version is asked, then an old one again, each held against a fresh reading. */
function branchesEqualFresh(starts: readonly string[], numRuns: number): void {
  fc.assert(
    fc.property(fc.constantFrom(...starts), history, (start, steps) => {
      const versions = [version(openFile('file:///a.playbook.yaml', 1, start), 0)];
      for (const { of, again, change, pointer } of steps) {
        const next = version(edited(versions[of % versions.length]!, change), pointer);
        equalsFresh(next);
        equalsFresh(versions[again % versions.length]!);
        versions.push(next);
      }
    }),
    { numRuns },
  );
}

describe('versions that branch', () => {
  it('equal a fresh reading of their texts, the new ones and the old ones asked again', () => {
    branchesEqualFresh([richText, manyItems], 10);
  });

  it('equal it in a file of many chunks too', () => {
    branchesEqualFresh([manyChunks], 1);
  });

  it('equal it where every section is written', () => {
    branchesEqualFresh([sample('small-shop'), sample('double-eleven')], 2);
  });
});
