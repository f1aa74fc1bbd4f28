import assert from 'node:assert/strict';
import { importEdits, planImport, type TableRow } from '../../../server/src/tables';
import { applyText } from '../apply-text';
import { open } from '../marks';
import { questions, replies } from './rows';

const head = 'playbook: 1\nshop:\n  name: 小满家居\n';

/** The text with the rows in it. */
function written(text: string, rows: readonly TableRow[]): string {
  const file = open(text);
  const chosen = planImport(file, rows).rows.filter(({ isChosen }) => isChosen);
  const { edits, problems } = importEdits(file, chosen);
  assert.deepEqual(problems, []);
  return applyText(text, edits);
}

describe('items that have a name and no words yet', () => {
  for (const [name, text, rows, expected] of [
    [
      'get the words of the row with their shortcut',
      `${head}quick_replies:\n  - { id: th, title: 退货, shortcut: /th }\n`,
      replies({ title: '退货', shortcut: '/th', text: '七天内可以退' }),
      `${head}quick_replies:\n  - { id: th, title: 退货, shortcut: /th, text: 七天内可以退 }\n`,
    ],
    [
      'get them between others, while new ones are added',
      `${head}quick_replies:\n  - text: 在的\n  # 还没写\n  - title: 开票\n    text:\n  - title: 改址\n  - text: 好的\n`,
      replies(
        { title: '开票', text: '下单时填抬头' },
        { title: '催件', text: '我去问问' },
        { title: '改址', text: '发货前能改' },
      ),
      `${head}quick_replies:\n  - text: 在的\n  # 还没写\n  - title: 开票\n    text: 下单时填抬头\n  - title: 改址\n    text: 发货前能改\n  - text: 好的\n  - id: cj\n    title: 催件\n    text: 我去问问\n`,
    ],
    [
      'stay where no row is about them, and new ones go behind them',
      `${head}quick_replies:\n  - title: 开票\n`,
      replies({ title: '催件', text: '我去问问' }),
      `${head}quick_replies:\n  - title: 开票\n  - id: cj\n    title: 催件\n    text: 我去问问\n`,
    ],
    [
      'may be questions without an answer',
      `${head}faq:\n  - question: 怎么洗？\n    topic: product\n`,
      questions({ question: '怎么洗？', answer: '冷水轻揉' }),
      `${head}faq:\n  - question: 怎么洗？\n    topic: product\n    answer: 冷水轻揉\n`,
    ],
  ] as const)
    it(name, () => {
      assert.equal(written(text, rows), expected);
      const again = planImport(open(expected), rows).rows.map(({ outcome }) => outcome);
      assert.deepEqual(
        again,
        rows.map(() => 'same'),
      );
    });
});
