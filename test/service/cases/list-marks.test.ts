import assert from 'node:assert/strict';
import { fixed, formOf } from './form-help';

/** A text in place of a list, the question that it gets, and the line of it after the safe fixes. */
const cases = [
  ['where: 首页、商品页', '是“where: [首页, 商品页]”还是“where: [首页、商品页]”？'],
  ['variants: 几天到、多久到？', '是“variants: [几天到, 多久到？]”还是“variants: [几天到、多久到？]”？'],
] as const;

describe('a text with list marks in place of a list', () => {
  for (const [line, question] of cases)
    it(`${line} is one item or several: it is asked about and kept`, () => {
      const text = `playbook: 1\nshop: { name: 小满 }\nfaq:\n  - question: 何时到\n    answer: 后天\n    ${line}\n`;
      assert.equal(fixed(text), text);
      assert.ok(formOf(text).join('').includes(question), formOf(text).join(''));
    });

  for (const [words, row] of [
    ['在么 / 有人吗 / hello', '[在么, 有人吗, hello]'],
    ['退货/退款', '[退货, 退款]'],
    ['退货 退款', '[退货, 退款]'],
    ['开票｜发票', '[开票, 发票]'],
  ] as const)
    it(`words with ${words} between them may be ${row}`, () => {
      const text = `playbook: 1\nshop: { name: 小满 }\nassistant:\n  handover_keywords: ${words}\n`;
      assert.equal(fixed(text), text);
      assert.ok(formOf(text).join('').includes(`是“handover_keywords: ${row}”还是`), formOf(text).join(''));
    });
});
