import assert from 'node:assert/strict';
import { openFile } from '../../../server/src/service';
import { exportPlaybook, exportRows, targetNamed } from '../../../server/src/tables';

const context = { locale: 'zh', today: '2026-11-30' } as const;

describe('the files of an export', () => {
  it('are named after the file of a playbook that has no shop, and say how many items each has', async () => {
    const text =
      'playbook: 1\nshared: true\nquick_replies:\n  - { text: 甲 }\n  - { text: 乙 }\nfaq:\n  - { question: 问, answer: 答 }\n';
    for (const [uri, name] of [
      ['file:///%E5%85%AC%E5%85%B1.playbook.yaml', '公共'],
      ['file:///a/base.yml', 'base'],
    ] as const) {
      const { files } = await exportPlaybook(openFile(uri, 1, text), targetNamed('csv')!, context);
      assert.deepEqual(
        files.map((file) => [file.name, file.count]),
        [
          [`${name}-常用语.csv`, 2],
          [`${name}-常见问题.csv`, 1],
        ],
      );
    }
  });

  it('have no code twice that the playbook has once', () => {
    const codes = (...shortcuts: string[]): readonly string[] => {
      const items = shortcuts.map((code, at) => `  - { text: 第${at}句, shortcut: "${code}" }`).join('\n');
      const shop = openFile('file:///a.yaml', 1, `playbook: 1\nquick_replies:\n${items}\n`);
      const { tables } = exportRows(shop, targetNamed('qianniu-assistant')!, context);
      return tables[0]!.rows.map(({ cells }) => cells[1]!);
    };
    assert.deepEqual(codes('1a', 'x1a', 'b'), ['xx1a', 'x1a', 'b']);
    assert.deepEqual(codes('FH', 'fh', 'Fh'), ['xfh', 'fh', 'xxfh']);
    assert.deepEqual(codes('1a', '2b'), ['x1a', 'x2b']);
  });
});
