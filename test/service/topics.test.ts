import assert from 'node:assert/strict';
import { speaksOf, topicIds } from '../../schemas/topics';

const rows: readonly (readonly [topics: string, ...texts: readonly string[]])[] = [
  ['shipping', '什么时候发', '下单当天发', '4点以后的明天发', '市区两小时送到', '做好给您寄出', '运费谁出'],
  ['shipping', 'When will it arrive?', "It's on its way."],
  ['returns', '能不能退', '镜架七天内可以换', '不喜欢想退', '能退吗', '退不退'],
  ['size', '线多粗合适', '我穿几码', '戒指改圈口', '镜片度数', '跑步机承重', 'How big is it?'],
  ['discount', '三本以上打九折', '满99减20', '满59元送勺子'],
  ['', '退款', '我们多久做好', '打样费30元', 'Our email'],
];

describe('the subject of a reply', () => {
  for (const [topic, ...texts] of rows)
    for (const text of texts)
      it(`is ${topic || 'none of shipping, size and discounts'}: ${text}`, () => {
        const found = topicIds.filter((one) => speaksOf(one, text));
        if (topic) assert.ok(found.includes(topic as never), found.join());
        else
          assert.deepEqual(
            found.filter((one) => one !== 'refund'),
            [],
          );
      });

  it('is not shipping where freight insurance is meant, nor returns where money goes back', () => {
    assert.deepEqual(
      topicIds.filter((one) => speaksOf(one, '送运费险')),
      ['returns'],
    );
    assert.deepEqual(
      topicIds.filter((one) => speaksOf(one, '可以退款')),
      ['refund'],
    );
  });
});
