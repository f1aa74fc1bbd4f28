import assert from 'node:assert/strict';
import { openFile } from '../../../server/src/service/document/analysis';
import { textEdits } from '../../../server/src/service/document/edits-to-text';
import { readPack } from '../../../server/src/service/config/read-pack';
import { allFindings } from '../../../server/src/service/findings';
import { packsInUse } from '../../../server/src/service/lexicon/in-force';
import { applyText } from '../apply-text';
import { covered, today } from '../rule-runner';

const playbook = (reply: string): string =>
  `playbook: 1\nshop:\n  name: 小满\nquick_replies:\n  - { title: 比价, text: ${JSON.stringify(reply)} }\n`;

/** What is found in a reply with an entry of a team's pack, and what the first fix makes of the reply. */
function run(reply: string, entry: string) {
  const text = playbook(reply);
  const file = openFile('file:///a.playbook.yaml', 1, text);
  const { pack } = readPack(`word_pack: 1\ntitle: 店规\nentries:\n  - ${entry}\n`);
  const found = allFindings(file, { today, packs: packsInUse([{ name: 'house', pack }]) })[0]!.findings;
  return found
    .filter(({ code }) => code === 'reply/absolute-claim' || code === 'reply/rude')
    .map((finding) => {
      const [first] = finding.fixes ?? [];
      const fixed = first && applyText(text, textEdits(file, file.documents[0]!, first.edits));
      return [finding.code, finding.level, covered(file, finding), first?.kind, fixed];
    });
}

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
