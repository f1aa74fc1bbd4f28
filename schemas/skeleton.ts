import type { SchemaNode } from './format';
import type { ScalarName } from './scalars';

/** How much a skeleton holds: what the format requires, or also what people usually write (fields with samples). */
export type Fullness = 'required' | 'usual';

const MOST_USUAL_FIELDS = 4;

/**
 * A value that the form accepts, as a start for a person: samples where the format has them, and never an empty map
 * or list.
 */
export function skeleton(schema: SchemaNode, fullness: Fullness = 'required'): unknown {
  const [one] = schema.anyOf ?? [schema];
  if (!one) return '';
  if (schema.samples?.length && !one.properties) return schema.samples[0];
  if (one.properties) return mapSkeleton(one, fullness);
  if (one.additionalProperties) return schema.samples?.[0] ?? {};
  if (one.items) return [skeleton(one.items, fullness)];
  if (one.samples?.length) return one.samples[0];
  if (one.scalar) return scalarSamples[one.scalar];
  return one.const ?? one.enum?.[0] ?? Object.keys(one.choices ?? {})[0] ?? valueOfType(one);
}

const scalarSamples: Readonly<Record<ScalarName, string>> = {
  id: 'new-id',
  time: '09:00',
  'time-range': '09:00-18:00',
  date: '2026-01-01',
  'date-time': '2026-01-01 09:00',
  days: 'mon-fri',
  hours: '09:00-18:00',
  'shift-days': 'mon-fri',
  duration: '3m',
  timezone: 'Asia/Shanghai',
  language: 'zh',
};

function mapSkeleton(schema: SchemaNode, fullness: Fullness): unknown {
  const required = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties!);
  const wanted = fields.filter(
    ([key], index) => required.has(key) || (fullness === 'usual' && index < MOST_USUAL_FIELDS),
  );
  const kept = wanted.length > 0 ? wanted : fields.slice(0, 1);
  return Object.fromEntries(kept.map(([key, field]) => [key, skeleton(field, 'required')]));
}

function valueOfType({ type, minimum, exclusiveMinimum }: SchemaNode): unknown {
  if (type === 'boolean') return true;
  if (type === 'number' || type === 'integer') return minimum ?? (exclusiveMinimum ?? 0) + 1;
  return '…';
}
