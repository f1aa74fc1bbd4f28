import type { Text } from '../../../../schemas/text';
import { indexesWhere } from '../collections/derive';
import type { PlaybookDocument } from '../document/assemble';
import type { Block } from '../document/block';
import type { Finding, Fix } from '../format/finding';
import type { Edit } from '../yaml/edit/edit';
import { keyText, type Node, type SeqNode } from '../yaml/parse/nodes';
import { itemNode } from '../yaml/parse/value';
import { dashBefore, indentAt, lineEndAt, lineStartAt } from '../yaml/ranges/node-end';
import { itemOf } from './yaml/key-names';

/**
 * Tells items at column 0 that no list begins there for, a run of them once, and moves them into the list above where
 * only one ends there.
 */
export function withMarginItems(document: PlaybookDocument, found: readonly Finding[]): readonly Finding[] {
  const stray = new Set(
    found.flatMap(({ code, at }) => (code === 'yaml/stray-line' && 'segment' in at ? [at.segment] : [])),
  );
  if (stray.size === 0) return found;
  const runs = runsOf(document).filter(([, run]) => run.every(({ segment }) => stray.has(segment)));
  const told = new Set(runs.flatMap(([, run]) => run.map(({ segment }) => segment)));
  const isReported = ({ at, code }: Finding): boolean =>
    code === 'yaml/stray-line' && 'segment' in at && told.has(at.segment);
  return [
    ...found.filter((finding) => !isReported(finding)),
    ...runs.map(([above, run]) => withoutList(above, run)),
  ];
}

/** Runs of consecutive items at column 0, each with the block above. */
function runsOf({ blocks }: PlaybookDocument): readonly (readonly [Block | undefined, readonly Block[]])[] {
  const runs: [Block | undefined, Block[]][] = [];
  let end = -1;
  for (const place of places(blocks)) {
    if (place === end) runs.at(-1)![1].push(blocks.at(place)!);
    else runs.push([place > 0 ? blocks.at(place - 1) : undefined, [blocks.at(place)!]]);
    end = place + 1;
  }
  return runs;
}

const places = indexesWhere(
  ({ segment, entries }: Block) =>
    segment.kind === 'stray' && entries.length === 0 && /^-(?:[ \t]|\r?\n|$)/.test(segment.text),
);

function withoutList(above: Block | undefined, run: readonly Block[]): Finding {
  const { segment } = run[0]!;
  const lists = above?.segment.root && above.problems.length === 0 ? listsAtEnd(above.segment.root) : [];
  const [only, ...more] = lists;
  return {
    code: 'yaml/stray-line',
    level: 'error',
    at: { segment, start: 0, end: lineEndAt(segment.text, 0) },
    message: only && more.length === 0 ? intoList : noList,
    data: { key: only?.key ?? '' },
    fixes: above && only && more.length === 0 ? lineUp(above, only, run) : [],
  };
}

interface EndingList {
  readonly key: string;
  readonly list: SeqNode;
}

/** The block lists that a node ends in, the outer one first. */
function listsAtEnd(node: Node, key = ''): readonly EndingList[] {
  if (node.kind === 'seq' && !node.flow) {
    const last = node.items.at(-1);
    return [...(key && last ? [{ key, list: node }] : []), ...(last ? listsAtEnd(last) : [])];
  }
  if (node.kind !== 'map' || node.flow) return [];
  const last = node.pairs.at(-1);
  return last?.value ? listsAtEnd(last.value, keyText(last)) : [];
}

function lineUp({ segment }: Block, { key, list }: EndingList, run: readonly Block[]): readonly Fix[] {
  const dash = dashBefore(segment.text, list.items[0]!);
  const spaces = indentAt(segment.text, dash);
  if (spaces === 0 || segment.text.slice(lineStartAt(segment.text, dash), dash).trim() !== '') return [];
  const edits = run.flatMap(({ segment: one }) =>
    [...one.text.matchAll(/^(?=[^\r\n])/gm)].map(({ index }): Edit => ({
      kind: 'replace',
      at: { segment: one, start: index, end: index },
      text: ' '.repeat(spaces),
    })),
  );
  const fields = itemOf(key)?.properties;
  const fits =
    fields && run.every(({ segment: one }) => keysOf(one.root).every((name) => Object.hasOwn(fields, name)));
  return [{ title, data: { key }, kind: fits ? 'fix' : 'suggestion', edits }];
}

function keysOf(root: Node | undefined): readonly string[] {
  const item = root && itemNode(root);
  return item?.kind === 'map' ? item.pairs.map(keyText) : [''];
}

const title: Text = { zh: '和“{key}:”下面的“-”对齐', en: 'Line it up with the items of "{key}:"' };

const intoList: Text = {
  zh: '这一项顶格写，不属于哪个列表。它要是上面“{key}:”里的一项，“-”就要和那些“-”左边对齐。',
  en: 'This item starts at the margin and belongs to no list. If it is one of "{key}:" above, its "-" lines up with theirs.',
};

const noList: Text = {
  zh: '这一项顶格写，不知道属于哪个列表：放到那个列表里，“-”和别的“-”左边对齐。',
  en: 'This item starts at the margin and belongs to no list: put it into its list, its "-" below the others.',
};
