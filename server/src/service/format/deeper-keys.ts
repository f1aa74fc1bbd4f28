import type { SchemaNode } from '../../../../schemas/format';
import { type Text, joinTexts } from '../../../../schemas/text';
import { memoizeWeak } from '../collections/memoize';
import type { Edit } from '../yaml/edit/edit';
import { nestedKeys } from '../yaml/edit/nest';
import type { Finding, Fix } from './finding';
import { unknownKey } from './key-findings';
import { meantField, readsAsFreeKey, suits, titled } from './meant-keys';
import { kindAskedBy, schemasOf } from './schema-node';
import { formFinding } from './schema-fixes';

/** Where a key belongs that no field of its map has, but one of a map below: `mon-fri` under `weekly` of `hours`. */
export interface DeeperKey {
  /** The fields that lead there from the key's map. */
  readonly path: readonly string[];
  /** The key as it is called there. */
  readonly name: string;
  /** The schema node of the map there. */
  readonly below: SchemaNode;
}

/** So many maps further down a key is looked for. */
const MOST_LEVELS = 2;

/** Finds the only map below in which a key can stand; undefined where none can, or several on the same level. */
export function deeperKey(key: string, schema: SchemaNode): DeeperKey | undefined {
  for (const maps of mapsBelow(schema)) {
    const found = maps.flatMap((one) => takenBy(one, key) ?? []);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

type MapBelow = Pick<DeeperKey, 'path' | 'below'>;

/** The maps below a map, level by level. The same whatever key is looked for: kept by the format's node. */
const mapsBelow = memoizeWeak((schema: SchemaNode): readonly (readonly MapBelow[])[] => {
  const levels: (readonly MapBelow[])[] = [];
  let maps: readonly MapBelow[] = [{ path: [], below: schema }];
  for (let level = 0; level < MOST_LEVELS; level++) {
    maps = maps.flatMap(mapsIn);
    levels.push(maps);
  }
  return levels;
});

const mapsIn = ({ path, below }: MapBelow): readonly MapBelow[] =>
  Object.entries(below.properties ?? {}).flatMap(([name, child]) =>
    schemasOf(child)
      .filter((one) => kindAskedBy(one) === 'map')
      .map((map) => ({ path: [...path, name], below: map })),
  );

function takenBy(one: MapBelow, key: string): DeeperKey | undefined {
  const { properties, propertyNames } = one.below;
  if (properties) {
    const name = Object.hasOwn(properties, key) ? key : titled(key, one.below, Object.keys(properties));
    return name === undefined ? undefined : { ...one, name };
  }
  if (propertyNames?.scalar !== 'days') return undefined;
  return readsAsFreeKey(key, propertyNames) ? { ...one, name: key } : undefined;
}

/** The findings of the unknown keys of a map: those that belong under one field below are told once. */
export function unknownKeys(
  owner: object,
  unknown: readonly string[],
  schema: SchemaNode,
): readonly Finding[] {
  const all = Object.keys(owner);
  const groups = new Map<string, DeeperKey & { readonly keys: string[] }>();
  return [
    ...unknown.flatMap((key) => {
      const deeper = meantField(owner, key, schema, all) ? undefined : deeperKey(key, schema);
      if (!deeper) return [unknownKey(owner, key, schema, all)];
      const path = deeper.path.join(' → ');
      const group = groups.get(path);
      if (group) group.keys.push(key);
      else groups.set(path, { ...deeper, keys: [key] });
      return [];
    }),
    ...Array.from(groups.values(), (group) => {
      const isThere = all.includes(group.path[0]!);
      const edits = isThere ? [] : nestedKeys(owner, group.keys, group.path);
      const kind = isSure(owner, group.keys, group.below) ? 'fix' : 'suggestion';
      return keysTooHigh(owner, group.keys, group.path, isThere, { edits, kind });
    }),
  ];
}

/**
 * The finding of keys that belong under a field below.
 * @param isThere whether the map has that field already
 * @param fix what puts them there
 */
export function keysTooHigh(
  owner: object,
  keys: readonly string[],
  path: readonly string[],
  isThere: boolean,
  { edits, ...care }: Pick<Fix, 'kind' | 'byHand'> & { readonly edits: readonly Edit[] },
): Finding {
  const data = {
    keys: joinTexts(
      keys.map((one) => ({ zh: `“${one}”`, en: `"${one}"` })),
      { zh: '、', en: ', ' },
    ),
    path: path.map((one) => `${one}:`).join(' → '),
  };
  return formFinding(
    'unknown-key',
    { in: owner, key: keys[0]!, onKey: true },
    isThere ? belowIt : belowNew,
    data,
    edits.length === 0 ? [] : [{ title, data, ...care, edits }],
  );
}

/** Whether the keys with their values make a valid map further down, or one that other fixes surely make valid. */
function isSure(owner: object, keys: readonly string[], { properties, required = [] }: SchemaNode): boolean {
  if (!properties) return true;
  const values = owner as Record<string, unknown>;
  const isGood = (key: string): boolean => {
    const child = properties[key];
    return child !== undefined && suits(values[key], child);
  };
  return keys.every(isGood) && required.every((key) => keys.includes(key));
}

const belowNew: Text = {
  zh: '{keys}不直接写在这里：先写一行“{path}”，再写在它下面，多缩进两个空格。',
  en: 'Not directly here: {keys}. Write a line "{path}" first, then this below it, two spaces further in.',
};

const belowIt: Text = {
  zh: '{keys}要写到“{path}”下面，比它多缩进两个空格。',
  en: 'Not here, but below "{path}" and two spaces further in: {keys}.',
};

const title: Text = { zh: '写到“{path}”下面', en: 'Put it under "{path}"' };
