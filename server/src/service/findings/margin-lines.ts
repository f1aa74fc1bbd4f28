import type { Text } from '../../../../schemas/text';
import type { PlaybookDocument } from '../document/assemble';
import type { Block } from '../document/block';
import type { Finding, Fix } from '../format/finding';
import { sectionNames } from '../format/format';
import { indexesWhere } from '../collections/derive';
import type { Edit } from '../yaml/edit/edit';
import { contentEnd, indentAt, lineEndAt, newlineOf } from '../yaml/ranges/node-end';
import type { MapNode, Node, Pair } from '../yaml/parse/nodes';
import type { Segment } from '../yaml/segments/segment';
import { isForCustomers } from './yaml/key-names';

/**
 * Merges the findings of lines at column 0 that follow a text into one, with a fix that makes them the rest of that text:
 * this is what a pasted reply of several lines looks like.
 */
export function withMargins(document: PlaybookDocument, found: readonly Finding[]): readonly Finding[] {
  const told = (wanted: string): ReadonlySet<Segment> =>
    new Set(found.flatMap(({ code, at }) => (code === wanted && 'segment' in at ? [at.segment] : [])));
  const stray = told('yaml/stray-line');
  // A ruler between the lines of a pasted text belongs to the text.
  const rulers = told('yaml/other-comment');
  if (stray.size === 0) return found;
  const findings = runsOf(document).flatMap(([above, run]) => {
    const isRun =
      run.every(({ segment }) => stray.has(segment) || rulers.has(segment)) &&
      run.some(({ segment }) => stray.has(segment));
    const finding = isRun ? restOfText(above, run) : undefined;
    return finding ? [[new Set(run.map(({ segment }) => segment)), finding] as const] : [];
  });
  const isReported = ({ at, code }: Finding): boolean =>
    /^yaml\/(?:stray-line|other-comment)$/.test(code) &&
    'segment' in at &&
    findings.some(([segments]) => segments.has(at.segment));
  return [...found.filter((finding) => !isReported(finding)), ...findings.map(([, finding]) => finding)];
}

/** Runs of consecutive lines at column 0, each with the block above. */
function runsOf({ blocks }: PlaybookDocument): readonly (readonly [Block, readonly Block[]])[] {
  const runs: [Block, Block[]][] = [];
  let end = -1;
  for (const place of strays(blocks)) {
    if (place === end && runs.length > 0) runs.at(-1)![1].push(blocks.at(place)!);
    else if (place > 0) runs.push([blocks.at(place - 1)!, [blocks.at(place)!]]);
    end = place + 1;
  }
  return runs;
}

const strays = indexesWhere(
  ({ segment, entries }: Block) =>
    segment.kind === 'stray' &&
    entries.length === 0 &&
    !sectionNames.some((name) => segment.text.trim() === name) &&
    !/^[ \t]*#/m.test(segment.text),
);

function restOfText({ segment }: Block, run: readonly Block[]): Finding | undefined {
  const last = segment.problems.length === 0 && segment.root ? lastPair(segment.root) : undefined;
  if (!last || !isForCustomers(String(last.key.value))) return undefined;
  const first = run[0]!.segment;
  return {
    code: 'yaml/stray-line',
    level: 'error',
    at: { segment: first, start: 0, end: lineEndAt(first.text, 0) },
    message: run.length > 1 ? severalLines : oneLine,
    data: { key: String(last.key.value), count: run.length },
    fixes: indented(
      segment,
      last,
      run.map((block) => block.segment),
    ),
  };
}

/** The innermost pair in block style that a node ends with. */
export function lastPair(node: Node): Pair | undefined {
  if (node.kind === 'seq')
    return node.flow || node.items.length === 0 ? undefined : lastPair(node.items.at(-1)!);
  if (node.kind !== 'map' || node.flow) return undefined;
  const last = (node satisfies MapNode).pairs.at(-1);
  if (!last?.value || last.value.kind === 'scalar') return last;
  return lastPair(last.value);
}

/** A fix that indents the lines as part of a literal block scalar, adding the `|` where it is missing. */
function indented(segment: Segment, { key, value }: Pair, lines: readonly Segment[]): readonly Fix[] {
  const { text } = segment;
  const colon = text.indexOf(':', key.end) + 1;
  let indent = ' '.repeat(indentAt(text, key.start) + 2);
  const edits: Edit[] = [];
  if (!value || value.kind !== 'scalar' || value.value === null) {
    if (text.slice(colon).trim() !== '') return [];
    edits.push({ kind: 'replace', at: { segment, start: colon, end: colon }, text: ' |' });
  } else {
    const end = contentEnd(text, value);
    const source = text.slice(value.start, end);
    if (value.anchor !== undefined || text.slice(end).trim() !== '') return [];
    if (value.style === 'plain' && !source.includes('\n'))
      edits.push({
        kind: 'replace',
        at: { segment, start: value.start, end },
        text: newlineOf(lines[0]!.text, `|\n${indent}${source}`),
      });
    else if (value.style === 'literal') indent = /\n( +)\S/.exec(source)?.[1] ?? indent;
    else return [];
  }
  for (const line of lines)
    for (const { index } of line.text.matchAll(/^(?=[^\r\n])/gm))
      edits.push({ kind: 'replace', at: { segment: line, start: index, end: index }, text: indent });
  return [{ title: asRest, kind: 'suggestion', edits }];
}

const asRest: Text = {
  zh: '当作上面那段文字的后几行（写在“|”后面，往里缩进）',
  en: 'Make it the rest of the text above (after "|", indented)',
};

const severalLines: Text = {
  zh: '从这里起的 {count} 行顶格写，不知道属于哪一节。如果是上面“{key}:”的后几行，就先写“{key}: |”，每行往里缩进；要开新的一节就写“名称:”。',
  en: 'From here {count} lines start at the margin and belong to no section. If they are the rest of "{key}:" above, write "{key}: |" and indent each of them; to begin a section, write "name:".',
};

const oneLine: Text = {
  zh: '这一行顶格写，不知道属于哪一节。如果是上面“{key}:”的下一行，就先写“{key}: |”，再往里缩进；要开新的一节就写“名称:”。',
  en: 'This line starts at the margin and belongs to no section. If it is the rest of "{key}:" above, write "{key}: |" and indent it; to begin a section, write "name:".',
};
