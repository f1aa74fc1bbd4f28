import type { FormatToken } from './format-tokens';
import { roundedDecimal } from './plain-number';

/** A number of 0 or more written as a section of a number format says: `0000`, `#,##0.00"元"`, `000-0000`, `0.0%`. */
export function digitsByPattern(value: number, section: readonly FormatToken[]): string {
  const point = section.findIndex(({ kind }) => kind === 'point');
  const whole = point < 0 ? section : section.slice(0, point);
  const fraction = point < 0 ? [] : section.slice(point + 1);
  const decimals = fraction.filter(({ kind }) => kind === 'digit');
  const scaled = value * 100 ** section.filter(({ kind }) => kind === 'percent').length;
  const [digits = '', rest = ''] = roundedDecimal(
    scaled / 1000 ** (commasBehind(whole) + (point < 0 ? 0 : commasBehind(fraction))),
    decimals.length,
  ).split('.');
  const shown = wholePart(digits === '0' ? '' : digits, whole) + fractionPart(rest, fraction, point >= 0);
  return shown.trim();
}

/** Commas behind the last digit divide by a thousand each. */
function commasBehind(part: readonly FormatToken[]): number {
  const last = part.findLastIndex(({ kind }) => kind === 'digit');
  return part.slice(last + 1).filter(({ kind }) => kind === 'comma').length;
}

/** Digits take their places from the right; those for which the pattern has no place stand before the first one. */
function wholePart(digits: string, whole: readonly FormatToken[]): string {
  const first = whole.findIndex(({ kind }) => kind === 'digit');
  const last = whole.findLastIndex(({ kind }) => kind === 'digit');
  const isGrouped = whole.slice(first, last).some(({ kind }) => kind === 'comma');
  let left = digits;
  let shown = '';
  let placed = 0;
  const place = (digit: string): void => {
    if (isGrouped && placed > 0 && placed % 3 === 0) shown = `,${shown}`;
    shown = digit + shown;
    placed += 1;
  };
  for (let at = whole.length - 1; at >= 0; at -= 1) {
    const token = whole[at]!;
    if (token.kind !== 'digit') {
      shown = fixedText(token) + shown;
      continue;
    }
    if (left !== '' || token.text === '0') place(left.at(-1) ?? '0');
    left = left.slice(0, -1);
    if (at !== first) continue;
    for (const digit of [...left].reverse()) place(digit);
    left = '';
  }
  return shown;
}

function fractionPart(rest: string, fraction: readonly FormatToken[], hasPoint: boolean): string {
  let at = 0;
  let shown = '';
  for (const token of fraction) {
    if (token.kind !== 'digit') shown += fixedText(token);
    else if (token.text === '0' || /[1-9]/.test(rest.slice(at))) shown += rest[at] ?? '0';
    if (token.kind === 'digit') at += 1;
  }
  return hasPoint && /^\d/.test(shown) ? `.${shown}` : shown;
}

function fixedText(token: FormatToken): string {
  if (token.kind === 'literal') return token.text;
  return token.kind === 'percent' ? '%' : '';
}
