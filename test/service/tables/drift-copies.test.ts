import assert from 'node:assert/strict';
import { openFile } from '../../../server/src/service';
import { compareWithWorkbench, type TableRow } from '../../../server/src/tables';
import { rowOf } from './rows';

describe('a workbench that holds several rows of one reply', () => {
  it('is the same where it holds twice what the playbook says twice, and tells the third', () => {
    const twice = `playbook: 1
shop: { name: 小满家居 }
quick_replies:
  - { title: 尺码, shortcut: cm, text: 拍大一码。 }
  - { title: 尺码推荐, shortcut: cm, text: 拍大一码。 }
`;
    const held = (count: number) => {
      const places = Array.from({ length: count }, (_, at) => ({ file: 'a.json', sheet: '', row: at + 2 }));
      const row = rowOf('quick_replies', { shortcut: 'cm', text: '拍大一码。' }, 2, {
        repeats: places.slice(1),
      });
      return compareWithWorkbench(openFile('file:///a.playbook.yaml', 1, twice), [
        { name: 'a', rows: [row] },
      ]);
    };
    assert.deepEqual(
      [1, 2, 3].map((count) => {
        const { counts, entries } = held(count).exports[0]!;
        const left = entries.reduce((sum, { row }) => sum + (row?.repeats.length ?? 0), 0);
        return [counts.same, counts.missing, counts.extra, left];
      }),
      [
        [1, 1, 0, 0],
        [2, 0, 0, 0],
        [2, 0, 0, 1],
      ],
    );
  });

  it('is the same where it holds each translation as a row of its own', () => {
    const text = `playbook: 1
shop: { name: 小满家居 }
quick_replies:
  - { id: size, title: 尺码, text: 拍大一码。, translations: { en: One size up., ja: ワンサイズ上。 } }
`;
    const own = rowOf('quick_replies', { id: 'size', title: '尺码', text: '拍大一码。' }, 2);
    const inEnglish = (words: string) =>
      rowOf('quick_replies', { id: 'size-en', title: '尺码', language: 'en', text: words }, 3);
    const countsOf = (rows: readonly TableRow[]) => {
      const report = compareWithWorkbench(openFile('file:///a.playbook.yaml', 1, text), [
        { name: 'a', rows },
      ]);
      const { same, different, missing, extra } = report.exports[0]!.counts;
      return [same, different, missing, extra];
    };
    assert.deepEqual(countsOf([own, inEnglish('One size up.')]), [2, 0, 0, 0]);
    assert.deepEqual(countsOf([own, inEnglish('Two sizes up.')]), [1, 1, 0, 0]);
    assert.deepEqual(countsOf([own]), [1, 0, 0, 0]);
  });
});
