import { matchParts } from '../../text/matches';
import type { Part } from '../../text/normalise';
import { SPELLED_DIGIT, spelledDigit } from '../../text/numerals';
import { onward } from '../../collections/onward';

/** A row of digits with at most three separators between neighbours. */
interface DigitRow extends Part {
  readonly digits: string;
  /** The number of digits in each group. */
  readonly groups: readonly number[];
}

/**
 * Numbers of telephones: mobile ones of mainland China (11 digits from 13 to 19) and Taiwan (10 from 09), unseparated,
 * in the usual groups, or digit by digit, also spelled out (幺三八…); those with the code of a country (+852); and any
 * that the words before call a telephone. Order and courier numbers are longer, or are called so.
 */
export function phoneNumbers(text: string): Part[] {
  const rows = digitRows(text).filter(
    (row) =>
      (isMobile(row) || isInternational(text, row) || isCalledPhone(text, row)) &&
      !isCalledOtherwise(text, row.start),
  );
  return [...rows.map((row) => withBracket(text, row)), ...matches(text, inEnglishWords)];
}

/** A number with the bracket that its area code begins with: (312) 555-0142. */
const withBracket = (text: string, { start, end }: Part): Part => ({
  start: text[start - 1] === '(' && text.slice(start, end).includes(')') ? start - 1 : start,
  end,
});

/** Numbers with an area code, such as 0571-88886666 and in Taiwan 02-2345-6789. */
export function landlines(text: string): Part[] {
  return matches(
    text,
    /(?<!\d[\s-]?|-)\(?0(?:\d{2,3}[)\s-]{1,2}[2-9]\d{2,3}[\s-]?\d{4}|[2-8][)\s-]{1,2}[2-9]\d{2,3}[\s-]?\d{4})(?![\d-])/g,
  );
}

/** A number that is spelled out in English: seven digits at least. */
const inEnglishWords =
  /(?<![a-z])(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)[ ,-]{1,2}){6,15}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?![a-z])/g;

/** Hotlines of companies, which begin with 400 or 800. */
export function hotlines(text: string): Part[] {
  return matches(text, /(?<![\d-])[48]00(?:[ -]?\d{3}[ -]?\d{4}|[ -]?\d{4}[ -]?\d{3})(?![\d-])/g);
}

const matches = (text: string, pattern: RegExp): Part[] =>
  matchParts(text, pattern).filter(({ start }) => !isCalledOtherwise(text, start));

function isMobile({ digits, groups }: DigitRow): boolean {
  const number =
    digits.length === 13 && digits.startsWith('86') && groups[0] === 2 ? digits.slice(2) : digits;
  const shape = number === digits ? groups : groups.slice(1);
  return (
    /^(?:1[3-9]\d{9}|09\d{8})$/.test(number) && (usualShapes.includes(shape.join()) || shape.length >= 6)
  );
}

const usualShapes = ['11', '3,4,4', '3,3,5', '4,3,4', '4,4,3', '3,8', '7,4', '10', '4,3,3', '4,6'];

/** Whether it begins with the code of a country: +852 5123 4567. */
const isInternational = (text: string, { start, digits }: DigitRow): boolean =>
  digits.length >= 8 &&
  digits.length <= 14 &&
  /(?<![\d%元])\+\(?$/.test(text.slice(Math.max(0, start - 3), start));

/** Whether the words before say that it is a telephone: 香港 whatsapp 5123 4567. */
const isCalledPhone = (text: string, { start, digits }: DigitRow): boolean =>
  digits.length >= 7 &&
  digits.length <= 12 &&
  !/^[48]00|^(\d)\1+$/.test(digits) &&
  /(?:电话|手机号?|座机|固话|来电|致电|拨打?|香港|(?<![a-z])(?:hk|tel|telephone|phone|call|ring|dial|cell|mobile|whatsapp|whats|text|sms))(?:号码|号|是|为|us|me|me on|us on|on|at|no\.?|number|is|找我|给我|上面?|[\s:(,])*$/.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** Whether the words before say that it is the number of something else. */
function isCalledOtherwise(text: string, start: number): boolean {
  return /(?:单号?|编号|货号|款号|型号|条形?码|流水号|sf|yt|jt|zto|(?:order|tracking|parcel|item)\s?(?:no\.?|number|id)?)(?:是|为)?[\s:：#]*$/.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

function digitRows(text: string): DigitRow[] {
  const rows: DigitRow[] = [];
  nextDigit.lastIndex = 0;
  while (nextDigit.test(text)) {
    const start = nextDigit.lastIndex - 1;
    const row = rowFrom(text, start);
    rows.push(row);
    nextDigit.lastIndex = onward(start, row.end);
  }
  return rows;
}

const nextDigit = new RegExp(SPELLED_DIGIT, 'g');

function rowFrom(text: string, start: number): DigitRow {
  const groups: number[] = [];
  let digits = '';
  let end = start;
  for (let at = start; at < text.length; at = onward(at, end + gapAt(text, end))) {
    const group = digitsAt(text, at);
    if (group === '') break;
    digits += group;
    groups.push(group.length);
    end = at + group.length;
  }
  return { start, end, digits, groups };
}

/** The consecutive digits at an offset, each of them one character of the text. */
function digitsAt(text: string, start: number): string {
  let digits = '';
  for (let at = start; at < text.length; at++) {
    const digit = spelledDigit(text[at]!);
    if (digit === undefined) break;
    digits += digit;
  }
  return digits;
}

/** The number of separators between two groups of digits, 3 at most: `139 - 0055`. */
function gapAt(text: string, at: number): number {
  const isGap = (offset: number): boolean => separators.includes(text[offset] ?? '\n');
  let gap = 0;
  while (gap < 3 && isGap(at + gap)) gap++;
  return gap;
}

const separators = ' -–—.·_/、,()';
