import { atDash, atKey, below, beginsKey, commentIndent, type IndentLevel, type Next } from './levels';
import { columnOf, type TokenRow } from './rows';
import { spaceBetween } from './spacing';
import type { Token } from './tokens';

/** Where the lines of a row get to. */
export interface PlacedRow {
  readonly indent: number;
  /** The indent for the lines of a scalar that spans several. */
  readonly hang: number;
  /** The innermost collection at the end of the row. */
  readonly level: IndentLevel | undefined;
}

/** What a segment's rows are placed by. */
export interface Surroundings {
  readonly indent: number;
  /** The collections that are open before it. */
  readonly levels: readonly IndentLevel[];
  /** What stands behind it. */
  readonly next: Next;
}

/** An open flow collection: the indent of its brackets, and the least of all lines in it. */
interface Flow {
  readonly base: number;
  readonly least: number;
}

/** Places the rows of a segment. @returns undefined where a row stands where none should */
export function placeRows(
  text: string,
  rows: readonly TokenRow[],
  { indent, levels: before, next }: Surroundings,
): readonly PlacedRow[] | undefined {
  const placed: PlacedRow[] = [];
  let levels = before;
  let open = false;
  let depth = 0;
  let flow: Flow = { base: 0, least: 0 };
  let comments = 0;
  const placeComments = (behind: Next): void => {
    for (; comments > 0; comments--) {
      const column = rows[placed.length]!.column;
      const at = commentIndent(column, behind, levels, open, indent);
      placed.push({ indent: at, hang: at, level: levels.at(-1) });
    }
  };
  for (const row of rows) {
    const [first] = row.tokens;
    if (depth > 0) {
      const at = inFlow(flow, first!.kind === 'close' ? depth - 1 : depth, indent);
      placed.push({ indent: at, hang: at, level: levels.at(-1) });
    } else if (first!.kind === 'comment') {
      comments++;
      continue;
    } else {
      const here = blockRow(text, row, levels, indent);
      if (!here) return undefined;
      placeComments({ column: row.column, indent: here.indent });
      levels = here.levels;
      open = here.open;
      flow = here.flow;
      placed.push({ indent: here.indent, hang: here.hang, level: levels.at(-1) });
    }
    depth += opened(row.tokens);
  }
  placeComments(next);
  return placed;
}

const opened = (tokens: readonly Token[]): number =>
  tokens.reduce((depth, { kind }) => depth + (kind === 'open' ? 1 : kind === 'close' ? -1 : 0), 0);

const inFlow = ({ base, least }: Flow, depth: number, indent: number): number =>
  Math.max(least, base + indent * depth);

interface BlockRow {
  readonly indent: number;
  readonly hang: number;
  readonly levels: readonly IndentLevel[];
  readonly open: boolean;
  readonly flow: Flow;
}

/** Places a row outside flow collections. */
function blockRow(
  text: string,
  { tokens, column }: TokenRow,
  before: readonly IndentLevel[],
  indent: number,
): BlockRow | undefined {
  const [first] = tokens;
  if (first!.kind === 'marker') return rowAt(0, 0, [], tokens);
  if (first!.kind !== 'dash' && !beginsKey(tokens, 0)) return valueRow(tokens, column, before, indent);
  let levels = first!.kind === 'dash' ? atDash(before, column) : atKey(before, column);
  const kind = first!.kind === 'dash' ? 'seq' : 'map';
  const top = levels.at(-1);
  const same = top?.column === column && top.kind === kind;
  const own = same ? top.indent : below(top, indent);
  if (!same) levels = [...levels, { kind, column, indent: own }];
  return behindDashes(text, tokens, levels, { own, indent });
}

/** Places a value on a line of its own: right of what it belongs to. */
function valueRow(
  tokens: readonly Token[],
  column: number,
  levels: readonly IndentLevel[],
  indent: number,
): BlockRow | undefined {
  const top = levels.at(-1);
  if (top && top.column >= column) return undefined;
  const at = below(top, indent);
  return rowAt(at, at, levels, tokens);
}

/** Goes on behind the dashes of a row: a list or a map may begin there. */
function behindDashes(
  text: string,
  tokens: readonly Token[],
  before: readonly IndentLevel[],
  { own, indent }: { readonly own: number; readonly indent: number },
): BlockRow {
  let levels = before;
  let out = own;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'dash') break;
    const next = tokens[at + 1];
    if (!next || next.kind === 'comment') break;
    out += 1 + (spaceBetween(text, token, next)?.length ?? next.start - token.end);
    const column = columnOf(text, next.start);
    if (next.kind === 'dash') levels = [...levels, { kind: 'seq', column, indent: out }];
    else if (beginsKey(tokens, at + 1)) levels = [...levels, { kind: 'map', column, indent: out }];
  }
  const colon = tokens.some(({ kind }) => kind === 'colon');
  const base = colon ? levels.at(-1)!.indent : out;
  const hang = below(levels.at(-1), indent);
  return { ...rowAt(own, hang, levels, tokens), flow: { base, least: colon ? hang : out } };
}

const rowAt = (
  indent: number,
  hang: number,
  levels: readonly IndentLevel[],
  tokens: readonly Token[],
): BlockRow => ({
  indent,
  hang,
  levels,
  open: ['colon', 'dash', 'property'].includes(tokens.findLast(({ kind }) => kind !== 'comment')!.kind),
  flow: { base: indent, least: indent },
});
