import assert from 'node:assert/strict';
import { changeFile, openFile, positionAt, previewPage, type Analysis } from '../../server/src/service';

const text = `playbook: 1
shop:
  name: 小满家居
hours:
  weekly:
    mon-sun: 09:00-18:00
priority:
  categories:
    - { id: ship, name: 物流 }
quick_replies:
  - id: when
    title: 发货时间
    group: 售前
    category: ship
    text: 您好，{{shop.name}} 在 {{hours.summary}} 接待。
  - id: thanks
    title: 谢谢
    group: 售后
    fill: &blank [{ name: 单号, hint: 快递单号 }]
    text: 谢谢。
  - id: bye
    title: 再见
    group: 道别
    fill: *blank
    text: 再见。
faq:
  - question: 多久发货？
    answer: 两天内。
    quick_reply: when
`;

const asked = { locale: 'zh', today: '2026-11-22', now: '2026-11-22T04:00:00.000Z' } as const;
const partsOf = (snapshot: Analysis) => previewPage(snapshot.documents[0]!, snapshot, asked).parts;

/** The page after some words were replaced by others in a file whose page was drawn before. */
function redrawn(words: string, others: string) {
  const before = openFile('file:///shop.playbook.yaml', 1, text);
  const drawn = partsOf(before);
  const at = text.indexOf(words);
  const range = { start: positionAt(before, at), end: positionAt(before, at + words.length) };
  const after = changeFile(before, 2, [{ range, text: others }]);
  const parts = partsOf(after);
  assert.deepEqual(parts, partsOf(openFile('file:///shop.playbook.yaml', 1, after.text)));
  return { parts, drawn, redrawn: parts.filter((part) => !drawn.includes(part) && isOfItems(part.id)) };
}

const isOfItems = (id: string): boolean => id.startsWith('replies-') || id === 'faq';
const htmlOf = (parts: readonly { readonly html: string }[]): string =>
  parts.map(({ html }) => html).join('');

describe('items that were drawn before', () => {
  it('are taken as they are where neither they nor what they speak of changed', () => {
    assert.deepEqual(redrawn('mon-sun: 09:00', 'mon-sun: 09:00').redrawn, []);
    const again = redrawn('两天内。', '三天内。').redrawn;
    assert.equal(again.length, 1);
    assert.match(htmlOf(again), /三天内。/);
  });

  it('leave every other part as it was, the identical one', () => {
    const { parts, drawn } = redrawn('在 {{hours.summary}} 接待。', '在 {{hours.summary}} 等您。');
    // What invites to write a section that is not there is not kept.
    const fresh = parts.filter((part) => !drawn.includes(part) && !part.html.includes('sp-empty'));
    assert.deepEqual(
      fresh.map(({ id, html }) => [id.replace(/-.*/, ''), html.includes('等您。')]),
      [
        ['contents', false],
        ['overview', false],
        ['quick', false],
        ['replies', true],
        // Its entry names the reply.
        ['faq', false],
      ],
    );
  });

  it('are drawn again when what they speak of is called otherwise, says something else or stands elsewhere', () => {
    for (const [words, others, shown] of [
      ['小满家居', '阿青的茶', /阿青的茶/],
      ['09:00-18:00', '10:00-22:00', /22:00/],
      ['name: 物流', 'name: 快递', /快递/],
      ['title: 发货时间', 'title: 几天发货', /几天发货/],
      ['shop:', '# 一行\nshop:', /data-goto="11:/],
    ] as const) {
      const { redrawn: again } = redrawn(words, others);
      assert.match(htmlOf(again), shown, words);
    }
  });

  it('lead to where an alias was given, wherever that moves', () => {
    assert.match(htmlOf(redrawn('谢谢。', '谢谢！').parts), /再见。.*快递单号/s);
    redrawn('    title: 谢谢\n', '    title: 谢谢\n    # 一行\n');
  });
});

describe('the page of a long playbook', () => {
  const reply = (index: number) =>
    `  - { id: r${index}, title: 第 ${index} 条, group: 组${index % 3}, text: 加微信 lin123 }\n`;
  const long = (n: number) =>
    openFile(
      'file:///long.playbook.yaml',
      1,
      `playbook: 1\nshop: { name: 小满家居 }\nquick_replies:\n${Array.from({ length: n }, (_, index) => reply(index)).join('')}`,
    );
  const itemsOf = (parts: readonly { readonly list?: { readonly items: readonly string[] } }[]) =>
    parts.reduce((sum, { list }) => sum + (list?.items.length ?? 0), 0);
  const begun = (file: Analysis) => previewPage(file.documents[0]!, file, { ...asked, begins: true });

  it('is begun with the first items, all parts and their numbers, and says that the check is not done', () => {
    const file = long(400);
    const page = begun(file);
    assert.equal(page.isBegun, true);
    assert.equal(itemsOf(page.parts), 60);
    assert.match(htmlOf(page.parts), /正在检查/);
    assert.doesNotMatch(htmlOf(page.parts), /没有要处理的/);
    const whole = previewPage(file.documents[0]!, file, asked);
    assert.equal(itemsOf(whole.parts), 400);
    assert.deepEqual(
      page.parts.map(({ id }) => id),
      whole.parts.map(({ id }) => id),
    );
    assert.match(htmlOf(page.parts), /组2（133 条）/);
  });

  it('is what it would be at once when the rest is there', () => {
    const file = long(400);
    begun(file);
    assert.deepEqual(
      partsOf(file).map(({ html }) => html),
      partsOf(long(400)).map(({ html }) => html),
    );
    assert.match(htmlOf(partsOf(file)), /sp-barred/);
  });

  it('is whole from the first where it is short', () => {
    const page = begun(long(300));
    assert.equal(page.isBegun, undefined);
    assert.equal(itemsOf(page.parts), 300);
  });
});

describe('the count of replies', () => {
  const counted = (...groups: readonly (string | undefined)[]) => {
    const replies = groups.map((group, at) => {
      const own = group === undefined ? '' : `, group: ${group}`;
      return `  - { id: r${at}, title: 话${at}, text: 好的${own} }\n`;
    });
    const text = `playbook: 1\nshop: { name: 小满家居 }\nquick_replies:\n${replies.join('')}`;
    const file = openFile('file:///a.playbook.yaml', 1, text);
    const { parts } = previewPage(file.documents[0]!, file, asked);
    return /<p>(共[^<]*)<\/p>/.exec(parts.find(({ id }) => id === 'quick-replies')!.html)?.[1];
  };

  it('tells the groups, and what is in none', () => {
    assert.equal(counted('售前', '售后', '售后'), '共 3 条，分 2 组');
    assert.equal(counted('售前', undefined, undefined), '共 3 条，分 1 组，另有 2 条未分组');
    assert.equal(counted(undefined, undefined), '共 2 条，没有分组');
  });
});
