/** A piece of one section of a number format code (ECMA-376 18.8.31). */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** `0`, `#` or `?`. */
  | { readonly kind: 'digit'; readonly text: string }
  | { readonly kind: 'point' | 'comma' | 'percent' }
  /** A letter of a date or time, of elapsed time where it stood in square brackets. */
  | { readonly kind: 'date'; readonly text: string; readonly isElapsed: boolean }
  /** What is not written as the format says: text, `General`, fractions, exponents, conditions, Chinese numerals. */
  | { readonly kind: 'other' };

const pattern =
  /"([^"]*)"?|\\([^])|_[^]|\*[^]|\[([^\]]*)\]?|General|G\/通用格式|(E[+-])|(AM\/PM|A\/P)|([ymdhse]|aaaa?)|([0#?])|(\.)|(,)|(%)|([@/a-z])|([^])/gi;

/** The sections of a format code, for positive numbers, negative ones, zero and text. */
export function formatSections(code: string): readonly (readonly FormatToken[])[] {
  const sections: FormatToken[][] = [[]];
  for (const match of code.matchAll(pattern)) {
    if (match[0] === ';') sections.push([]);
    else sections.at(-1)!.push(...tokenOf(match));
  }
  return sections;
}

function tokenOf(match: RegExpMatchArray): readonly FormatToken[] {
  const [whole, quoted, escaped, bracket, exponent, half, date, digit, point, comma, percent, other, rest] =
    match;
  if (quoted !== undefined || escaped !== undefined || rest !== undefined)
    return [{ kind: 'literal', text: quoted ?? escaped ?? rest! }];
  if (bracket !== undefined) return bracketToken(bracket);
  if (exponent !== undefined || other !== undefined || /^G/i.test(whole)) return [{ kind: 'other' }];
  if (half !== undefined) return [{ kind: 'date', text: 'h', isElapsed: false }];
  // aaa is the day of the week, which belongs to a date.
  if (date !== undefined)
    return [{ kind: 'date', text: date.toLowerCase().replace(/^a+$/, 'd'), isElapsed: false }];
  if (digit !== undefined) return [{ kind: 'digit', text: digit }];
  if (point !== undefined) return [{ kind: 'point' }];
  if (comma !== undefined) return [{ kind: 'comma' }];
  // What is left is room: `_x` leaves as much as the character is wide, `*x` fills the cell with it.
  return percent !== undefined ? [{ kind: 'percent' }] : [];
}

/** `[h]`, `[$¥-804]`, `[Red]`, `[>100]`, `[DBNum1]`. */
function bracketToken(text: string): readonly FormatToken[] {
  if (/^(?:h+|m+|s+)$/i.test(text)) return [{ kind: 'date', text: text[0]!.toLowerCase(), isElapsed: true }];
  const currency = /^\$([^-]*)/.exec(text);
  if (currency) return currency[1] === '' ? [] : [{ kind: 'literal', text: currency[1]! }];
  return /^(?:[<>=]|DBNum)/i.test(text) ? [{ kind: 'other' }] : [];
}
