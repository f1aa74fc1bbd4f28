import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { stringify } from 'yaml';
import { openFile } from '../../server/src/service';
import {
  type ExportContext,
  exportedFor,
  exportedText,
  exportFiles,
  exportRows,
  importEdits,
  planImport,
  readTables,
  recognise,
  rowsOf,
  type TableRow,
  targetNamed,
  type Target,
  targets,
} from '../../server/src/tables';
import { seedOr } from './seeds';

/** What is exported comes back: the same texts, titles, groups and codes from every target, all of it from our own tables. */
const context: ExportContext = { locale: 'zh', today: '2026-11-29', all: true, scope: 'all' };

const piece = fc.constantFrom(
  ...[
    '您好',
    '48 小时内发出',
    '，',
    ',',
    '"',
    "'",
    '\n',
    '；',
    ';',
    '\t好',
    '=1+1',
    '@客服',
    '-3',
    '001',
    '#',
    '&',
    '👍',
  ],
  ...['{{buyer.nickname|亲}}', '{{hours.summary}}', '{{order.id}}', '3<5', '不含税', 'Thanks'],
);
const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => `答${parts.join('')}完`);
const formulas = text.map((one) => `=${one}`);
const name = fc.constantFrom(
  '发货',
  '退换货',
  '尺码',
  '发票',
  '优惠',
  '安装',
  '保修',
  '色差',
  '破损',
  '赠品',
);
const group = fc.constantFrom(undefined, '售前', ['售后'], ['售前', '尺码']);

const replies = fc
  .uniqueArray(
    fc.tuple(name, fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: formulas }), group),
    {
      minLength: 1,
      maxLength: 6,
      selector: ([title]) => title,
    },
  )
  .map((found) =>
    found.map(([title, said, where], index) => ({
      id: `reply-${index}`,
      title,
      ...(where && { group: where }),
      shortcut: `k${'abcdef'[index]}`,
      text: `${said}${'甲乙丙丁戊己'[index]}`,
    })),
  );

/** Replies that some targets have no room for: groups of many levels, no titles, many tags, words like HTML, two languages. */
const oddReplies = fc
  .uniqueArray(
    fc.record({
      title: fc.option(name, { nil: undefined }),
      said: fc.tuple(
        text,
        fc.constantFrom('', '<b>粗</b>', '&#44;', '&amp;', '<br>', '\r\n好', "'=1+1", '\u3000好'),
      ),
      group: fc.constantFrom(undefined, ['售后', '退货', '海外', '关税'], ['售前', '尺码'], '未分组的'),
      shortcut: fc.constantFrom(undefined, 0, 1),
      tags: fc.constantFrom(undefined, ['vip'], ['vip', 'often']),
      english: fc.option(text, { nil: undefined }),
      status: fc.constantFrom(undefined, 'draft', 'retired'),
    }),
    { minLength: 1, maxLength: 6, selector: ({ said }) => said.join('') },
  )
  .map((found) =>
    found.map(({ title, said, group: where, shortcut, tags, english, status }, index) => ({
      id: `reply-${index}`,
      ...(title && { title: `${title}${index}` }),
      ...(where && { group: where }),
      ...(shortcut !== undefined && { shortcut: `k${'abcdef'[index]}${shortcut}` }),
      ...(tags && { tags }),
      ...(english && { translations: { en: `${english}${'ABCDEF'[index]}` } }),
      ...(status && { status }),
      text: `${said.join('')}${'甲乙丙丁戊己'[index]}`,
    })),
  );

const tagsOfShop = [
  { id: 'vip', name: '老客, 常来' },
  { id: 'often', name: '常退货' },
];

const opened = (items: readonly object[], tags: readonly object[] = []) =>
  openFile(
    'file:///a.playbook.yaml',
    1,
    stringify({
      playbook: 1,
      shop: { name: '小满家居' },
      ...(tags.length > 0 && { tags }),
      ...(items.length > 0 && { quick_replies: items }),
    }),
  );

async function rowsBack(items: readonly object[], target: Target): Promise<readonly TableRow[]> {
  const shop = opened(items);
  assert.deepEqual(exportRows(shop, target, context).excess, [], target.id);
  const { workbooks, layouts } = await readBack(shop, target);
  return rowsOf(workbooks, layouts);
}

async function readBack(shop: ReturnType<typeof opened>, target: Target) {
  const files = await exportFiles(exportRows(shop, target, context), { leavesOut: true });
  const workbooks = files.map((file) => readTables(file).workbook!);
  return { workbooks, layouts: recognise(workbooks) };
}

const tables = targets.filter(
  ({ format, read_only: isOnlyRead, tables: own }) =>
    ['csv', 'xlsx', 'json'].includes(format) && !isOnlyRead && own[0]!.section === 'quick_replies',
);

describe('what is exported', () => {
  for (const target of tables)
    it(`comes back from ${target.id} with the same texts, titles, groups and codes`, () =>
      fc.assert(
        fc.asyncProperty(replies, async (items) => {
          const rows = await rowsBack(items, target);
          const asExported = exportedText(opened(items), target, context);
          // HTML has no blanks at the beginning of a line, and one empty line at most is read.
          const isHtml = target.tables[0]!.columns.some(({ html }) => html);
          const shown = (said: string): string =>
            isHtml
              ? asExported(said)
                  .replace(/\n[ \t]+/g, '\n')
                  .replace(/\n{3,}/g, '\n\n')
              : asExported(said);
          const fields = target.tables[0]!.columns.map(({ field }) => field);
          const has = (...named: string[]): boolean => named.some((field) => fields.includes(field));
          assert.deepEqual(
            rows.map(({ item }) => [
              item.text,
              has('title', 'path') && item.title,
              has('group', 'path') && ((item.group as string[] | undefined) ?? []).join('/'),
              has('shortcut') && target.id !== 'zammad' && item.shortcut,
            ]),
            items.map(({ title, group: where, shortcut, text: said }) => [
              shown(said),
              has('title', 'path') && title,
              has('group', 'path') && [where ?? []].flat().join('/'),
              has('shortcut') && target.id !== 'zammad' && shortcut,
            ]),
            target.id,
          );
        }),
        { numRuns: 60, seed: seedOr(14) },
      ));

  for (const target of tables)
    it(`is the same when it is imported again from ${target.id}, whatever the target has no room for`, () =>
      fc.assert(
        fc.asyncProperty(oddReplies, async (items) => {
          const shop = opened(items, tagsOfShop);
          const { workbooks, layouts } = await readBack(shop, target);
          const { rows } = planImport(shop, rowsOf(workbooks, layouts), exportedFor(shop, layouts, context));
          assert.deepEqual(
            rows.filter(({ outcome }) => outcome !== 'same'),
            [],
            JSON.stringify(items),
          );
        }),
        { numRuns: 30, seed: 14 },
      ));

  for (const id of ['csv', 'xlsx', 'csv-en', 'xlsx-en']) {
    it(`as ${id} is the same when it is imported again`, () =>
      fc.assert(
        fc.asyncProperty(replies, async (items) => {
          const { rows } = planImport(opened(items), await rowsBack(items, targetNamed(id)!));
          assert.deepEqual(
            rows.map(({ outcome, changes }) => ({ outcome, changes })),
            items.map(() => ({ outcome: 'same', changes: [] })),
          );
        }),
        { numRuns: 60, seed: seedOr(14) },
      ));

    it(`as ${id} gives the same playbook when it is imported into an empty one`, () =>
      fc.assert(
        fc.asyncProperty(replies, async (items) => {
          const empty = opened([]);
          const { rows } = planImport(empty, await rowsBack(items, targetNamed(id)!));
          const { edits, problems } = importEdits(
            empty,
            rows.filter(({ outcome }) => outcome !== 'same'),
          );
          assert.deepEqual(problems, []);
          const written = TextDocument.applyEdits(TextDocument.create('file:///a', 'yaml', 1, empty.text), [
            ...edits,
          ]);
          const { playbook } = openFile('file:///a', 1, written).documents[0]!;
          const inOneForm = (item: { readonly group?: string | readonly string[] }): object => ({
            ...item,
            ...(item.group && { group: [item.group].flat() }),
          });
          assert.deepEqual(
            (playbook.quick_replies ?? []).map(inOneForm).sort(byId),
            items.map(inOneForm).sort(byId),
          );
        }),
        { numRuns: 30, seed: seedOr(14) },
      ));
  }
});

const byId = (a: object, b: object): number =>
  String((a as { id?: string }).id).localeCompare(String((b as { id?: string }).id));
