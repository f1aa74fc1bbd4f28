import type { SchemaNode } from '../../../../schemas/format';
import type { Analysis } from '../document/analysis';
import { type FileRange, locator } from '../document/resolve-range';
import { childSchema, schemaFor } from '../format/schema-node';
import { format } from '../format/format';
import type { Path } from '../yaml/ranges/path';
import { isMap } from '../yaml/parse/value';
import { layerOf } from './layer';
import { idKeyOf, idOf } from './item-ids';

/** A value of a base that a file overrides. */
export interface Overridden {
  readonly value: unknown;
  readonly at: FileRange & { readonly uri: string };
}

/**
 * What a value of a file overrides in the nearest of the files that it extends; undefined where it overrides nothing.
 * @param path of the value in the file alone
 */
export function overriddenAt(file: Analysis, path: Path): Overridden | undefined {
  const { alone, bases = [] } = file;
  const [section, ...rest] = path;
  if (!alone || typeof section !== 'string') return undefined;
  const own = layerOf(alone.documents[0]!).get(section)?.raw;
  for (const base of [...bases].reverse()) {
    const [document] = base.documents;
    const layer = document && layerOf(document).get(section);
    if (!layer) continue;
    const found = follow(own, layer.raw, childSchema(format, section), rest, {
      in: layer.owner,
      key: section,
    });
    if (!found) continue;
    return { value: found.value, at: { ...locator(base)(found.place), uri: base.uri } };
  }
  return undefined;
}

interface Place {
  readonly in: object;
  readonly key: string | number;
}

/** Follows a path in both values, in lists of items with ids by id. */
function follow(
  own: unknown,
  base: unknown,
  schema: SchemaNode | undefined,
  [key, ...rest]: Path,
  place: Place,
): { readonly value: unknown; readonly place: Place } | undefined {
  if (base === undefined || base === null) return undefined;
  if (key === undefined) return { value: base, place };
  const one = schema && schemaFor(schema, base);
  if (Array.isArray(own) && Array.isArray(base) && typeof key === 'number') {
    const idKey = one?.items && idKeyOf(one.items);
    const id = idKey === undefined ? undefined : idOf(own[key], idKey);
    const index = id === undefined ? -1 : base.findIndex((item) => idOf(item, idKey!) === id);
    return index < 0 ? undefined : follow(own[key], base[index], one?.items, rest, { in: base, key: index });
  }
  if (!isMap(own) || !isMap(base) || typeof key !== 'string') return undefined;
  return follow(own[key], base[key], one && childSchema(one, key), rest, { in: base, key });
}
