import { allMatches } from '../../text/matches';
import type { Part } from '../../text/normalise';
import { SPELLED_DIGIT, spelledDigit } from '../../text/numerals';
import { onward } from '../../collections/onward';

/** A sequence of digits with at most two separators between neighbours. */
interface DigitRow extends Part {
  readonly digits: string;
  /** The number of digits in each group. */
  readonly groups: readonly number[];
}

/**
 * Mobile numbers of mainland China (11 digits from 13 to 19): unseparated, in the usual groups, or digit by digit, also
 * spelled out (幺三八…). Order and courier numbers are longer, or are called so.
 */
export function mobileNumbers(text: string): Part[] {
  return digitRows(text).filter((row) => isMobile(row) && !isCalledOtherwise(text, row.start));
}

/** Numbers with an area code, such as 0571-88886666. */
export function landlines(text: string): Part[] {
  return matches(text, /(?<![\d-])\(?0\d{2,3}[)\s-]{1,2}[2-9]\d{2,3}[\s-]?\d{4}(?![\d-])/g);
}

/** Hotlines of companies, which begin with 400 or 800. */
export function hotlines(text: string): Part[] {
  return matches(text, /(?<![\d-])[48]00(?:[ -]?\d{3}[ -]?\d{4}|[ -]?\d{4}[ -]?\d{3})(?![\d-])/g);
}

function matches(text: string, pattern: RegExp): Part[] {
  return allMatches(text, pattern)
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(({ start }) => !isCalledOtherwise(text, start));
}

function isMobile({ digits, groups }: DigitRow): boolean {
  const number =
    digits.length === 13 && digits.startsWith('86') && groups[0] === 2 ? digits.slice(2) : digits;
  const shape = number === digits ? groups : groups.slice(1);
  return /^1[3-9]\d{9}$/.test(number) && (usualShapes.includes(shape.join()) || shape.length >= 6);
}

const usualShapes = ['11', '3,4,4', '3,3,5', '4,3,4', '4,4,3', '3,8', '7,4'];

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

/** The number of separators between two groups of digits, 2 at most. */
function gapAt(text: string, at: number): number {
  const isGap = (offset: number): boolean => separators.includes(text[offset] ?? '\n');
  return isGap(at) ? (isGap(at + 1) ? 2 : 1) : 0;
}

const separators = ' -–—.·_/、,)';
