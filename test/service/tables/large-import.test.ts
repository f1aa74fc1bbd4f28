import assert from 'node:assert/strict';
import { say } from '../../../schemas/text';
import { importEdits, planImport } from '../../../server/src/tables';
import { applyText } from '../apply-text';
import { open } from '../marks';
import { replies } from './rows';

const head = 'playbook: 1\nshop:\n  name: 大店\n';
const numbered = (count: number, what: (at: number) => Readonly<Record<string, unknown>>) =>
  Array.from({ length: count }, (_, at) => what(at));
const reply = (at: number, text: string) => ({ id: `r${at}`, title: `问题${at}`, text });
const written = (items: readonly { readonly id: string; readonly title: string; readonly text: string }[]) =>
  items.map(({ id, title, text }) => `  - id: ${id}\n    title: ${title}\n    text: ${text}\n`).join('');

/** Written and read back in several parts (`tried-in-parts.ts`). */
describe('an import of many rows', () => {
  it('changes what is there and adds what is new, each in its place', () => {
    const old = Array.from({ length: 700 }, (_, at) => reply(at, `现货 ${at} 小时内发出。`));
    const fresh = Array.from({ length: 1300 }, (_, at) => reply(at, `当天发出，第 ${at} 仓。`));
    const text = `${head}quick_replies: # 话术\n${written(old)}faq: [] # 还没有\n`;
    const file = open(text);
    const { rows } = planImport(file, replies(...fresh));
    const { edits, problems } = importEdits(file, rows);
    assert.deepEqual(problems, []);
    assert.equal(applyText(text, edits), `${head}quick_replies: # 话术\n${written(fresh)}faq: [] # 还没有\n`);
  });

  it('writes nothing where one of the last rows cannot be written', () => {
    const shared = `${head}  note: &a 现货，48 小时内发出。\nquick_replies:\n  - id: ship\n    text: &ship 现货，48 小时内发出。\n  - id: also\n    text: *ship\n`;
    const file = open(shared);
    const rows = replies(...numbered(1200, (at) => reply(at, `第 ${at} 条`)), {
      id: 'ship',
      text: '现货，24 小时内发出。',
    });
    const { edits, problems } = importEdits(file, planImport(file, rows).rows);
    assert.deepEqual(edits, []);
    assert.match(say(problems[0]!.message, 'zh', problems[0]!.data), /第 1202 行.*别的内容/);
  });

  it('is refused as a whole, with the most that is taken, where no playbook could hold it', () => {
    const rows = replies(...numbered(50_001, (at) => ({ text: `第 ${at} 条` })));
    const { rows: planned, notices } = planImport(open(head), rows);
    assert.deepEqual(planned, []);
    assert.match(say(notices[0]!.message, 'zh', notices[0]!.data), /50001 行.*最多导入 50000 行.*拆成/);
  });
});
