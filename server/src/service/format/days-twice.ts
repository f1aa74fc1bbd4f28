import type { SchemaNode } from '../../../../schemas/format';
import type { Text } from '../../../../schemas/text';
import { accepts } from './scalar';
import type { Finding } from './finding';
import { daysIn } from './repeated-items';
import { formFinding } from './schema-fixes';

/** Finds figures by day of which a later one takes the day away: `{ mon: 3, mon-sun: 5 }`. Hours have a rule of their own. */
export function daysTwice(map: Record<string, unknown>, schema: SchemaNode): readonly Finding[] {
  const { propertyNames, additionalProperties } = schema;
  if (propertyNames?.scalar !== 'days' || !additionalProperties || additionalProperties.type !== 'number')
    return [];
  const keys = Object.keys(map).filter((key) => !accepts(key, propertyNames) && map[key] !== null);
  return keys.flatMap((key, index): readonly Finding[] => {
    const own = daysIn(key);
    const later = keys.slice(index + 1).find((other) => daysIn(other).some((day) => own.includes(day)));
    if (later === undefined) return [];
    const isWhole = own.every((day) => daysIn(later).includes(day));
    return [
      {
        ...formFinding('day-twice', { in: map, key, onKey: true }, isWhole ? instead : inPart, {
          key,
          later,
        }),
        level: 'warning',
        related: [{ at: { in: map, key: later, onKey: true }, message: here }],
      },
    ];
  });
}

const instead: Text = {
  zh: '“{later}”里也有“{key}”，写在后面的算数，这一行不算。只留一行；想让“{key}”不一样，就把它写到“{later}”后面。',
  en: '"{later}" names "{key}" too, and the later line counts: this one does not. Keep one of them; for another figure on "{key}", write it after "{later}".',
};

const inPart: Text = {
  zh: '“{later}”里的日子，这一行“{key}”也写了，写在后面的算数。要是不该这样，就把两行的日子分开。',
  en: 'The days of "{later}" are named by "{key}" here too, and the later line counts. If that is not meant, give each line its own days.',
};

const here: Text = { zh: '写在后面的一行', en: 'The later line' };
