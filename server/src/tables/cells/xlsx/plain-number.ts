/** The number of digits that a spreadsheet keeps of a number. */
const KEPT_DIGITS = 15;

/**
 * A number as `General` shows it in a cell that is wide enough, but never with an exponent: 15 digits, without what
 * binary fractions leave behind them.
 */
export function plainNumber(value: number): string {
  return withoutExponent(String(Number(value.toPrecision(KEPT_DIGITS))));
}

/** Whether a number has more digits before the point than a spreadsheet keeps, so that the last ones may be lost. */
export const isBeyondDigits = (value: number): boolean => Math.abs(value) >= 10 ** KEPT_DIGITS;

/** The number with so many decimals, rounded half up as spreadsheets do and not as its binary form would be. */
export function roundedDecimal(value: number, decimals: number): string {
  const [whole = '0', fraction = ''] = plainNumber(value).split('.');
  if (fraction.length <= decimals)
    return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, '0')}`;
  const scaled = BigInt(whole + fraction.slice(0, decimals)) + (fraction[decimals]! >= '5' ? 1n : 0n);
  const digits = String(scaled).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** `1.5e+21` as 1500000000000000000000, `2e-7` as 0.0000002. */
function withoutExponent(text: string): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', first = '', rest = '', exponent = ''] = match;
  const digits = first + rest;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}
