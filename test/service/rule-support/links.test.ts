import assert from 'node:assert/strict';
import { emails, strangeLinks } from '../../../server/src/service/rule-support/reply/links';
import { plain } from '../../../server/src/service/text/normalise';

const foundBy = (find: typeof emails, text: string): string[] => {
  const view = plain(text);
  return find(view.text).map((one) => {
    const { start, end } = view.part(one);
    return text.slice(start, end);
  });
};

describe('addresses in a text', () => {
  it('are found with their signs spelled out', () => {
    assert.deepEqual(foundBy(emails, '写到 a.b@c.com 吧'), ['a.b@c.com']);
    assert.deepEqual(foundBy(emails, 'help at sunny dot example'), ['help at sunny dot example']);
    assert.deepEqual(foundBy(strangeLinks, '看 https://x.example/a?b=1，谢谢'), ['https://x.example/a?b=1']);
    assert.deepEqual(foundBy(strangeLinks, '打开 shop 点 com 下单'), ['shop 点 com']);
    assert.deepEqual(foundBy(strangeLinks, 'www.oak.linen'), ['www.oak.linen']);
  });

  it('are not those of the platform, nor what only looks like one', () => {
    for (const text of [
      'https://v.douyin.com/abc123/',
      'https://haohuo.jinritemai.com/x',
      '3.5米宽',
      '下单@客服',
      '1.5 l',
      'a.b',
    ])
      assert.deepEqual([...foundBy(emails, text), ...foundBy(strangeLinks, text)], [], text);
    assert.deepEqual(foundBy(strangeLinks, 'https://douyin.com.evil.example'), [
      'https://douyin.com.evil.example',
    ]);
  });
});
