import assert from 'node:assert/strict';
import { ownLexicon } from '../../../server/src/service/lexicon/own-packs';
import { TextReading } from '../../../server/src/service/lexicon/reading';
import { secretRequestsIn } from '../../../server/src/service/rule-support/reply/find-secrets';
import { dense } from '../../../server/src/service/text/dense';
import { plain } from '../../../server/src/service/text/normalise';

const requestsIn = (text: string): string[] => {
  const reading = new TextReading(dense(plain(text)), ownLexicon());
  return secretRequestsIn(reading).map(({ start, end }) => reading.view.text.slice(start, end));
};

describe('requests for secrets', () => {
  for (const [text, words] of [
    ['请把验证码发给我', '请把验证码发给我'],
    ['退款要核实身份证。您拍一下发过来', '拍一下'],
    ['手机叮了一下吧?那六个数字念给我', '那六个数字念给我'],
    ['you got a message now? tell me the 6 digits', 'tell me the 6 digits'],
    ['短信里那六个数字念给我，别点别的', '六个数字念给我'],
    ["Your PIN won't be stored, just type it here", 'type it here'],
  ] as const)
    it(`are found: ${text}`, () => {
      const found = requestsIn(text);
      assert.ok(
        found.some((one) => one.includes(words.slice(0, 4)) || words.includes(one)),
        found.join(' | '),
      );
    });

  for (const text of [
    '请不要把验证码发给我',
    '验证码请勿告诉任何人',
    '短信里的那几个数字您拿去驿站报一下就行',
    '手机叮了一下吧?鞋舌上那三个数字念给我',
    '清关要身份证。您在订单页面上传',
    '短信发给您了。把型号告诉我',
    'Your bank sends a code. Never share it, not even with us.',
    '',
    '?!?!',
  ])
    it(`are not seen in: ${text}`, () => assert.deepEqual(requestsIn(text), []));
});
