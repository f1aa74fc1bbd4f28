import assert from 'node:assert/strict';
import { acceptsScalar } from '../../../schemas/scalars';
import { idFor } from '../../../server/src/service/text/ids-from-titles';

const cases: readonly [title: string, id: string, taken?: readonly string[]][] = [
  ['发货时间', 'fhsj'],
  ['Return policy', 'return-policy'],
  ['Café & Crème brûlée', 'cafe-creme-brulee'],
  ['ＶＩＰ客户', 'vipkh'],
  ['尺码 / 女装', 'cm-nz'],
  ['7天无理由', '7twly'],
  ['阿姨说八个才出的儿子发给她', 'aysbgccdezfgt'],
  ['喝酒看老妈拿藕跑去如山听我想要再', 'hjklmnopqrstwxyz'],
  ["Don't", 'dont'],
  ['发货时间', 'fhsj-2', ['fhsj']],
  ['发货时间', 'fhsj-3', ['fhsj', 'fhsj-2']],
  ['？？？', 'reply-1'],
  ['', 'reply-12', Array.from({ length: 11 }, (_, at) => `a-${at}`)],
  ['🙂', 'reply-3', ['reply-1', 'reply-2']],
  ['顾客问什么时候发货而且商品是现货但是又说急着要怎么回答', 'gkwsmshfheqspsxhdsysjzyz'],
  ['What to say when the parcel is lost on its way', 'what-to-say-when-the'],
];

describe('the id of a new item', () => {
  for (const [title, id, taken = []] of cases)
    it(`made of “${title}” is ${id}`, () => {
      assert.equal(idFor(title, new Set(taken)), id);
      assert.ok(acceptsScalar('id', id));
    });
});
