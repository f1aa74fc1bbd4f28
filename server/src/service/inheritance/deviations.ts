import type { SchemaNode } from '../../../../schemas/format';
import { memoizeWeak } from '../collections/memoize';
import type { Analysis } from '../document/analysis';
import { symbolsOf } from '../document/symbols';
import { format } from '../format/format';
import { childSchema, schemaFor } from '../format/schema-node';
import { isMap } from '../yaml/parse/value';
import type { ValueRef } from '../yaml/ranges/place';
import { idOf, listsWithIds } from './item-ids';
import { type Layer, layerOf } from './layer';
import { stackedLayers } from './merge-document';
import { playbooksOf } from './with-bases';

/** A place where a file says something else than what it builds on. */
export interface Deviation {
  /** The section of what it changes. */
  readonly section: string;
  readonly at: ValueRef;
  /** The ids that are gone by it. */
  readonly lost: ReadonlySet<string>;
}

/** All places where a file overrides or takes away what it builds on, in the order of `without` and then of the file. */
export const deviationsOf = memoizeWeak((file: Analysis): readonly Deviation[] => {
  const own = file.alone?.documents[0];
  if (!own || !file.bases) return [];
  const base = stackedLayers(playbooksOf(file.bases));
  const ids = own.playbook.without ?? [];
  const near = Array.from(layerOf(own), ([name, { raw, owner }]) => {
    const schema = childSchema(format, name);
    return schema
      ? within(name, base.get(name)?.raw, raw, schema, { in: owner, key: name, onKey: true })
      : [];
  });
  return [...leftOut(ids, base), ...near.flat()];
});

/** Of an id that several sections have, one for each. */
function leftOut(ids: readonly string[], base: Layer): readonly Deviation[] {
  if (ids.length === 0) return [];
  const places = new Map(ids.map((id, index) => [id, { in: ids, key: index }]));
  return Array.from(base, ([section, { symbols }]) =>
    [...new Set(Array.from(symbols).flatMap(({ definitions }) => definitions.map(({ id }) => id)))].flatMap(
      (id): readonly Deviation[] => {
        const at = places.get(id);
        return at ? [{ section, at, lost: new Set([id]) }] : [];
      },
    ),
  ).flat();
}

function within(
  section: string,
  base: unknown,
  own: unknown,
  schema: SchemaNode,
  at: ValueRef,
): readonly Deviation[] {
  if (base === undefined || base === null || own === undefined || own === base) return [];
  if (own === null) return [{ section, at, lost: idsIn(section, base, schema) }];
  if (isMap(base) && isMap(own)) return inMap(section, base, own, schemaFor(schema, own), false);
  const lists = listsWithIds(base, own, schema);
  if (!lists) return [{ section, at, lost: none }];
  const before = new Map(lists.base.map((item) => [idOf(item, lists.key), item]));
  return lists.own.flatMap((item) => {
    const id = idOf(item, lists.key);
    const far = id === undefined ? undefined : before.get(id);
    return isMap(item) && isMap(far) ? inMap(section, far, item, lists.schema, true) : [];
  });
}

/** @param isItem whether the map overrides an item: a key that it adds changes that item too */
function inMap(
  section: string,
  base: Record<string, unknown>,
  own: Record<string, unknown>,
  schema: SchemaNode | undefined,
  isItem: boolean,
): readonly Deviation[] {
  const isOpen = isItem || Boolean(schema?.additionalProperties);
  return Object.keys(own).flatMap((key): readonly Deviation[] => {
    const at = { in: own, key, onKey: true } as const;
    const child = schema && childSchema(schema, key);
    if (!child) return [];
    if (Object.hasOwn(base, key)) return within(section, base[key], own[key], child, at);
    return isOpen ? [{ section, at, lost: none }] : [];
  });
}

const idsIn = (section: string, value: unknown, schema: SchemaNode): ReadonlySet<string> =>
  new Set(symbolsOf(section, {}, section, value, schema).definitions.map(({ id }) => id));

const none: ReadonlySet<string> = new Set();
