import assert from 'node:assert/strict';
import { runWithPack, playbook } from './team-words';

/** What is found in a reply with an entry of a team's pack, and what the first fix makes of the reply. */
const run = (reply: string, entry: string) =>
  runWithPack(reply, `word_pack: 1\ntitle: 店规\nentries:\n  - ${entry}\n`)
    .found.filter(({ code }) => code === 'reply/absolute-claim' || code === 'reply/rude')
    .map(({ code, level, words, fixed: [first] }) => [code, level, words, first?.kind, first?.text]);

describe('what a team adds to claims and rude words', () => {
  it('is told with its level and what to say instead', () => {
    assert.deepEqual(
      run('面料赛神仙', '{ class: absolute_claim, words: [赛神仙], level: error, say: 很舒服 }'),
      [['reply/absolute-claim', 'error', '赛神仙', 'suggestion', playbook('面料很舒服')]],
    );
    assert.deepEqual(
      run('亲，您自个儿琢磨', '{ class: rude, words: [自个儿琢磨], level: info, say: 可以看图 }'),
      [['reply/rude', 'info', '自个儿琢磨', 'suggestion', playbook('亲，您可以看图')]],
    );
  });

  it('is told as the rule tells it where the entry says no more', () => {
    const [found] = run('面料赛神仙', '{ class: absolute_claim, words: [赛神仙] }');
    assert.deepEqual(found, ['reply/absolute-claim', 'warning', '赛神仙', undefined, undefined]);
  });
});
