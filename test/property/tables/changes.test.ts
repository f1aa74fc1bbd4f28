import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openFile } from '../../../server/src/service';
import { changesBetween, compareWithWorkbench, type TableRow } from '../../../server/src/tables';

const open = (text: string) => openFile('file:///a.playbook.yaml', 1, text);
const samples = join(process.cwd(), 'samples');
const texts = readdirSync(samples)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(samples, name), 'utf8'));

interface Reply {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly shortcut: string;
}

const words = fc.stringMatching(/^[一-鿿a-z]{1,12}$/);
const replies = fc
  .uniqueArray(fc.tuple(words, words), { minLength: 1, maxLength: 12, selector: ([text]) => text })
  .map((pairs) =>
    pairs.map(([text, more], n): Reply => ({
      id: `r-${n}`,
      title: `第${n}条`,
      text: text + more,
      shortcut: `c${n}`,
    })),
  );
const playbookOf = (list: readonly Reply[]): string =>
  JSON.stringify({ playbook: 1, shop: { name: '小满' }, quick_replies: list });

/** An edit of one reply: which, and what becomes of it. */
const edit = fc.record({
  at: fc.nat(11),
  kind: fc.constantFrom('text', 'title', 'shortcut', 'id', 'remove', 'add'),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(list: readonly Reply[], { at, kind }: Edit): readonly Reply[] {
  const place = at % list.length;
  const other: Reply = { id: 'fresh', title: '全新的', text: '从来没说过的话。', shortcut: 'zz' };
  if (kind === 'add') return [...list.slice(0, place), other, ...list.slice(place)];
  if (kind === 'remove') return list.filter((_, index) => index !== place);
  return list.map((reply, index) => (index === place ? { ...reply, [kind]: other[kind] } : reply));
}

describe('changes of a playbook', () => {
  it('are none between a file and itself, whatever it holds', () => {
    for (const text of texts) assert.deepEqual(changesBetween(open(text), open(text)), []);
  }).timeout(60_000);

  it('name exactly the item that was edited', () => {
    fc.assert(
      fc.property(replies, edit, (list, one) => {
        const place = one.at % list.length;
        const changes = changesBetween(open(playbookOf(list)), open(playbookOf(edited(list, one)))).flatMap(
          ({ changes: own }) => own,
        );
        const told = changes.map(({ kind, before, after, fields }) => [
          kind,
          ((before ?? after) as Reply).id,
          fields.map(({ keys }) => keys.join('.')),
        ]);
        const id = list[place]!.id;
        const expected =
          one.kind === 'add'
            ? ['added', 'fresh', []]
            : one.kind === 'remove'
              ? ['removed', id, []]
              : ['changed', id, [one.kind]];
        assert.deepEqual(told, [expected]);
      }),
    );
  });

  it('say of a workbench that holds what the playbook says: all the same, in any order', () => {
    fc.assert(
      fc.property(replies, fc.boolean(), (list, reversed) => {
        const rows = list.map(({ title, text, shortcut }, n): TableRow => ({
          key: `${n}`,
          place: { file: 'a.csv', sheet: '', row: n + 2 },
          repeats: [],
          section: 'quick_replies',
          item: { title, text, shortcut },
          notices: [],
          personal: [],
        }));
        const report = compareWithWorkbench(open(playbookOf(list)), [
          { name: 'a', rows: reversed ? rows.reverse() : rows },
        ]);
        assert.equal(report.isSame, true);
      }),
    );
  });
});
