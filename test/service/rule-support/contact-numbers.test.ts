import assert from 'node:assert/strict';
import {
  hotlines,
  landlines,
  phoneNumbers,
} from '../../../server/src/service/rule-support/reply/contact-numbers';
import { plain } from '../../../server/src/service/text/normalise';

const numbersIn = (text: string): string[] =>
  [phoneNumbers, landlines, hotlines]
    .flatMap((find) => find(plain(text).text))
    .map((one) => {
      const { start, end } = plain(text).part(one);
      return text.slice(start, end);
    });

describe('numbers of telephones', () => {
  for (const [what, text, number] of [
    ['mainland mobiles', '找我 138 1234 5678', '138 1234 5678'],
    ['digit by digit', '1 3 9 - 0 0 5 5 - 7 7 1 2', '1 3 9 - 0 0 5 5 - 7 7 1 2'],
    ['spelled out', '幺三八零零五五七七幺二', '幺三八零零五五七七幺二'],
    ['Taiwan mobiles', '請撥0912-345-678喔', '0912-345-678'],
    ['Taiwan mobiles in one', '我的0912345678', '0912345678'],
    ['Taiwan landlines', '來電門市 02-5550-8831', '02-5550-8831'],
    ['mainland landlines', '0571-88886666', '0571-88886666'],
    ['Hong Kong', '香港 whatsapp 5123 4567', '5123 4567'],
    ['Hong Kong with its code', '+852 5123 4567', '852 5123 4567'],
    ['Taiwan with its code', '+886 912 345 678', '886 912 345 678'],
    ['other countries', '找我 +60 11-5550 7182', '60 11-5550 7182'],
    ['what is called a telephone', 'text me on (555) 123-4567', '(555) 123-4567'],
    [
      'in English words',
      'call one three eight double five oh nine two seven now',
      'one three eight double five oh nine two seven',
    ],
    ['hotlines', '400-123-4567', '400-123-4567'],
  ] as const)
    it(`are found: ${what}`, () => assert.deepEqual(numbersIn(text), [number]));

  for (const text of [
    '订单号 6921 0073 5518 2046',
    '单号 13812345678',
    '满300+12345678',
    '2026-11-11 12:00',
    '手机尾号 5678',
    '门店电话：0000-00000000',
    '型号 0912345678',
    'order number 5123 4567',
    'one two three four',
    '香港 3 天到',
  ])
    it(`are not seen in: ${text}`, () => assert.deepEqual(numbersIn(text), []));
});
