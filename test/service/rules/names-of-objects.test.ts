import assert from 'node:assert/strict';
import { diagnostics } from '../../../server/src/service';
import { open } from '../marks';

describe("words that are names of JavaScript's own", () => {
  it('are the words of the author like any other', () => {
    const text = `playbook: 1
shop: { name: 小满 }
quick_replies: [{ id: a, title: 你好, text: 您好 }]
checks: { options: { quick-replies/topic-missing: { topics: [constructor, toString] } } }
`;
    const told = diagnostics(open(text), { today: '2026-11-22' }, 'zh').map(({ message }) => message);
    assert.ok(
      told.some((one) => /constructor.*toString/.test(String(one))),
      told.join('\n'),
    );
  });
});
