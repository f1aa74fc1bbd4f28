import assert from 'node:assert/strict';
import { personalDataIn } from '../../../server/src/tables';
import { withData, withoutData } from './personal-sentences';
import { rowsIn, workbook } from './sheets';

const found = (text: string): string =>
  personalDataIn(text)
    .map((one) => `${one.kind} ${one.text}`)
    .sort()
    .join(', ');

describe('what may identify a customer', () => {
  it('is found in replies that were copied out of a conversation', () => {
    assert.ok(withData.length >= 60, `${withData.length} sentences`);
    assert.deepEqual(
      withData.map(([sentence]) => [sentence, found(sentence)]),
      withData,
    );
  });

  it('is not seen where a reply speaks of the shop, of goods, or of nobody', () => {
    assert.ok(withoutData.length >= 120, `${withoutData.length} sentences`);
    assert.deepEqual(
      withoutData.map((sentence) => [sentence, found(sentence)]).filter(([, what]) => what !== ''),
      [],
    );
  });

  it('is told with the field of the row that holds it, as it is written there', () => {
    const [row] = rowsIn(
      workbook(`
标题 | 内容 | 备注 | 负责人
补寄给赵女士 | 亲，补寄的已经发出 | 手机１３９１２３４５６７８ | 客服组长 林悦`),
    );
    assert.deepEqual(row?.personal, [
      { kind: 'name', text: '赵女士', field: 'title' },
      { kind: 'phone', text: '１３９１２３４５６７８', field: 'internal' },
    ]);
  });
});
