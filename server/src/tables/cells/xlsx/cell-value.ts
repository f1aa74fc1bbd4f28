import type { CellDoubt } from '../workbook';
import { cellText } from './decode-text';
import { isBeyondDigits, plainNumber } from './plain-number';
import { serialDate } from './serial-date';
import type { NumberFormat } from './number-format';

/** A cell as it stands in the file (ECMA-376 18.3.1.4 c). */
export interface RawCell {
  /** `t`: n, s, str, inlineStr, b, e or d. */
  readonly type: string;
  /** Of `v`, or of the inline string; undefined where the cell has neither. */
  readonly value: string | undefined;
  readonly style: number;
  readonly hasFormula: boolean;
}

/** What cells of a workbook share. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: (style: number) => NumberFormat;
  readonly is1904: boolean;
}

export interface CellShown {
  readonly text: string;
  readonly doubt?: CellDoubt['kind'];
}

const nothing: CellShown = { text: '' };

/** A cell as a person sees it. */
export function cellShown({ type, value, style, hasFormula }: RawCell, context: CellContext): CellShown {
  if (value === undefined || (value === '' && type === 'n'))
    return hasFormula ? { text: '', doubt: 'formula' } : nothing;
  if (type === 's') return { text: context.strings[Number(value)] ?? '' };
  if (type === 'inlineStr') return { text: value };
  if (type === 'n') return numberShown(value.trim(), context.formats(style), context.is1904);
  if (type === 'b') return { text: /^(?:1|true)$/i.test(value.trim()) ? 'TRUE' : 'FALSE' };
  if (type === 'e') return { text: value, doubt: 'error' };
  if (type === 'd') return { text: isoDate(value.trim()), doubt: 'date' };
  return { text: cellText(value) };
}

function numberShown(written: string, format: NumberFormat, is1904: boolean): CellShown {
  const value = Number(written);
  if (written === '' || !Number.isFinite(value)) return { text: written };
  if (isBeyondDigits(value))
    return { text: /^-?\d+$/.test(written) ? written : plainNumber(value), doubt: 'rounded' };
  if (format.kind === 'digits') return { text: format.show(value) };
  const date = format.kind === 'date' ? serialDate(value, format, is1904) : undefined;
  return date === undefined ? { text: plainNumber(value) } : { text: date, doubt: 'date' };
}

/** `2026-11-29T09:30:00.000` as 2026-11-29 09:30; midnight is a date alone. */
function isoDate(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d)?T?(?:(\d\d:\d\d)(?::(\d\d))?[\d.]*)?Z?$/.exec(text);
  if (!match) return text;
  const [, date, time, seconds] = match;
  if (date === undefined) return time ?? text;
  const isMidnight = time === '00:00' && (seconds ?? '00') === '00';
  return time === undefined || isMidnight ? date : `${date} ${time}`;
}
