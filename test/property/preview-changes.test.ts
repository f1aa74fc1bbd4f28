import assert from 'node:assert/strict';
import fc from 'fast-check';
import { partsOf, webview } from '../service/shown-parts';

const reply = (n: number): string =>
  `  - { id: r${n}, title: 话术${n}, group: 售前, text: "{{buyer.nickname|亲}}，第 ${n} 条，量过再选更稳。" }\n`;
const shop = (replies: readonly string[]): string =>
  `playbook: 1\nshop: { name: 小满 }\nquick_replies:\n${replies.join('')}faq:\n  - { question: 发货, answer: 两天, quick_reply: r5 }\n`;

/** What a person does to a list of replies, at one of them. */
const edits: readonly ((list: readonly string[], at: number, round: number) => readonly string[])[] = [
  (list, at, round) => list.toSpliced(at, 0, reply(1000 + round)),
  (list, at) => list.toSpliced(at, 2),
  (list, at, round) => list.with(at, `  # 第 ${round} 行\n${list[at]}`),
  (list, at) => list.with(at, list[at]!.replace('量过', '先量过')),
  (list, at) => [...list.toSpliced(at, 1), list[at]!],
  (list, at, round) =>
    list.with(at, list[at]!.replace(/group: ../, round % 2 ? 'group: 售后' : 'group: 物流')),
  (list, at) => list.with(at, list[at]!.replace('title: ', '标题: ')),
];

describe('a preview that is open while replies are edited', () => {
  it('shows after each edit what a new one would', () => {
    const steps = fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat(1000)), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(steps, (steps) => {
        const view = webview();
        let list: readonly string[] = Array.from({ length: 12 }, (_, n) => reply(n));
        view.show(shop(list));
        steps.forEach(([edit, place], round) => {
          list = edits[edit]!(list, place % list.length, round);
          if (list.length === 0) list = [reply(round)];
          view.show(shop(list));
          const shown = view.html();
          const wanted = partsOf(shop(list));
          for (const { id, html } of wanted) assert.equal(shown.get(id), html, `${round}: ${id}`);
          assert.equal(shown.size, wanted.length);
        });
      }),
      { numRuns: 25 },
    );
  });
});
