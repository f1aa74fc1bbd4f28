import type { ChunkedList } from '../collections/chunked-list';
import { indexesWhere } from '../collections/derive';
import { type KeyHome, homeOf } from '../document/astray-keys';
import type { Block } from '../document/block';
import { sectionNames } from '../format/format';
import { schemasOf } from '../format/schema-node';
import { keyText } from '../yaml/parse/nodes';
import { parse } from '../yaml/parse/parse';
import type { Segment } from '../yaml/segments/segment';

/** A key with its value at column 0 whose further lines are indented: it alone lacks the indent. */
export interface MarginFirst {
  readonly segment: Segment;
  readonly key: string;
  /** The map that it and the lines below belong into. */
  readonly home: KeyHome;
  readonly spaces: number;
}

/** Finds such keys; only blocks with syntax errors are looked at. */
export const marginFirsts = (blocks: ChunkedList<Block>): readonly MarginFirst[] =>
  [...places(blocks)].flatMap((place) => {
    const above = place > 0 ? homeOf(blocks.at(place - 1)!) : undefined;
    return (above && firstIn(blocks.at(place)!, above)) ?? [];
  });

const keyWithValue = /^([a-z_]+):[ \t]+[^\s#]/;

const places = indexesWhere(
  ({ segment, problems }: Block) =>
    segment.kind === 'section' &&
    problems.length > 0 &&
    !sectionNames.includes(keyWithValue.exec(segment.text)?.[1] ?? sectionNames[0]!),
);

function firstIn({ segment }: Block, home: KeyHome): MarginFirst | undefined {
  const indents = [...segment.text.matchAll(/\n( *)(?=[^\s#])/g)].map(([, blanks]) => blanks!.length);
  const spaces = Math.min(...indents);
  if (!Number.isFinite(spaces) || spaces === 0 || (home.has.length > 0 && spaces !== home.spaces))
    return undefined;
  const { root, problems } = parse(' '.repeat(spaces) + segment.text);
  if (problems.length > 0 || root?.kind !== 'map') return undefined;
  const keys = root.pairs.map(keyText);
  const fields = schemasOf(home.schema).find(({ properties }) => properties)?.properties ?? {};
  const isNew = (key: string, index: number): boolean =>
    Object.hasOwn(fields, key) && !home.has.includes(key) && keys.indexOf(key) === index;
  return keys.every(isNew) ? { segment, key: keys[0]!, home, spaces } : undefined;
}
