import { type FormatToken, formatSections } from './format-tokens';
import { digitsByPattern } from './digits-by-pattern';
import type { DateFormat } from './serial-date';

/** How a number is shown, as far as it changes what a person reads in the cell. */
export type NumberFormat =
  | { readonly kind: 'general' }
  | ({ readonly kind: 'date' } & DateFormat)
  | { readonly kind: 'digits'; readonly show: (value: number) => string };

/** Reads a number format code such as `0000`, `#,##0.00"元"`, `0%` or `yyyy/m/d h:mm`. */
export function numberFormat(code: string): NumberFormat {
  const known = cache.get(code);
  if (known) return known;
  const sections = formatSections(code);
  const format = dateFormat(sections[0] ?? []) ?? digitsFormat(sections);
  if (cache.size < 1000) cache.set(code, format);
  return format;
}

const cache = new Map<string, NumberFormat>();
const general: NumberFormat = { kind: 'general' };

/** `m` are minutes beside hours or seconds, else months. */
function dateFormat(section: readonly FormatToken[]): NumberFormat | undefined {
  const letters = section.filter((token) => token.kind === 'date');
  const has = (...texts: readonly string[]): boolean => letters.some(({ text }) => texts.includes(text));
  if (letters.length === 0) return undefined;
  const hasTime = has('h', 's') || letters.some(({ isElapsed }) => isElapsed);
  return {
    kind: 'date',
    hasDate: has('y', 'd', 'e') || !hasTime,
    hasTime,
    hasSeconds: has('s'),
    isElapsed: letters.some(({ isElapsed }) => isElapsed),
  };
}

function digitsFormat(sections: readonly (readonly FormatToken[])[]): NumberFormat {
  const [positive, negative, zero] = sections.slice(0, 3).map(asPattern);
  if (!positive) return general;
  return {
    kind: 'digits',
    show: (value) => {
      const own = value < 0 ? negative : value === 0 ? zero : undefined;
      if (own) return digitsByPattern(Math.abs(value), own);
      return (value < 0 ? '-' : '') + digitsByPattern(Math.abs(value), positive);
    },
  };
}

/** A section that shows digits and fixed text; a number that it would hide altogether is shown all the same. */
function asPattern(section: readonly FormatToken[]): readonly FormatToken[] | undefined {
  const isPlain = section.every(({ kind }) => kind !== 'other' && kind !== 'date');
  const shows = section.some(
    (token) => token.kind === 'digit' || (token.kind === 'literal' && /\S/.test(token.text)),
  );
  return isPlain && shows ? section : undefined;
}
