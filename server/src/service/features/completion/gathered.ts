import type { SchemaNode } from '../../../../../schemas/format';
import type { Chunk } from '../../collections/chunked-list';
import { reduceChunks } from '../../collections/derive';
import { chunkedListOf } from '../../collections/list';
import { memoize, memoizeWeak } from '../../collections/memoize';
import { format } from '../../format/format';
import { childSchema, schemasOf } from '../../format/schema-node';

/** Keys from the root; `*` is every item of a list, or every key of a map with free keys. */
export type EveryPath = readonly string[];

/** The path of a field in every item, from its path in one. */
export function everyPath(path: readonly (string | number)[]): EveryPath {
  let schema: SchemaNode | undefined = format;
  return path.map((step) => {
    const isEvery = typeof step === 'number' || !schema || !isNamed(schema, step);
    schema = schema && childSchema(schema, step);
    return isEvery ? '*' : step;
  });
}

const isNamed = (schema: SchemaNode, key: string): boolean =>
  schemasOf(schema).some(({ properties }) => properties && Object.hasOwn(properties, key));

/**
 * What follows from all values of a playbook at a path. Calculated once for each section as long as it does not change,
 * and of a section that is a list once for each chunk of it.
 * @param of what follows from some of the values
 * @param together what follows from all, of the parts
 */
export function gathered<R>(
  of: (values: readonly unknown[]) => R,
  together: (parts: readonly R[]) => R,
): (playbook: object, path: EveryPath) => R {
  const nothing = of([]);
  const alongPath = memoize((keys: string) => {
    const [, ...rest] = keys.split(BETWEEN);
    const ofList = reduceChunks((chunk: Chunk<unknown>) => of(valuesAlong(chunk, rest.slice(1))), together);
    const ofMap = memoizeWeak((section: object) => of(valuesAlong([section], rest)));
    return (section: unknown): R => {
      if (Array.isArray(section) && rest[0] === '*') return ofList(chunkedListOf(section));
      return typeof section === 'object' && section !== null ? ofMap(section) : nothing;
    };
  });
  return (playbook, path) => {
    const [section] = path;
    if (section === undefined || !Object.hasOwn(playbook, section)) return nothing;
    return alongPath(path.join(BETWEEN))((playbook as Readonly<Record<string, unknown>>)[section]);
  };
}

/** No key of the format has one. */
const BETWEEN = '\n';

const valuesAlong = (roots: readonly unknown[], path: EveryPath): readonly unknown[] =>
  path.reduce<readonly unknown[]>(
    (values, step) => values.flatMap((value) => childrenOf(value, step)),
    roots,
  );

function childrenOf(value: unknown, step: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Object.values(value);
  return Object.hasOwn(value, step) ? [(value as Readonly<Record<string, unknown>>)[step]] : [];
}
