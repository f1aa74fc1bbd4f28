import assert from 'node:assert/strict';
import type { RuleId } from '../../../schemas/rule-ids';
import { gapFindings } from '../../../server/src/service/findings/gaps';
import { packsInUse } from '../../../server/src/service/lexicon/in-force';
import { excerpt } from '../../../server/src/service/wording/quoted';
import { sentencesOf } from '../../corpus/corpus';
import { judge } from '../../corpus/judge';
import { open } from '../marks';
import { runRule, today } from '../rule-runner';
import { covers } from './covers';

const reply = (text: string): string => `quick_replies:\n  - { text: ${JSON.stringify(text)} }\n`;

/** What each rule says of a sentence that reads like it. */
const said: Readonly<Partial<Record<RuleId, string>>> = {
  'reply/absolute-claim': '绝对化用语',
  'reply/asks-secrets': '在向顾客要不该要的信息',
  'reply/hard-promise': '把话说死了',
  'reply/off-platform-contact': '在请顾客到平台外联系',
  'reply/review-cashback': '用好处换评价',
  'reply/rude': '在怪顾客、赶顾客',
};

/** The offences that no pack has yet and that the classifier knows; which they are changes with every sentence that is added. */
const hinted = (rule: string): readonly string[] =>
  judge(sentencesOf('seen').filter((one) => one.rule === rule && one.mustFire && one.known !== undefined))
    .filter(({ fired, byWords, text }) => fired && !byWords && !/[。！？!?;；.\n].*\S/.test(text.trim()))
    .map(({ text }) => text.trim());

for (const [rule, words] of Object.entries(said)) {
  const [text = 'none is left'] = hinted(rule);
  covers(rule, {
    'hints at the sentence that reads like an offence and holds none of its words': {
      yaml: reply(`麻烦看一下。${text}`),
      says: [
        {
          on: text,
          level: 'info',
          key: 'alike',
          zh: `“${excerpt(text)}”读起来像${words}，请再看一眼。`,
          fixes: [],
        },
      ],
    },
  });
}

describe('what reads like an offence', () => {
  const rule = 'reply/off-platform-contact';
  const [text = 'none is left'] = hinted(rule);
  const found = (playbook: string) => runRule(rule, playbook).findings.length;

  it('is allowed with what the shop allows itself to say', () => {
    const allowed = JSON.stringify(text.slice(0, 6).trim());
    assert.equal(found(reply(text)), 1);
    assert.equal(found(`${reply(text)}checks:\n  options:\n    ${rule}: { allow: [${allowed}] }\n`), 0);
  });

  it('is switched off as a word pack', () => {
    const file = open(`playbook: 1\n${reply(text)}`);
    const found = (off: readonly string[]) =>
      gapFindings(file, file.documents[0]!, { today, packs: packsInUse([], off) }).filter(
        ({ code }) => code === rule,
      ).length;
    assert.equal(found([]), 1);
    assert.equal(found(['reads-like']), 0);
  });

  it('is not told beside words that were found', () => {
    const { findings } = runRule(rule, reply(`${text}。加我微信 shop888`));
    assert.deepEqual(
      findings.map(({ level }) => level),
      ['error'],
    );
  });
});
