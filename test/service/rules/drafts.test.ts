import assert from 'node:assert/strict';
import { textEdits } from '../../../server/src/service/apply';
import { gapFindings } from '../../../server/src/service/findings/gaps';
import { rules } from '../../../server/src/service/rules';
import { applyText } from '../apply-text';
import { open } from '../marks';
import { runRule, today } from '../rule-runner';

const barred = ['亲', '您好', '抱歉', '客服', 'Hi', 'sorry'];
const standards = `standards: { must_not_say: [${barred.join(', ')}] }`;

/** Shops that our texts would suit badly as they stand; each gets every list that drafts are added to, and none. */
const shops: Readonly<Record<string, string>> = {
  'with words barred': `playbook: 1\nshop: { name: 店, languages: [zh, en] }\nhours: { weekly: { mon-fri: 09:00-18:00 }, calendar: cn }\nstaffing: { ${standards} }\n`,
  'in English with words barred': `playbook: 1\nshop: { name: Oak, platform: other, languages: [en] }\nhours: { weekly: { mon-fri: 09:00-18:00 } }\nstaffing: { ${standards} }\n`,
};
const lists = `faq: [{ question: 能刻字吗, answer: 可以 }]\nquick_replies: [{ title: 谢谢, text: 谢谢 }]\nauto_replies: [{ when: welcome, text: 欢迎 }]\n`;

/** Each draft of a playbook, applied. */
function* drafted(text: string): Generator<{ readonly id: string; readonly after: string }> {
  const snapshot = open(text);
  const document = snapshot.documents[0]!;
  for (const finding of gapFindings(snapshot, document, 0, { today }))
    for (const fix of (finding.fixes ?? []).filter(({ kind }) => kind === 'draft'))
      yield { id: finding.code, after: applyText(text, textEdits(snapshot, document, fix.edits)) };
}

describe('drafted texts', () => {
  for (const [name, shop] of Object.entries(shops))
    for (const [having, text] of Object.entries({ nothing: shop, lists: shop + lists }))
      it(`say nothing that the shop bars: ${name}, having ${having}`, () => {
        const all = [...drafted(text)];
        assert.ok(all.length > 5);
        for (const { id, after } of all)
          assert.deepEqual(runRule('reply/must-not-say', after).findings, [], `${id}\n${after}`);
      });

  it('leave out a topic whose text says what is barred', () => {
    const text = shops['with words barred']!;
    const [found] = runRule('quick-replies/missing', text).findings;
    assert.equal(found!.fixes![0]!.data!.count, 7);
  });

  it('drop a greeting that is barred, and keep what is said', () => {
    const text = 'playbook: 1\nshop: { name: 店 }\nstaffing: { standards: { must_not_say: [亲] } }\n';
    const { after } = [...drafted(text)].find(({ id }) => id === 'quick-replies/missing')!;
    assert.match(after, /text: 可以开发票的。请在订单里申请/);
    assert.doesNotMatch(after.split('quick_replies:')[1]!, /亲/);
  });

  it('name nobody as her own backup', () => {
    const text =
      'playbook: 1\nshop: { name: 店, owner: 店主 小满 }\nstaffing: { team: [{ id: me, name: 小满 }] }\n';
    assert.deepEqual(runRule('staffing/no-backup', text).findings[0]!.fixes ?? [], []);
  });

  it('are in the words of the file where it is English', () => {
    const text = 'playbook: 1\nshop: { name: Oak, platform: other, languages: [en] }\n';
    const own = new Set(['disable/missing-step', 'disable/no-fallback', 'disable/no-rollback']);
    for (const { id, after } of drafted(text))
      if (!own.has(id)) assert.doesNotMatch(after, /[\u4e00-\u9fff]/, `${id}\n${after}`);
    assert.ok(rules.length > own.size);
  });
});
