const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  洞: 0,
  一: 1,
  壹: 1,
  幺: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  拐: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

/** Source of a pattern for a digit, in figures or as a Chinese character. */
export const SPELLED_DIGIT = `[0-9${Object.keys(digits).join('')}]`;

/** Source of a pattern for a whole number up to 99, in digits or in Chinese (22, 二十二, 十). */
export const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[零一二两三四五六七八九])';

/** Parses what `NUMBER` matches. */
export function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens ? digits[tens]! : 1) : 0;
  return ten * 10 + (ones ? (digits[ones] ?? 0) : 0);
}

/** The digit that a character stands for where a long number is spelled out (幺三八…); undefined for other characters. */
export function spelledDigit(char: string): string | undefined {
  if (char >= '0' && char <= '9') return char;
  const digit = Object.hasOwn(digits, char) ? digits[char] : undefined;
  return digit === undefined ? undefined : String(digit);
}
