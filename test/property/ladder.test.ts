import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { gridOf } from '../service/tables/grids';
import { open } from '../service/marks';
import { contents, words } from './written-texts';

const tricky = `playbook: 1
shop: { name: 小满家居 } # 店
priority: # 先回谁
  # 急的
  categories: # 三类
    # 冒烟
    - id: safety # 最急
      level: 1
      match:
        keywords: # 词
          - 冒烟 # 快
          - "漏电"
    - { id: ask, level: 4, match: { keywords: [尺码, '"引号"', a#b] } } # 一行
    # 之间
    - id: other
      name: |
        别的
    - id: late
      level: 3
      match: # 只看标签
        tags: [vip]
      # 尾
    - &mine
      id: mine
      level: 2
  default: other
`;
const ofSamples = readdirSync('samples')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(join('samples', name), 'utf8')] as const)
  .filter(([, text]) => text.includes('\npriority:'));
const files: readonly (readonly [name: string, text: string])[] = [
  ...ofSamples,
  ['categories written in every way', tricky],
  ['the same with the line breaks of Windows', tricky.replaceAll('\n', '\r\n')],
];

interface Category {
  readonly id: string;
  readonly level?: number;
  readonly match?: { readonly keywords?: readonly string[] };
}
interface Json {
  readonly priority: { readonly categories: readonly Category[] };
}
const read = (text: string): Json => parse(text) as Json;
const byId = (json: Json) => new Map(json.priority.categories.map((one) => [one.id, one]));

/** Every comment of a text, as often as it is there. */
const comments = (text: string): ReadonlyMap<string, number> =>
  new Map([...contents(text)].filter(([what]) => what.startsWith('comment ')));

describe('what a person does on the ladder of priorities', () => {
  for (const [name, text] of files) {
    const grid = gridOf(open(text), 'priority.categories');
    const before = read(text);
    const numRuns = text.length > 5_000 ? 10 : 60;

    it(`puts a category where it is wanted, and changes its level at most: ${name}`, () => {
      let [asked, done] = [0, 0];
      fc.assert(
        fc.property(fc.nat(), fc.nat(), (from, to) => {
          const [row, place] = [from % grid.rows.length, to % grid.rows.length];
          asked++;
          const made = grid.act({ kind: 'move', row, to: place });
          if ('refusal' in made) return assert.match(made.refusal, /\p{Script=Han}/u);
          done++;
          const order = grid.rows.map(({ id }) => id);
          order.splice(place, 0, ...order.splice(row, 1));
          const rows = gridOf(open(made.text), 'priority.categories').rows;
          assert.deepEqual(
            rows.map(({ id }) => id),
            order,
            made.text,
          );
          const now = read(made.text);
          const moved = byId(now).get(grid.rows[row]!.id!)!;
          const { level, ...rest } = moved;
          const { level: old, ...as } = byId(before).get(moved.id)!;
          assert.deepEqual(rest, as);
          assert.ok(level === old || (level! >= 1 && level! <= 5));
          const others = (json: Json) => [...byId(json)].filter(([id]) => id !== moved.id);
          assert.deepEqual(others(now).toSorted(), others(before).toSorted());
          assert.deepEqual(
            { ...now, priority: { ...now.priority, categories: [] } },
            { ...before, priority: { ...before.priority, categories: [] } },
          );
          assert.deepEqual(comments(made.text), comments(text));
        }),
        { numRuns, seed: 20261129 },
      );
      assert.ok(done / asked > 0.8, `${done} of ${asked} were carried out`);
    });

    it(`changes the words of one category and nothing else: ${name}`, () => {
      const column = grid.column('match.keywords');
      fc.assert(
        fc.property(fc.nat(), fc.nat(), words, fc.boolean(), (from, at, said, isMore) => {
          const row = from % grid.rows.length;
          const old = (grid.rows[row]!.cells[column] ?? '').split('\n').filter(Boolean);
          const place = at % (old.length + 1);
          const fresh = old.toSpliced(place, isMore ? 0 : 1, said);
          const made = grid.act({ kind: 'set', row, column, text: fresh.join('\n') });
          if ('refusal' in made) return assert.match(made.refusal, /\p{Script=Han}/u);
          const [now, then] = [byId(read(made.text)), byId(before)];
          for (const [id, category] of then) {
            if (id !== grid.rows[row]!.id) assert.deepEqual(now.get(id), category);
            else
              assert.deepEqual(
                { ...now.get(id)!.match, keywords: [] },
                { ...category.match, keywords: [] },
                made.text,
              );
          }
          const kept = byId(read(made.text)).get(grid.rows[row]!.id!)!.match?.keywords ?? [];
          for (const [index, word] of old.entries())
            if (isMore || index !== place) assert.ok(kept.includes(word), `${word} is lost:\n${made.text}`);
        }),
        { numRuns, seed: 20261129 },
      );
    });
  }
});
