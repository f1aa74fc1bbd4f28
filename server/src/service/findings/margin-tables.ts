import type { SchemaNode } from '../../../../schemas/format';
import type { Text, TextData } from '../../../../schemas/text';
import type { PlaybookDocument } from '../document/assemble';
import { type Block, schemaOfItem } from '../document/block';
import type { Finding } from '../format/finding';
import { sectionNames } from '../format/format';
import { type PastedRows, pastedTable, readPasted } from '../format/tables';
import { isDrawn } from '../notation/csv';
import { indexesWhere } from '../collections/derive';
import { indentAt, lineEndAt, newlineOf } from '../yaml/ranges/node-end';
import type { Edit } from '../yaml/edit/edit';
import type { Segment, SegmentRange } from '../yaml/segments/segment';
import { lastPair } from './margin-lines';
import { isForCustomers, isKeyName, itemOf } from './yaml/key-names';

/** A table at column 0, with one finding for all its lines. */
export interface MarginTable {
  readonly finding: Finding | undefined;
  readonly segments: ReadonlySet<Segment>;
  /** The key that it is below. */
  readonly key: string | undefined;
}

/**
 * Finds tables that were pasted at column 0: below a key whose value is a list, after the items of one, or elsewhere. A
 * file that is only a table is reported as a whole (document/root-findings.ts).
 */
export function marginTables(document: PlaybookDocument): readonly MarginTable[] {
  if (document.sections.size === 0) {
    const all = Array.from(document.blocks, ({ segment }) => segment);
    const isTable = readPasted(all.map(({ text }) => text).join('')) !== undefined;
    return isTable ? [{ finding: undefined, segments: new Set(all), key: undefined }] : [];
  }
  return runsOf(document).flatMap(([above, run]) => {
    const home = homeOf(above, run.at(-1)!);
    const spots = [...(home?.begun ? [home.begun] : []), ...run.map(rowSpot)];
    const pasted = readPasted(spots.map(sourceOfSpot).join(''));
    if (!pasted) return [];
    const finding = home ? belowHome(spots, pasted, home) : ofNoSection(document, spots, pasted);
    const segments = new Set(spots.map(({ segment }) => segment));
    return finding ? [{ finding, segments, key: home?.key }] : [];
  });
}

/** Runs of consecutive lines that may be rows, each with the block above. */
function runsOf({ blocks }: PlaybookDocument): readonly (readonly [Block, readonly Block[]])[] {
  const runs: [Block, Block[]][] = [];
  let end = -1;
  for (const place of rowPlaces(blocks)) {
    if (place === end && runs.length > 0) runs.at(-1)![1].push(blocks.at(place)!);
    else if (place > 0) runs.push([blocks.at(place - 1)!, [blocks.at(place)!]]);
    end = place + 1;
  }
  return runs;
}

/** The indexes of lines that may be rows: no key, or one with a colon in a cell. */
const rowPlaces = indexesWhere(
  ({ segment, item, entries }: Block) =>
    !item &&
    (segment.kind === 'stray' || segment.kind === 'section') &&
    !/^[\w-]+[ \t]*:(?:\s|$)/.test(segment.text) &&
    !entries.some(({ key }) => sectionNames.includes(key)) &&
    !sectionNames.includes(segment.text.trim()),
);

/** The range of a segment's rows, without trailing blank lines and comments. */
function rowSpot({ segment }: Block): SegmentRange {
  const { text, lines } = segment;
  const last = lines.findLast((start) => {
    content.lastIndex = start;
    return content.test(text);
  });
  return { segment, start: 0, end: lineEndAt(text, last ?? 0) };
}

const content = /[ \t]*[^\s#]/y;

/** Where rows below a block can belong: a list with the column of its dashes, or a key whose value is no list. */
interface Home {
  readonly item: SchemaNode | undefined;
  readonly indent: number;
  /** Undefined after items; a key has no value yet, or the first row as its value (`begun`). */
  readonly key?: string;
  readonly begun?: SegmentRange;
}

function homeOf({ segment, section }: Block, last: Block): Home | undefined {
  if (section !== undefined) {
    const item = schemaOfItem(section);
    return item && { item, indent: segment.indent };
  }
  const below = Math.max(last.segment.indent, 0);
  const [line, begin = '', name = ''] =
    /^(([\w-]+):[ \t]+)[^\s#[{&*!>].*$/.exec(segment.text.trimEnd()) ?? [];
  const item = line === undefined ? undefined : itemOf(name);
  if (line !== undefined && item)
    return { item, indent: below || 2, key: name, begun: { segment, start: begin.length, end: line.length } };
  const pair = segment.problems.length === 0 && segment.root ? lastPair(segment.root) : undefined;
  if (!pair || (pair.value && (pair.value.kind !== 'scalar' || pair.value.value !== null))) return undefined;
  const key = String(pair.key.value);
  if (isForCustomers(key) || !isKeyName(key)) return undefined;
  return { item: itemOf(key), indent: below || indentAt(segment.text, pair.key.start) + 2, key };
}

function belowHome(
  spots: readonly SegmentRange[],
  pasted: PastedRows,
  { item, indent, key = '' }: Home,
): Finding | undefined {
  if (!item) return found(spots, noList, { key });
  const { message, data, made, named } = pastedTable(pasted, item);
  // After items, lines without a header may as well be the rest of a text.
  if (key === '' && !named) return undefined;
  return found(spots, message, data, made && { ...made, text: made.written(indent) });
}

/** The finding for a table that is below no list: it names the section whose items the rows may become. */
function ofNoSection(
  { sections }: PlaybookDocument,
  spots: readonly SegmentRange[],
  pasted: PastedRows,
): Finding | undefined {
  const fitting = sectionNames.flatMap((name) => {
    const item = schemaOfItem(name);
    const table = item?.properties && pastedTable(pasted, item);
    return table?.made && table.named ? [{ key: name, made: table.made }] : [];
  });
  const [first] = fitting;
  const source = spots.map(sourceOfSpot).join('');
  if (!first) return isDrawn(source) || source.includes('\t') ? found(spots, anywhere, {}) : undefined;
  const { key, made } = first;
  if (sections.has(key)) return found(spots, below, { key });
  const data = { ...made.data, key };
  return found(spots, below, { key }, { title: inSection, data, text: `${key}:\n${made.written(2)}` });
}

/** @param made the text that the rows are replaced by, for a fix */
function found(
  spots: readonly SegmentRange[],
  message: Text,
  data: TextData,
  made?: { readonly title: Text; readonly data: TextData; readonly text: string },
): Finding {
  const first = spots[0]!;
  const at = { ...first, end: Math.min(first.end, lineEndAt(first.segment.text, first.start)) };
  const fixes = made
    ? [{ title: made.title, data: made.data, kind: 'suggestion' as const, edits: written(spots, made.text) }]
    : [];
  return { code: 'yaml/pasted-rows', level: 'error', at, message, data, fixes };
}

/** Edits that replace the rows by a text; of a first row on the line of a key only the row is deleted. */
function written(spots: readonly SegmentRange[], text: string): readonly Edit[] {
  return spots.map((spot, index) => {
    const { segment, start } = spot;
    const isLast = index === spots.length - 1;
    const end = isLast || start > 0 ? spot.end : segment.text.length;
    const from = start > 0 ? segment.text.slice(0, start).trimEnd().length : start;
    return {
      kind: 'replace',
      at: { segment, start: from, end },
      text: isLast ? newlineOf(segment.text, text) : '',
    };
  });
}

const sourceOfSpot = (
  { segment, start }: SegmentRange,
  index: number,
  all: readonly SegmentRange[],
): string => segment.text.slice(start, index < all.length - 1 ? undefined : all[index]!.end);

const inSection: Text = {
  zh: '放到“{key}:”下面，每一行变成一条',
  en: 'Put them below "{key}:", each row an item',
};

const noList: Text = {
  zh: '这里像是从表格里粘贴来的几行，而“{key}:”下面不能放表格：请改写成“键: 值”，每行往里缩进两格。',
  en: 'These look like rows pasted from a spreadsheet, but "{key}:" takes no table: write them as "key: value" lines, each two spaces further in.',
};

const below: Text = {
  zh: '这里像是从表格里粘贴来的几行，顶格写，不属于任何一节。看栏名应该放在“{key}:”下面，每一条以“- ”开头，往里缩进两格。',
  en: 'These look like rows pasted from a spreadsheet. At the margin they belong to no section; by the names of the columns they go below "{key}:", where each item begins with "- ", two spaces in.',
};

const anywhere: Text = {
  zh: '这里像是从表格里粘贴来的几行，顶格写，不属于任何一节。先写它那一节的名字，例如“quick_replies:”或“faq:”，把这几行移到它下面；最上面一行写栏名，就能一键变成条目。',
  en: 'These look like rows pasted from a spreadsheet. At the margin they belong to no section: write the name of one, such as "quick_replies:" or "faq:", and move them below it; with the names of the columns in the top row they can be made items with one click.',
};
