import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { GridAction, GridSection } from '../../server/src/protocol';
import { gridOf, type GridOfFile } from '../service/tables/grids';
import { open } from '../service/marks';
import { contents, words } from './written-texts';
import { seedOr } from './seeds';

const lists = `playbook: 1
shop: { name: 小满家居 } # 店
disable:
  surface: pc # 电脑
  steps: # 怎么关
    - action: login # 登录
      title: "用主账号登录"
    # 之间
    - { id: off, action: switch_off, title: 关掉, path: [客服, '机器人'] }
    - action: verify
      title: >-
        发一条
        试试
      path:
        - 会话 # 左边
        - 测试
quick_replies: # 话术
  # 第一条
  - text: |+ # 说明
      好的


  - &ship { id: ship, title: 发货, text: "48 小时#1", group: [售前, 尺码] } # 在括号里
  # 之间
  - <<: *ship
    id: size
    text: 'it''s'
  - id: fold
    title: 折行的 # 标题
    text: >-
      一行
      两行

      三行
    shortcut: !!str 12
  - 不是一条
faq: [] # 没有
announcements: [{ text: 放假 }, # 一
  { text: 上班, from: 2026-12-01 }]
auto_replies:
  - when: after_hours
    text: 下班了，{{hours.next_open}}回复。
`;

const files: readonly (readonly [name: string, text: string])[] = [
  ...readdirSync('samples')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(join('samples', name), 'utf8')] as const),
  ['lists of every kind', lists],
  ['lists of every kind, with the line breaks of Windows', lists.replaceAll('\n', '\r\n')],
  ['comments only', '# 手册\n# 还没有写'],
  ['no line break at the end', 'quick_replies:\n  - id: a\n    text: |\n      好'],
  ['two playbooks', `${lists}---\n${lists}`],
];
const sections: readonly GridSection[] = [
  'quick_replies',
  'faq',
  'announcements',
  'auto_replies',
  'disable.steps',
  'disable.rollback',
];

/** Words, and now and then none: the cell is emptied. */
const said = fc.oneof(
  { weight: 9, arbitrary: words },
  { weight: 1, arbitrary: fc.constantFrom('', '\n', ' \t') },
);

/** An action by numbers that are fitted to the grid, so that one arbitrary serves every file. */
const drawn = fc.record({
  section: fc.constantFrom(...sections),
  kind: fc.constantFrom('set', 'set', 'set', 'insert', 'duplicate', 'move', 'remove'),
  row: fc.nat(),
  other: fc.nat(),
  column: fc.nat(),
  text: said,
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

function actionOf(
  { kind, row, other, column, text }: Drawn,
  { rows, columns }: GridOfFile,
): GridAction | undefined {
  if (kind === 'insert')
    return {
      kind,
      before: other % (rows.length + 1),
      cells: columns.map(({ choices, isRequired, input }) =>
        choices?.length
          ? choices[row % choices.length]!.value
          : input === 'date'
            ? '2026-12-24'
            : isRequired
              ? text
              : '',
      ),
    };
  if (rows.length === 0) return undefined;
  const at = row % rows.length;
  if (kind === 'move') return { kind, row: at, to: other % rows.length };
  if (kind !== 'set') return { kind: kind as 'duplicate' | 'remove', row: at };
  const to = column % columns.length;
  const { choices, input } = columns[to]!;
  const chosen = choices?.length
    ? choices[other % choices.length]!.value
    : input === 'date'
      ? '2026-12-24'
      : text;
  return { kind, row: at, column: to, text: chosen };
}

/** Every comment of a text, as often as it is there. */
const comments = (text: string): ReadonlyMap<string, number> =>
  new Map([...contents(text)].filter(([what]) => what.startsWith('comment ')));

type Items = readonly Readonly<Record<string, unknown>>[];
type Json = Readonly<Record<string, unknown>>;
/** The items of a section, or of a list within one. */
const listOf = (json: Json, section: GridSection): Items | undefined =>
  section.split('.').reduce<unknown>((value, key) => (value as Json | undefined)?.[key], json) as
    Items | undefined;
function withList(json: Json, section: GridSection, list: Items): Json {
  const [name = '', key] = section.split('.');
  return { ...json, [name]: key === undefined ? list : { ...(json[name] as Json | undefined), [key]: list } };
}
const read = (text: string): readonly Json[] => {
  const documents = parseAllDocuments(text, { merge: true });
  return 'empty' in documents ? [{}] : documents.map((document) => (document.toJS() ?? {}) as Json);
};

/** What the first playbook says after an action, by the library's reading of the text before. */
function wanted(before: Json, section: GridSection, action: GridAction, now: Json, field: string): Json {
  const list = [...(listOf(before, section) ?? [])];
  const fresh = listOf(now, section) ?? [];
  if (action.kind === 'insert') list.splice(action.before, 0, fresh[action.before]!);
  if (action.kind === 'duplicate') list.splice(action.row + 1, 0, fresh[action.row + 1]!);
  if (action.kind === 'remove') list.splice(action.row, 1);
  if (action.kind === 'move') list.splice(action.to, 0, ...list.splice(action.row, 1));
  if (action.kind === 'set') {
    const [key = field, ...rest] = field.split('.');
    const old = list[action.row]!;
    const others = Object.entries(old).filter(([name]) => name !== key);
    const value = fresh[action.row]?.[key];
    list[action.row] = Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
    // Of a map only the key that is named is another one.
    for (const inner of rest) {
      const [was, is] = [old[key], value].map((map) => ({
        ...(map as Json | undefined),
        [inner]: undefined,
      }));
      assert.deepEqual(is, was);
    }
  }
  return withList(before, section, list);
}

/** Whether a required cell would say nothing. */
function leavesRequiredEmpty(action: GridAction, { columns }: GridOfFile): boolean {
  const isEmpty = (text: string | undefined, index: number): boolean =>
    columns[index]!.isRequired === true && (text ?? '').trim() === '';
  if (action.kind === 'set') return isEmpty(action.text, action.column);
  return action.kind === 'insert' && columns.some((_, index) => isEmpty(action.cells[index], index));
}

describe('what a person does in a grid', () => {
  for (const [name, text] of files)
    it(`changes what it names, keeps every comment, and all else is as it was: ${name}`, () => {
      let [asked, done] = [0, 0];
      const numRuns = text.length > 50_000 ? 8 : text.length > 2_000 ? 40 : 200;
      fc.assert(
        fc.property(drawn, (one) => {
          const grid = gridOf(open(text), one.section);
          const action = actionOf(one, grid);
          if (!action) return;
          const made = grid.act(action);
          if (leavesRequiredEmpty(action, grid)) return assert.ok('refusal' in made);
          asked++;
          if ('refusal' in made) return assert.match(made.refusal, /\p{Script=Han}/u);
          done++;
          const [before, now] = [read(text), read(made.text)];
          const field = action.kind === 'set' ? grid.columns[action.column]!.field : '';
          const first = wanted(before[0]!, one.section, action, now[0] ?? {}, field);
          assert.deepEqual(
            now[0],
            listOf(first, one.section)?.length || listOf(before[0]!, one.section) ? first : before[0],
            made.text,
          );
          assert.deepEqual(now.slice(1), before.slice(1));
          if (action.kind === 'set')
            assertWritten(action.text, fieldOf(listOf(now[0]!, one.section)![action.row]!, field));
          if (action.kind === 'remove') return;
          const left = comments(made.text);
          for (const [comment, count] of comments(text))
            assert.ok((left.get(comment) ?? 0) >= count, `# ${comment} is lost:\n${made.text}`);
        }),
        { numRuns, seed: seedOr(20261129) },
      );
      assert.ok(asked === 0 || done / asked > 0.8, `${done} of ${asked} were carried out`);
    });

  it('is undone by nothing but taking the edit back, and the same again changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(), said, (row, text) => {
        const file = open(lists);
        const grid = gridOf(file, 'quick_replies');
        const action = {
          kind: 'set',
          row: row % grid.rows.length,
          column: grid.column('text'),
          text,
        } as const;
        const made = grid.act(action);
        if ('refusal' in made) return;
        const again = gridOf(open(made.text), 'quick_replies').act(action);
        assert.ok('edits' in again && again.edits.length === 0, made.text);
      }),
      { numRuns: 200, seed: seedOr(20261129) },
    );
  });
});

const fieldOf = (item: Json, field: string): unknown =>
  field.split('.').reduce<unknown>((value, key) => (value as Json | undefined)?.[key], item);

/** The words of a cell are in the value, whatever its kind. */
function assertWritten(text: string, value: unknown): void {
  const said = text.replace(/\r\n?/g, '\n').trim();
  if (said === '') return assert.equal(value, undefined);
  if (typeof value === 'boolean') return assert.equal(String(value), said);
  if (Array.isArray(value)) return assert.ok(value.every((one) => said.includes(String(one))));
  assert.equal(String(value).replace(/\s+/g, ' ').trim(), said.replace(/\s+/g, ' '));
}
