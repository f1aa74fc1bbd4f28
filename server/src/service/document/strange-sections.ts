import { deeperKey, keysTooHigh } from '../format/deeper-keys';
import type { Finding, Fix } from '../format/finding';
import { format } from '../format/format';
import { unknownKey } from '../format/key-findings';
import { meantField } from '../format/meant-keys';
import type { Edit } from '../yaml/edit/edit';
import { movedSegments, nestedSegments } from '../yaml/edit/nest';
import type { Segment } from '../yaml/segments/segment';
import type { Block, Entry } from './block';

/** A root key with its list's items. */
interface Section {
  readonly name: string;
  readonly entry: Entry;
  readonly segment: Segment;
  readonly items: Iterable<Block>;
}

/** What is known of root keys that are no sections. */
export interface StrangeSections {
  readonly findings: readonly Finding[];
  /** The section that such a key stands for or belongs into, by the key. */
  readonly meant: ReadonlyMap<string, string>;
}

/**
 * Looks at the root keys that are no sections. Those that belong into one, such as `team` and `shifts` into
 * `staffing`, are told once where they stand below each other, and go there together.
 */
export function strangeSections(sections: ReadonlyMap<string, Section>): StrangeSections {
  const names = [...sections.keys()];
  const findings: Finding[] = [];
  const meant = new Map<string, string>();
  let run: Run | undefined;
  const endRun = (): void => {
    if (run) findings.push(runTooHigh(run, sections));
    run = undefined;
  };
  for (const own of sections.values()) {
    const { name, entry } = own;
    const isStrange = !Object.hasOwn(format.properties!, name);
    const field = isStrange ? meantField(entry.owner, name, format, names)?.to : undefined;
    const path = isStrange && !field ? deeperKey(name, format)?.path : undefined;
    const [section] = field ?? path ?? [];
    if (section !== undefined) meant.set(name, section);
    if (run?.path.join() !== path?.join()) endRun();
    if (isStrange && !path) findings.push(unknownKey(entry.owner, name, format, names));
    if (path) {
      run ??= { path, keys: [] };
      run.keys.push(own);
    }
  }
  endRun();
  return { findings, meant };
}

/** Root keys below each other that belong into one section. */
interface Run {
  readonly path: readonly string[];
  readonly keys: Section[];
}

function runTooHigh({ path, keys }: Run, sections: ReadonlyMap<string, Section>): Finding {
  const there = sections.get(path[0]!);
  // A key right below its section is told as one that stands at the margin.
  const edits = there ? movedTo(there, keys, path, sections) : nestedSegments(keys.flatMap(segmentsOf), path);
  // Two such runs would each bring the section.
  const care: Pick<Fix, 'kind' | 'byHand'> = { kind: 'suggestion', byHand: true };
  const [first] = keys;
  return keysTooHigh(
    first!.entry.owner,
    keys.map(({ name }) => name),
    path,
    there !== undefined,
    { ...care, edits },
  );
}

/** What moves keys into their section, where it has none of them. */
function movedTo(
  { entry, segment, items, name }: Section,
  keys: readonly Section[],
  path: readonly string[],
  sections: ReadonlyMap<string, Section>,
): readonly Edit[] {
  const own = (entry.owner as Record<string, unknown>)[name];
  const isFree = typeof own === 'object' && own !== null && !keys.some((key) => Object.hasOwn(own, key.name));
  const isMap = Array.from(items).length === 0;
  if (!isFree || !isMap || path.length > 1) return [];
  const all = [...sections.values()];
  const above = all[all.indexOf(keys[0]!) - 1];
  return movedSegments(keys.flatMap(segmentsOf), segment, above && segmentsOf(above).at(-1));
}

const segmentsOf = ({ segment, items }: Section): readonly Segment[] => [
  segment,
  ...Array.from(items, (block) => block.segment),
];
