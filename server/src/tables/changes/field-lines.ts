import type { SchemaNode } from '../../../../schemas/format';
import type { DayName } from '../../../../schemas/scalars';
import { dayNames } from '../../service';
import type { Locale } from '../../../../schemas/text';
import { daysText, formatNodeAt, rangesText, weeklyHours } from '../../service';
import type { ItemChange } from './change';
import type { Versions } from './same-value';

/** A field that changed, in words. */
export interface FieldLine {
  readonly keys: readonly string[];
  readonly label: string;
  /** Empty where the version lacks the field. */
  readonly before: string;
  readonly after: string;
  /** Whether it is text that a person wrote, shown word by word. */
  readonly isText: boolean;
}

/** The changed fields of an item in words; of the hours of a week, the days that differ. */
export function fieldLines(
  { path, fields }: ItemChange,
  words: Versions,
  locale: Locale,
): readonly FieldLine[] {
  return fields.flatMap(({ keys, before, after }): readonly FieldLine[] => {
    const at = [...path, ...keys];
    if (at.at(-1) === 'weekly') return weekLines(keys, before, after, locale);
    const node = formatNodeAt(at);
    const said = (value: unknown, by: Versions['before']): string =>
      value === undefined ? '' : isText(node) ? String(value) : by.value(at, value);
    return [
      {
        keys,
        label: labelOf(path, keys, words),
        before: said(before, words.before),
        after: said(after, words.after),
        isText: isText(node),
      },
    ];
  });
}

/** The titles of the keys; for a section that is itself the value, such as the ids in `without`, that of the section. */
function labelOf(path: readonly string[], keys: readonly string[], { after }: Versions): string {
  if (keys.length === 0) return after.title(path);
  return keys.map((_, depth) => after.title([...path, ...keys.slice(0, depth + 1)])).join(' › ');
}

/** Free text: neither a choice nor a name, a time or an id. */
const isText = (node: SchemaNode | undefined): boolean =>
  node?.type === 'string' && !node.scalar && !node.choices && !node.enum && !node.refersTo && !node.defines;

function weekLines(
  keys: readonly string[],
  before: unknown,
  after: unknown,
  locale: Locale,
): readonly FieldLine[] {
  const on = (weekly: unknown, day: DayName): string =>
    rangesText(weeklyHours({ weekly: weekly as Record<string, never> | undefined }, day).ranges, locale);
  const groups = new Map<
    string,
    { readonly days: DayName[]; readonly before: string; readonly after: string }
  >();
  for (const day of dayNames) {
    const [old, fresh] = [on(before, day), on(after, day)];
    if (old === fresh) continue;
    const group = groups.get(`${old}\n${fresh}`) ?? { days: [], before: old, after: fresh };
    groups.set(`${old}\n${fresh}`, group);
    group.days.push(day);
  }
  return [...groups.values()].map(({ days, ...hours }) => ({
    keys,
    label: daysText(days, locale),
    ...hours,
    isText: false,
  }));
}
