import { readFileSync } from 'node:fs';
import { format } from '../../../server/src/service/format/format';
import type { SchemaNode } from '../../../schemas/format';
import { schemaFor, schemasOf, kindAskedBy } from '../../../server/src/service/format/schema-node';
import { parse } from 'yaml';

type Path = readonly (string | number)[];

/** A place where one word, number or key stands in a whole playbook. */
export interface Field {
  /** The keys that lead there; `[]` for an item of a list, `*` for a key of the author's own. */
  readonly name: string;
  readonly before: string;
  readonly behind: string;
}

/** Stands where the value goes. */
const MARK = '\uE000';

/** Of a long list so many items stand for all. */
const MOST_ITEMS = 3;

/** A playbook that says everything that the format knows, each list cut to a few items. */
export const wholePlaybook = completed(
  format,
  parse(readFileSync('samples/small-shop.playbook.yaml', 'utf8')),
  0,
);

/** Each field of the format in that playbook once, by the name of its path, with the text around its value. */
export function fieldsOfFormat(): readonly Field[] {
  const fields = new Map<string, Field>();
  for (const [name, path, value] of places(format, wholePlaybook, '', [])) {
    if (fields.has(name)) continue;
    const [before, behind] = written(put(wholePlaybook, path, value)).split(`"${MARK}"`) as [string, string];
    fields.set(name, { name, before, behind });
  }
  return [...fields.values()];
}

/** The value with all that its form knows and it does not say, by the form's own samples. */
function completed(schema: SchemaNode, value: unknown, depth: number): unknown {
  if (Array.isArray(value)) {
    const items = schemaFor(schema, value)?.items;
    return items ? value.slice(0, MOST_ITEMS).map((one) => completed(items, one, depth + 1)) : value;
  }
  const one = schemaFor(schema, value);
  if (typeof value !== 'object' || value === null || !one) return value;
  const said = value as Record<string, unknown>;
  const added = Object.entries(one.properties ?? {}).flatMap(([key, child]) => {
    const absent = Object.hasOwn(said, key) ? undefined : sampleOf(child);
    return absent === undefined || depth > 6 ? [] : [[key, absent] as const];
  });
  const all = [...Object.entries(said), ...added];
  return Object.fromEntries(
    all.map(([key, child]) => {
      const below = one.properties?.[key] ?? one.additionalProperties;
      return [key, below ? completed(below, child, depth + 1) : child];
    }),
  );
}

function sampleOf(schema: SchemaNode): unknown {
  const [first] = schema.samples ?? [];
  if (first !== undefined) return first;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return sampleOf(schema.anyOf[0]!);
  if (schema.type === 'array') return schema.items ? [sampleOf(schema.items)] : [];
  if (schema.type === 'object')
    return schema.additionalProperties ? { one: sampleOf(schema.additionalProperties) } : {};
  return schema.type === 'string' ? 'one' : schema.type === 'boolean' ? true : 1;
}

/** Every place of a value in its form: the name, the path at which something is put, and what is put there. */
function* places(
  schema: SchemaNode,
  value: unknown,
  name: string,
  path: Path,
): Generator<[string, Path, unknown]> {
  for (const one of schemasOf(schema)) {
    const other = schemaFor(schema, value) !== one;
    // Where the playbook says it in another form, the value in this one takes its place.
    const said = other ? completed(one, sampleOf(one), path.length) : value;
    for (const [inner, below, mark] of placesIn(one, said, name, other ? [] : path))
      yield other ? [inner, path, put(said, below, mark)] : [inner, below, mark];
  }
}

function* placesIn(
  one: SchemaNode,
  value: unknown,
  name: string,
  path: Path,
): Generator<[string, Path, unknown]> {
  const kind = kindAskedBy(one);
  if (kind === 'list' && one.items && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* places(one.items, item, `${name}/[]`, [...path, index]);
  } else if (kind === 'map') {
    for (const [key, child] of Object.entries(value as Record<string, unknown>)) {
      const below = one.properties?.[key];
      if (below) yield* places(below, child, `${name}/${key}`, [...path, key]);
      else if (one.additionalProperties) {
        yield [`${name}/* (key)`, path, renamed(value as Record<string, unknown>, key)];
        yield* places(one.additionalProperties, child, `${name}/*`, [...path, key]);
      }
    }
  } else if (kind !== 'list') yield [name, path, MARK];
}

const renamed = (map: Readonly<Record<string, unknown>>, key: string): object =>
  Object.fromEntries(Object.entries(map).map(([one, value]) => [one === key ? MARK : one, value]));

/** The value with another one at a path. */
function put(value: unknown, [key, ...rest]: Path, part: unknown): unknown {
  if (key === undefined) return part;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? put(one, rest, part) : one));
  const map = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(map).map(([one, child]) => [one, one === key ? put(child, rest, part) : child]),
  );
}

/** As YAML: sections and their items on lines of their own, so that an edit of one leaves the others alone. */
function written(playbook: unknown): string {
  return Object.entries(playbook as Record<string, unknown>)
    .map(([key, value]) =>
      Array.isArray(value) && key !== MARK
        ? `${keyText(key)}:\n${value.map((item) => `  - ${JSON.stringify(item)}\n`).join('')}`
        : `${keyText(key)}: ${JSON.stringify(value)}\n`,
    )
    .join('');
}

const keyText = (key: string): string => (key === MARK ? JSON.stringify(key) : key);
