import assert from 'node:assert/strict';
import { ownLexicon } from '../../../server/src/service/lexicon/own-packs';
import { TextReading } from '../../../server/src/service/lexicon/reading';
import { isRefused } from '../../../server/src/service/rule-support/reply/refused';
import { dense } from '../../../server/src/service/text/dense';
import { plain } from '../../../server/src/service/text/normalise';

/** Whether the words between brackets are refused. */
function refused(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const reading = new TextReading(dense(plain(marked.replace(/[[\]]/g, ''))), ownLexicon());
  return isRefused(reading, { start, end });
}

describe('an invitation that is none', () => {
  for (const marked of [
    '我们不[加微信]哦',
    '[加微信]是不允许的',
    '[加微信]吗,不可以哦',
    '凡是让您[加微信]的都不是我们',
    '小心骗子让您[加微信]',
    "we don't [chat on telegram]",
    'anyone who asks you to [add telegram] is a scammer',
    '问能不能[加微信]的宝宝们,统一回复:不能哦',
  ])
    it(`is seen in ${marked}`, () => assert.equal(refused(marked), true));

  for (const marked of [
    '[加微信]聊',
    '平台不让发,[加微信]看',
    '不方便的话就[加微信]',
    'chat is slow here, please [add telegram]',
    '别人都[加微信]拿了优惠',
  ])
    it(`is not seen in ${marked}`, () => assert.equal(refused(marked), false));
});
