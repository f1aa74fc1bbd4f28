import assert from 'node:assert/strict';
import { changesTo, type DrawnParts } from '../../client/src/preview/changes';
import { full } from './preview-sample';
import { moved, partsOf, webview } from './shown-parts';

/** What a webview that shows one text is told of the next; it then shows what a new one would. */
function shownAfter(before: string, after: string) {
  const view = webview();
  view.show(before);
  const { told, kilobytes } = view.show(after);
  for (const { id, html } of partsOf(after)) assert.equal(view.html().get(id), html, id);
  return { told, kilobytes };
}

describe('places in other files, such as a base', () => {
  const part = (own: number, line: number) => ({
    id: 'faq',
    html: `<p data-goto="${line}:0-${line}:4 file:///base.yaml">a</p><p data-goto="${own}:0-${own}:4">b</p>`,
  });
  it('stay where they are when lines of the playbook move, and move by themselves', () => {
    const drawn: DrawnParts = new Map();
    changesTo(drawn, [part(10, 7)]);
    assert.deepEqual(changesTo(drawn, [part(12, 7)]), { changed: [], moved: [{ id: 'faq', by: 2 }] });
    assert.equal(moved(part(10, 7).html, 2), part(12, 7).html);
    assert.deepEqual(changesTo(drawn, [part(12, 8)]), { changed: [part(12, 8)], moved: [] });
  });
});

describe('what is sent to a page that is drawn already', () => {
  it('is nothing where nothing changed, and the part in which something did', () => {
    assert.deepEqual(shownAfter(full, full).told, { changed: [], moved: [] });
    const { told } = shownAfter(full, full.replace('用主账号登录', '用店主的账号登录'));
    assert.equal(told.changed.length, 1);
    assert.deepEqual(told.moved, []);
  });

  it('is only how far parts moved where a line was added above them, and gives the same page', () => {
    const { told } = shownAfter(full, full.replace('\nshop:', '\n# 一行\n# 两行\nshop:'));
    assert.deepEqual(told.changed, []);
    assert.ok(told.moved.length > 5 && told.moved.every(({ by }) => by === 2));
  });

  it('is the whole part where a line was added in its middle', () => {
    const after = full.replace('      title: 进入客服模块\n', '      title: 进入客服模块\n      # 一行\n');
    const { told } = shownAfter(full, after);
    assert.ok(told.changed.length > 0 && told.moved.length > 0);
  });

  describe('of a list of 300 replies', () => {
    const reply = (n: number) =>
      `  - { id: r${n}, title: 话术${n}, group: 售前, text: "{{buyer.nickname|亲}}，第 ${n} 条，量过再选更稳。" }\n`;
    const replies = Array.from({ length: 300 }, (_, n) => reply(n));
    const shop = (list: readonly string[], faq = '') =>
      `playbook: 1\nshop: { name: 小满 }\nquick_replies:\n${list.join('')}${faq}`;
    const all = shop(replies);

    it('is one reply where a word of it was typed: less than 2 KB', () => {
      const { told, kilobytes } = shownAfter(all, all.replace('第 150 条', '第 150 条好'));
      const [splice] = told.changed.flatMap(({ splice }) => splice ?? []);
      assert.deepEqual([splice?.at, splice?.removed, splice?.items.length], [150, 1, 1]);
      assert.ok(kilobytes < 2, `${kilobytes} KB`);
    });

    it('is one reply where one was added in the middle, and how far the rest moved', () => {
      const { told } = shownAfter(all, shop(replies.toSpliced(150, 0, reply(1000))));
      const [splice] = told.changed.flatMap(({ splice }) => splice ?? []);
      assert.deepEqual([splice?.at, splice?.removed, splice?.items.length], [150, 0, 1]);
      assert.deepEqual(
        told.moved.filter(({ items }) => items).map(({ by, items }) => [by, items]),
        [[1, [151, 301]]],
      );
    });
  });
});
