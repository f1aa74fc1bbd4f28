import { ownOf } from './own-of';
import { plainValue } from './plain';

/**
 * Reads a number in digits or Chinese words: `1,299`, `1.2万`, `两百五十`, `一百二` (120), `1千5`, `十二`, `０.８`; undefined for
 * one that is only about so much, as `两三百`.
 */
export function readNumber(written: string): number | undefined {
  const text = plainValue(written).replace(/ /g, '');
  const digits = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([千万亿kw]?)$/.exec(text);
  if (digits) return exact(Number(digits[1]!.replaceAll(',', '')) * (units[digits[2]!] ?? 1));
  const words = inWords(text);
  return spelledOut(words) ?? readWords(words);
}

/** The numbers that an approximate one may mean: `两三百` is 200 or 300, `十七八` is 17 or 18. */
export function numberChoices(written: string): readonly number[] {
  const words = inWords(plainValue(written).replace(/ /g, ''));
  const [, before, low, high, behind] =
    /^(.*?)([一二三四五六七八九])([一二三四五六七八九])([十百千万亿]*)$/.exec(words) ?? [];
  if (low === undefined || (high !== next(low) && low + high! !== '三五')) return [];
  const found = [low, high!].map((digit) => readWords(before! + digit + behind!));
  return found.every((one) => one !== undefined) ? (found as readonly number[]) : [];
}

/** Reads a number that is spelled digit by digit: `二〇二六`, `八五`. */
export function readDigits(written: string): number | undefined {
  const words = inWords(written);
  return /^[零一二三四五六七八九]+$/.test(words)
    ? Number([...words].map((word) => digitWords.indexOf(word)).join(''))
    : undefined;
}

/** Rounds off the floating-point error of decimal fractions: 0.29 × 100 is 29. */
export const exact = (value: number): number => Number(value.toPrecision(12));

const digitWords = '零一二三四五六七八九';
const next = (digit: string): string | undefined => digitWords[digitWords.indexOf(digit) + 1];
const units: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  k: 1000,
  万: 10_000,
  w: 10_000,
  亿: 100_000_000,
};

/** One word for each digit; a digit between words is one of them: `1千5`. */
const inWords = (text: string): string =>
  text
    .replace(/[两俩]/g, '二')
    .replace(/〇/g, '零')
    .replace(/(?<![\d.])\d(?![\d.])/g, (digit) => digitWords[Number(digit)]!);

/** Two digits alone are about so many, 七八, unless one is a zero. */
const spelledOut = (words: string): number | undefined =>
  words.length > 2 || (words.length === 2 && words.includes('零')) ? readDigits(words) : undefined;

/** A number in words; undefined for words that make none, or only about one. */
function readWords(words: string): number | undefined {
  if (!/^[零一二三四五六七八九十百千万亿]+$/.test(words)) return undefined;
  let total = 0;
  let part = 0;
  let digit: number | undefined;
  // The unit before, and the smallest above it that a group of four digits was closed with.
  let [last, group] = [Infinity, Infinity];
  let isZero = false;
  for (const word of words) {
    const unit = ownOf(units, word);
    if (unit === undefined) {
      if (digit !== undefined) return undefined;
      if (word === '零') isZero = true;
      else digit = digitWords.indexOf(word);
    } else if (unit < 10_000) {
      if (unit >= last) return undefined;
      part += (digit ?? 1) * unit;
      [digit, last, isZero] = [undefined, unit, false];
    } else {
      // 一百二万 may be 1,020,000 or 1,200,000.
      const isCut = digit !== undefined && last < 10_000 && last > 10 && !isZero;
      if (unit >= group || isCut || part + (digit ?? 0) === 0) return undefined;
      total += (part + (digit ?? 0)) * unit;
      [part, digit, last, group, isZero] = [0, undefined, unit, unit, false];
    }
  }
  if (digit === undefined) return total + part;
  // 一百二 is 120, 一万二 is 12,000; 一百零二 is 102.
  const isCut = !isZero && last > 10 && last < Infinity;
  return total + part + digit * (isCut ? last / 10 : 1);
}
