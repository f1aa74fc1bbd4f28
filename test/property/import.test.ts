import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importEdits, planImport, type TableRow, type TableSection } from '../../server/src/tables';
import { applyText } from '../service/apply-text';
import { open } from '../service/marks';
import { rowOf } from '../service/tables/rows';
import { contents, words } from './written-texts';
import { seedOr } from './seeds';

const lists = `${'playbook: 1\nshop: { name: 小满家居 }\n'}quick_replies: # 话术
- text: |+
    好的


- &ship { id: ship, title: 发货, text: "48 小时#1", group: [售前, 尺码] } # 在括号里
# 之间
- <<: *ship
  id: size
  text: 'it''s'
faq: [] # 没有
tags:
announcements: [{ text: 放假 }, # 一
  { text: 上班 }]
`;

const shops: readonly (readonly [name: string, text: string])[] = [
  ...readdirSync('samples')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(join('samples', name), 'utf8')] as const),
  ['lists of every kind', lists],
  ['lists of every kind, with the line breaks of Windows', lists.replaceAll('\n', '\r\n')],
  ['no content', ''],
  ['comments only', '# 手册\n# 还没有写'],
  ['no line break at the end', 'quick_replies:\n  - id: a\n    text: |\n      好'],
  ['two playbooks', `${lists}---\n${lists}`],
];

const group = fc.array(fc.constantFrom('售前', '售后', '尺码', '物流'), { minLength: 1, maxLength: 2 });
const optional = { requiredKeys: [] };

const item: Readonly<Record<TableSection, fc.Arbitrary<Readonly<Record<string, unknown>>>>> = {
  quick_replies: fc
    .tuple(
      fc.record({ text: words }),
      fc.record({ title: words, group, shortcut: words, internal: words }, optional),
    )
    .map(([must, may]) => ({ ...may, ...must })),
  faq: fc
    .tuple(
      fc.record({ question: words, answer: words }),
      fc.record({ product: words, internal: words, variants: fc.array(words, { maxLength: 2 }) }, optional),
    )
    .map(([must, may]) => ({ ...may, ...must })),
  announcements: fc.record({ title: words, text: words }, { requiredKeys: ['text'] }),
  tags: fc.record({ name: words, meaning: words }, { requiredKeys: ['name'] }),
};

const table = fc
  .array(
    fc.oneof(
      ...(['quick_replies', 'faq', 'announcements', 'tags'] as const).map((section) =>
        item[section].map((value) => ({ section, value })),
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows): readonly TableRow[] => rows.map(({ section, value }, at) => rowOf(section, value, at + 2)));

type Written = Readonly<Record<string, unknown>>;

const itemsIn = (text: string, section: TableSection): readonly Written[] =>
  (open(text).documents[0]!.playbook[section] ?? []) as readonly Written[];

function assertHolds(after: string, before: string): void {
  const now = contents(after);
  for (const [what, count] of contents(before))
    if (what !== 'value null' && what !== 'value ')
      assert.ok((now.get(what) ?? 0) >= count, `${what} is lost:\n${after}`);
}

const said = (value: unknown): unknown => (typeof value === 'string' ? [value] : value);

describe('rows of tables written into a playbook', () => {
  for (const [name, text] of shops)
    it(`read back as what they were, and all else is as it was: ${name}`, () => {
      const numRuns = text.length > 50_000 ? 2 : text.length > 2_000 ? 10 : 60;
      fc.assert(
        fc.property(table, (rows) => {
          const file = open(text);
          const planned = planImport(file, rows).rows.filter(({ outcome }) => outcome === 'new');
          const { edits, problems } = importEdits(file, planned);
          assert.deepEqual(problems, []);
          const after = applyText(text, edits);
          for (const section of ['quick_replies', 'faq', 'announcements', 'tags'] as const) {
            const [old, now] = [itemsIn(text, section), itemsIn(after, section)];
            const added = planned.filter(({ row }) => row.section === section);
            assert.equal(now.length, old.length + added.length, after);
            const left = new Map(now.map((one) => [JSON.stringify(one), one]));
            for (const one of old)
              assert.ok(left.delete(JSON.stringify(one)), `${JSON.stringify(one)}\n${after}`);
            for (const { row } of added) {
              const found = [...left.values()].find((one) =>
                Object.entries(row.item).every(
                  ([field, value]) =>
                    (Array.isArray(value) && value.length === 0) ||
                    JSON.stringify(field === 'group' ? said(one[field]) : one[field]) ===
                      JSON.stringify(value),
                ),
              );
              assert.ok(found, `${JSON.stringify(row.item)}\n${after}`);
            }
          }
          assertHolds(after, text);
          if (text !== '' && !text.includes('[]') && !/^tags:\r?$/m.test(text))
            assert.ok(
              edits.every(
                ({ range: { start, end } }) => start.line === end.line && start.character === end.character,
              ),
            );
        }),
        { numRuns, seed: seedOr(20261129) },
      );
    });

  it('are the same when the table is imported again', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const file = open(lists);
        const planned = planImport(file, rows).rows.filter(({ isChosen }) => isChosen);
        const after = applyText(lists, importEdits(file, planned).edits);
        const chosen = new Set(planned.map(({ row }) => row.key));
        for (const { row, outcome } of planImport(open(after), rows).rows)
          if (chosen.has(row.key)) assert.equal(outcome, 'same', `${JSON.stringify(row.item)}\n${after}`);
      }),
      { numRuns: 100, seed: seedOr(20261129) },
    );
  });

  it('change the fields that they name, and nothing beside', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shops), words, fc.nat(), (shop, text, at) => {
        const [, before] = shop;
        const old = itemsIn(before, 'quick_replies');
        const target = old[at % Math.max(1, old.length)];
        if (!target || typeof target.id !== 'string') return;
        const rows = [rowOf('quick_replies', { id: target.id, text }, 2)];
        const file = open(before);
        const [planned] = planImport(file, rows).rows;
        const { edits, problems } = importEdits(file, [planned!]);
        // A text that others share is left alone, and so is one whose comment would go.
        if (problems.length > 0) return assert.equal(edits.length, 0);
        const now = itemsIn(applyText(before, edits), 'quick_replies');
        assert.equal(now.length, old.length);
        for (const [place, one] of old.entries()) {
          const wanted: Written = one === target && planned!.outcome !== 'same' ? { ...one, text } : one;
          const ended = (item: Written): Written => ({
            ...item,
            text: String(item.text).replace(/\n+$/, ''),
          });
          assert.deepEqual({ ...ended(now[place]!) }, { ...ended(wanted) }, applyText(before, edits));
        }
      }),
      { numRuns: 40, seed: seedOr(20261129) },
    );
  });
});
