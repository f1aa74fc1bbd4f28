import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { openFile } from '../../../server/src/service';
import {
  type ExportContext,
  exportFiles,
  exportRows,
  importEdits,
  planImport,
  readTables,
  recognise,
  rowsOf,
  targetNamed,
} from '../../../server/src/tables';
import { applyText } from '../../service/apply-text';
import { seedOr } from '../seeds';

const context: ExportContext = { locale: 'zh', today: '2026-11-29', all: true, scope: 'all' };

const piece = fc.constantFrom(
  ...[
    '您好',
    '48 小时',
    '，',
    ',',
    '"',
    "'",
    '\n',
    '；',
    '\t好',
    '=1+1',
    '#',
    '&',
    '👍',
    '3<5',
    '001',
    '{{order.id}}',
  ],
);
const words = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => `答${parts.join('')}完`);
const line = fc.constantFrom('怎么洗', '几天到', '能开票吗', '哪里产的', '怎么退', '有没有大号', '保修多久');
const date = fc.constantFrom('2026-11-11', '2026-12-01', '2027-01-15');
const may = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const said = (item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

const listOf = (item: fc.Arbitrary<Readonly<Record<string, unknown>>>, name: string) =>
  fc
    .uniqueArray(item, { minLength: 1, maxLength: 5, selector: (one) => one[name] })
    .map((items) => items.map((one, at) => said({ id: `item-${at}`, ...one })));

const sections = {
  faq: listOf(
    fc.record({
      question: line,
      variants: may(
        fc.uniqueArray(
          line.map((one) => `${one}啊`),
          { minLength: 1, maxLength: 2 },
        ),
      ),
      answer: words,
      internal: may(words),
      product: may(fc.constantFrom('床笠', '抱枕')),
      updated: may(date),
    }),
    'question',
  ),
  announcements: listOf(
    fc.record({ title: line, text: words, from: may(fc.constant('2026-11-01')), to: may(date) }),
    'title',
  ),
  tags: listOf(
    fc.record({ name: line, meaning: may(words), apply_when: may(words), note: may(words) }),
    'name',
  ),
} as const;

const opened = (lists: object) =>
  openFile('file:///a.playbook.yaml', 1, stringify({ playbook: 1, shop: { name: '小满家居' }, ...lists }));

async function rowsBack(lists: object, id: string) {
  const exported = exportRows(opened(lists), targetNamed(id)!, context);
  assert.deepEqual(exported.excess, []);
  const workbooks = (await exportFiles(exported)).map((file) => readTables(file).workbook!);
  return rowsOf(workbooks, recognise(workbooks));
}

describe('FAQ, announcements and tags that are exported', () => {
  for (const id of ['csv', 'xlsx', 'csv-en', 'xlsx-en']) {
    it(`as ${id} are the same when they are imported again`, () =>
      fc.assert(
        fc.asyncProperty(fc.record(sections), async (lists) => {
          const { rows } = planImport(opened(lists), await rowsBack(lists, id));
          assert.equal(rows.length, Object.values(lists).flat().length);
          for (const { row, outcome, changes } of rows)
            assert.deepEqual([outcome, changes], ['same', []], JSON.stringify(row.item));
        }),
        { numRuns: 60, seed: seedOr(14) },
      ));

    it(`as ${id} give the same lists when they are imported into an empty playbook`, () =>
      fc.assert(
        fc.asyncProperty(fc.record(sections), async (lists) => {
          const empty = opened({});
          const { rows } = planImport(empty, await rowsBack(lists, id));
          const { edits, problems } = importEdits(empty, rows);
          assert.deepEqual(problems, []);
          const { playbook } = openFile('file:///a', 1, applyText(empty.text, edits)).documents[0]!;
          for (const name of ['faq', 'announcements', 'tags'] as const)
            assert.deepEqual(JSON.parse(JSON.stringify(playbook[name])), lists[name]);
        }),
        { numRuns: 60, seed: seedOr(14) },
      ));
  }
});
