import type { Edit } from '../../service';
import type { Item } from '../import/fields';
import { onOneLine } from '../import/one-line-lists';

/**
 * The ways to write a value of an item, the gentlest first: only the part of a text that differs, in its quotes; else the
 * value as a whole.
 * @param value undefined takes the key away
 */
export function cellEdits(item: Item, field: string, value: unknown): readonly (readonly Edit[])[] {
  if (value === undefined) return [[{ kind: 'remove', in: item, key: field }]];
  const whole: Edit = { kind: 'set', in: item, key: field, value: onOneLine(value) };
  const old = item[field];
  if (typeof old !== 'string' || typeof value !== 'string') return [[whole]];
  // A text that gets its first line break is better read as a block than with a break spelled out in quotes.
  if (value.includes('\n') && !old.includes('\n')) return [[whole]];
  const part = differingPart(old, value);
  return [
    [
      {
        kind: 'replace',
        at: { in: item, key: field, part: { start: part.start, end: part.end } },
        text: part.text,
      },
    ],
    [whole],
  ];
}

/** What a value is once it is written: a text that ended with a line break still does, as block texts do. */
export function writtenAs(old: unknown, value: unknown): unknown {
  if (typeof value !== 'string' || typeof old !== 'string') return value;
  const breaks = /\n+$/.exec(old)?.[0] ?? '';
  return old.trimEnd() === '' ? value : value + breaks;
}

/** The shortest part of a text whose replacement makes the other; no character beyond the BMP is cut. */
function differingPart(
  old: string,
  fresh: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start] === fresh[start]) start++;
  if (isLowSurrogate(old, start) || isLowSurrogate(fresh, start)) start--;
  let behind = 0;
  while (behind < most - start && old.at(-1 - behind) === fresh.at(-1 - behind)) behind++;
  if (isLowSurrogate(old, old.length - behind) || isLowSurrogate(fresh, fresh.length - behind)) behind--;
  return { start, end: old.length - behind, text: fresh.slice(start, fresh.length - behind) };
}

const isLowSurrogate = (text: string, at: number): boolean =>
  at > 0 && /^[\udc00-\udfff]/.test(text.slice(at, at + 1));
