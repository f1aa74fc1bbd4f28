import type { Text } from '../../../../schemas/text';
import type { Finding, Fix } from '../format/finding';
import { type MapNode, type Node, type Pair, walk } from '../yaml/parse/nodes';
import type { Segment } from '../yaml/segments/segment';
import { isMerge } from '../yaml/parse/value';

/** Finds maps with several merge keys: in some YAML parsers the first wins, in some the last, and some refuse the file. */
export function doubleMerges(segment: Segment): readonly Finding[] {
  const { root, text } = segment;
  if (!root || text.indexOf('<<') === text.lastIndexOf('<<')) return none;
  const found: Finding[] = [];
  walk(root, (node) => {
    const merges = node.kind === 'map' ? node.pairs.filter(({ key }) => isMerge(key)) : [];
    if (merges.length < 2) return;
    const { start, end } = merges[1]!.key;
    found.push({
      code: 'yaml/double-merge',
      level: 'warning',
      at: { segment, start, end },
      message,
      fixes: asOneList(segment, node as MapNode, merges),
    });
  });
  return found;
}

const none: readonly Finding[] = [];

const message: Text = {
  zh: '同一组里的“<<”不止一个：几处都有的键，有的软件听前面的，有的听后面的。写成一个列表“<<: [*a, *b]”，就都听前面的。',
  en: 'There is more than one "<<" in this group. Where several have the same key, some programs take the first, others the last. Written as one list, "<<: [*a, *b]", the first wins everywhere.',
};

const title: Text = { zh: '合成一个列表：<<: {list}', en: 'Make them one list: <<: {list}' };

/** A fix that joins the merge keys into one list of aliases; none where a comment between them would be lost. */
function asOneList(segment: Segment, map: MapNode, merges: readonly Pair[]): readonly Fix[] {
  const values = merges.map(({ value }) => value);
  const names = values.map((value) => value && aliasesIn(value));
  if (names.some((one) => one === undefined)) return [];
  const list = `[${names
    .flat()
    .map((name) => `*${name}`)
    .join(', ')}]`;
  const [first, ...others] = merges;
  const cuts = others.map((pair) => {
    const before = map.pairs[map.pairs.indexOf(pair) - 1]!;
    return { start: (before.value ?? before.key).end, end: pair.value!.end };
  });
  const between = others.map((pair, index) => segment.text.slice(cuts[index]!.start, pair.key.start));
  if (!between.every((gap) => (map.flow ? /^\s*,\s*$/ : /^\s*$/).test(gap))) return [];
  const { start, end } = first!.value!;
  const edits = [
    { at: { segment, start, end }, text: list },
    ...cuts.map((cut) => ({ at: { segment, ...cut }, text: '' })),
  ].map((edit) => ({ kind: 'replace' as const, ...edit }));
  return [{ title, data: { list }, kind: 'fix', edits }];
}

/** The names of an alias, or of a flow list of aliases only. */
function aliasesIn(node: Node): readonly string[] | undefined {
  if (node.kind === 'alias') return [node.name];
  if (node.kind !== 'seq' || !node.flow || node.items.length === 0) return undefined;
  const names = node.items.flatMap((item) => (item.kind === 'alias' ? [item.name] : []));
  return names.length === node.items.length ? names : undefined;
}
