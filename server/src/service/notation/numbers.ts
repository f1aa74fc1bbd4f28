import { plainValue } from './plain';

/** Reads a number in digits or Chinese words: `1,299`, `1.2万`, `两百五十`, `十二`, `０.８`. */
export function readNumber(written: string): number | undefined {
  const text = plainValue(written).replace(/ /g, '');
  const digits = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([千万亿]?)$/.exec(text);
  if (!digits) return readWords(text);
  return exact(Number(digits[1]!.replaceAll(',', '')) * (units[digits[2]!] ?? 1));
}

/** Rounds off the floating-point error of decimal fractions: 0.29 × 100 is 29. */
export const exact = (value: number): number => Number(value.toPrecision(12));

const digitWords = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

function readWords(text: string): number | undefined {
  const words = text.replace(/[两俩]/g, '二').replace(/〇/g, '零');
  if (!/^[零一二三四五六七八九十百千万亿]+$/.test(words)) return undefined;
  // 二〇二六 is spelled digit by digit.
  if (/^[零一二三四五六七八九]{2,}$/.test(words))
    return Number([...words].map((word) => digitWords.indexOf(word)).join(''));
  let [total, part, digit] = [0, 0, 0];
  for (const word of words) {
    const unit = units[word];
    if (unit === undefined) digit = digitWords.indexOf(word);
    else if (unit < 10_000) [part, digit] = [part + (digit || 1) * unit, 0];
    else [total, part, digit] = [total + (part + digit) * unit, 0, 0];
  }
  return total + part + digit;
}
