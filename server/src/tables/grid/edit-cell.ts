import { commonEnds, type Edit } from '../../service';
import type { Item } from '../import/fields';
import { onOneLine } from '../import/one-line-lists';
import { withField } from './item-field';
import { isMap } from './is-map';

/**
 * The ways to write a value of an item, the gentlest first: only the part of a text that differs, in its quotes, or the
 * words of a list that do; else the value as a whole.
 * @param field of one in a map of the item the keys with a dot between
 * @param value undefined takes the key away, and with it the map that would be left empty
 */
export function cellEdits(item: Item, field: string, value: unknown): readonly (readonly Edit[])[] {
  const [key = field, ...rest] = field.split('.');
  const inner = item[key];
  if (rest.length > 0 && value === undefined && withField(item, field, undefined)[key] === undefined)
    return [[{ kind: 'remove', in: item, key }]];
  if (rest.length > 0)
    return isMap(inner) && Object.keys(inner).length > 0
      ? cellEdits(inner, rest.join('.'), value)
      : [[{ kind: 'set', in: item, key, value: withField({}, rest.join('.'), onOneLine(value)) }]];
  return valueEdits(item, key, value);
}

/** The ways to write several values of an item in one step, the gentlest first. */
export function rowEdits(item: Item, values: ReadonlyMap<string, unknown>): readonly (readonly Edit[])[] {
  const ways = Array.from(togetherIn(item, values), ([field, value]) => cellEdits(item, field, value));
  return [ways.flatMap((way) => way[0] ?? []), ways.flatMap((way) => way.at(-1) ?? [])];
}

/** The values by field; several in a map that the item has not yet, or that is left empty, as the whole of that map. */
function togetherIn(item: Item, values: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const fresh = [...values].reduce((one, [field, value]) => withField(one, field, value), item);
  const together = new Map<string, unknown>();
  for (const [field, value] of values) {
    const [key = field, ...rest] = field.split('.');
    const isOne = [...values.keys()].filter((other) => other.startsWith(`${key}.`)).length < 2;
    const isWhole = rest.length > 0 && !isOne && (!isMap(item[key]) || fresh[key] === undefined);
    together.set(isWhole ? key : field, isWhole ? fresh[key] : value);
  }
  return together;
}

function valueEdits(item: Item, field: string, value: unknown): readonly (readonly Edit[])[] {
  if (value === undefined) return [[{ kind: 'remove', in: item, key: field }]];
  const whole: Edit = { kind: 'set', in: item, key: field, value: onOneLine(value) };
  const old = item[field];
  if (Array.isArray(old) && Array.isArray(value) && old.length > 0)
    return [wordEdits(old, value, inQuotes), wordEdits(old, value, anew), [whole]];
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

/** The words of a list that are other ones, that are added, and that go; those at its ends that are the same stay. */
function wordEdits(
  old: readonly unknown[],
  fresh: readonly unknown[],
  changed: (list: readonly unknown[], key: number, word: unknown) => Edit,
): readonly Edit[] {
  const { start, behind } = commonEnds(old, fresh);
  const [gone, added] = [old.length - behind - start, fresh.length - behind - start];
  const both = Math.min(gone, added);
  const words = fresh.slice(start, start + added);
  return [
    ...words.slice(0, both).map((word, at) => changed(old, start + at, word)),
    ...words.slice(both).map((value): Edit => ({ kind: 'add', in: old, index: start + both, value })),
    ...Array.from({ length: gone - both }, (_, at): Edit => ({
      kind: 'remove',
      in: old,
      key: start + both + at,
    })),
  ];
}

const anew = (list: readonly unknown[], key: number, value: unknown): Edit => ({
  kind: 'set',
  in: list,
  key,
  value,
});

/** Replaces what differs of a word, in the quotes that it has. */
function inQuotes(list: readonly unknown[], key: number, word: unknown): Edit {
  const old = list[key];
  if (typeof old !== 'string' || typeof word !== 'string') return anew(list, key, word);
  const { start, end, text } = differingPart(old, word);
  return { kind: 'replace', at: { in: list, key, part: { start, end } }, text };
}

/** What a value is once it is written: a text that ended with a line break still does, as block texts do. */
export function writtenAs(old: unknown, value: unknown): unknown {
  if (typeof value !== 'string' || typeof old !== 'string') return value;
  const breaks = /(?<!\n)\n+$/.exec(old)?.[0] ?? '';
  return old.trimEnd() === '' ? value : value + breaks;
}

/** The shortest part of a text whose replacement makes the other; no character beyond the BMP is cut. */
function differingPart(
  old: string,
  fresh: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  let { start, behind } = commonEnds(old, fresh);
  // What is added at the end has no place in the source, but the last character has.
  if (start === old.length && start > 0) start--;
  if (isLowSurrogate(old, start) || isLowSurrogate(fresh, start)) start--;
  if (isLowSurrogate(old, old.length - behind) || isLowSurrogate(fresh, fresh.length - behind)) behind--;
  return { start, end: old.length - behind, text: fresh.slice(start, fresh.length - behind) };
}

const isLowSurrogate = (text: string, at: number): boolean =>
  at > 0 && /^[\udc00-\udfff]/.test(text.slice(at, at + 1));
