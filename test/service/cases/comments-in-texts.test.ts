import assert from 'node:assert/strict';
import { afterFirst, fixed, told } from './typo-help';

const reply = (lines: string): string =>
  `playbook: 1\nshop: { name: 店 }\nquick_replies:\n  - id: a\n${lines}\n  - id: b\n    text: 好的\n`;

describe('comments of the shop never become what customers read', () => {
  const lines: readonly (readonly [what: string, written: string, after: string])[] = [
    [
      'between the lines of a text',
      '    text: 亲，这样退\n      1. 点订单\n      # 别提运费\n      第二步: 点售后',
      '    # 别提运费\n    text: |\n      亲，这样退\n      1. 点订单\n      第二步: 点售后',
    ],
    [
      'behind a line of a text',
      '    text: 亲，时间：\n      现货: 48 小时 # 实际 72\n      定制: 7 天',
      '    # 实际 72\n    text: |\n      亲，时间：\n      现货: 48 小时\n      定制: 7 天',
    ],
    [
      'several, in their order',
      '    text:\n      现货\n      # 一\n      预售 # 二\n      定制: 7 天\n      # 三',
      '    # 一\n    # 二\n    # 三\n    text: |\n      现货\n      预售\n      定制: 7 天',
    ],
  ];
  for (const [what, written, after] of lines)
    it(`${what}: they go above it, on request`, () => {
      assert.equal(fixed(reply(written)), reply(written));
      assert.equal(afterFirst(reply(written), 'suggestion'), reply(after));
      assert.deepEqual(told(reply(after)), []);
    });

  it('at the end, no further in than the key: they stay where they are', () => {
    const text = reply('    text: 亲\n      现货: 48 小时\n    # 下一条还没写');
    const after = reply('    text: |\n      亲\n      现货: 48 小时\n    # 下一条还没写');
    assert.equal(fixed(text), after);
    assert.deepEqual(told(after), []);
  });

  it('with CRLF they keep CRLF', () => {
    const [, written, after] = lines[0]!;
    const crlf = (text: string): string => reply(text).replaceAll('\n', '\r\n');
    assert.equal(afterFirst(crlf(written), 'suggestion'), crlf(after));
  });

  it('a number behind # stays in the text', () => {
    assert.equal(
      afterFirst(reply('    text: 尺码表\n      看 #1 链接\n      大码: 看别的'), 'suggestion'),
      reply('    text: |\n      尺码表\n      看 #1 链接\n      大码: 看别的'),
    );
  });

  it('where every line has one, a word that may lead on to # says nothing', () => {
    const text = reply(
      '    title: 下班 # 标题\n    text: 亲，下班了，九点后回复 # 内容\n    group: 售后 # 分组\n    status: draft # 状态',
    );
    assert.deepEqual(told(text), []);
    assert.equal(afterFirst(text, 'suggestion'), text);
    assert.deepEqual(told(reply('    text: 人工请回复 # 转接')), ['5 yaml/comment-in-text']);
  });

  it('in braces the brace goes before what may be one, on request', () => {
    const text = reply('    text: 好的').replace(
      '- id: a\n    text: 好的',
      '- { id: a, text: 好的 # 先问价 }',
    );
    assert.equal(fixed(text), text);
    assert.equal(afterFirst(text, 'suggestion'), text.replace('好的 # 先问价 }', '好的 } # 先问价'));
    const nested = text.replace(
      'text: 好的 # 先问价 }',
      'tags: [x], text: 好的, channels: [im # 先不接电话]}',
    );
    assert.equal(
      afterFirst(nested, 'suggestion'),
      nested.replace('[im # 先不接电话]}', '[im]} # 先不接电话'),
    );
  });

  it('in braces a number, or what another key follows, is part of the text', () => {
    for (const [written, after] of [
      ['{ id: a, text: 工单 #10086 已登记 }', '{ id: a, text: "工单 #10086 已登记" }'],
      ['{ id: a, text: 欢迎 #新人, group: 售前 }', '{ id: a, text: "欢迎 #新人", group: 售前 }'],
    ] as const) {
      const text = reply('    x').replace('- id: a\n    x', `- ${written}`);
      assert.equal(fixed(text), text.replace(written, after));
    }
  });
});
