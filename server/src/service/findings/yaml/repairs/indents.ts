import { firstAtLeast } from '../../../collections/binary-search';
import type { Candidate, Repair, TextReplacement, RepairContext } from '../candidate';
import { spotsOf } from '../reading-quality';
import { mayStandIn } from '../key-names';
import { columnOf, type Line } from '../lines';

/** Wrongly indented lines: moved to the columns of lines above them. */
export const indents: Repair = (view) => {
  const suspects = suspectLines(view);
  return view.lines.flatMap((line, index) =>
    suspects.has(index) && !line.silent && index > 0 ? moves(view, line, index) : [],
  );
};

/** The distance in lines from a syntax error within which lines are moved: the typo is near the error. */
const NEAR = 3;

/** The format errors that a line at the wrong level of nesting causes. */
const ofLevel: ReadonlySet<string> = new Set([
  'schema/unknown-key',
  'schema/missing-key',
  'schema/wrong-kind',
  'yaml/duplicate-key',
]);

/** The indexes of the lines near an error. Errors may be many: each is looked up once. */
function suspectLines({ lines, problems, findings, broken }: RepairContext): ReadonlySet<number> {
  const places = broken ? problems : spotsOf(findings.filter(({ code }) => ofLevel.has(code)));
  const reach = broken ? NEAR : 1;
  const lineAt = (offset: number): number =>
    Math.min(
      firstAtLeast(lines, offset, ({ end }) => end),
      lines.length - 1,
    );
  const suspects = new Set<number>();
  for (const at of new Set(places.map(({ start }) => lineAt(start))))
    for (let index = at - reach; index <= at + reach; index++) suspects.add(index);
  return suspects;
}

function moves({ lines }: RepairContext, line: Line, index: number): Candidate[] {
  const outer = enclosing(lines, index);
  return columnsAbove(lines, index)
    .filter((column) => column !== line.indent)
    .filter((column) => column < line.indent || mayStandBelow(line, outer, column))
    .sort((a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent))
    .flatMap((column) => {
      const rows = rowsToMove(lines, index);
      const run = [line, ...rows];
      const isSame = rows.length === 0;
      return [moved(line, run, column), ...(isSame ? [] : [moved(line, [line], column)])];
    });
}

/** The enclosing lines of a line, the nearest first: each is indented less than all lines between. */
function enclosing(lines: readonly Line[], index: number): readonly Line[] {
  const found: Line[] = [];
  for (let at = index - 1, least = Infinity; at >= 0 && least > 0; at--) {
    const line = lines[at]!;
    if (line.silent || line.indent >= least) continue;
    found.push(line);
    least = line.indent;
  }
  return found;
}

/** Whether a line may be indented to a column: no section is moved into the one above it. */
function mayStandBelow({ key }: Line, enclosed: readonly Line[], column: number): boolean {
  const outer = enclosed.find(({ indent }) => indent < column);
  return !key || outer?.indent !== 0 || mayStandIn(key.name, outer.key?.name ?? '');
}

/** The number of lines directly above whose columns are all tried. */
const FAR = 30;

/** The columns to try: those of lines, keys and values above, lines of block scalars included. */
function columnsAbove(lines: readonly Line[], index: number): number[] {
  const columns = new Set<number>();
  const near = Math.max(0, index - FAR);
  // Further up, only the enclosing lines are tried: a list may be long.
  let least = lines[index]!.indent;
  for (let at = near - 1; at >= 0 && least > 0; at--) {
    const { silent, indent } = lines[at]!;
    if (silent || indent >= least) continue;
    columns.add((least = indent));
  }
  for (const above of lines.slice(near, index)) {
    if (above.silent) continue;
    columns.add(above.indent);
    if (above.dashes.length > 0) columns.add(columnOf(above));
    if (above.value.start === above.value.end && above.key) columns.add(columnOf(above) + 2);
  }
  return [...columns];
}

/** The lines that move with a line: all below that are indented at least as much. */
function rowsToMove(lines: readonly Line[], index: number): Line[] {
  const rows: Line[] = [];
  for (const row of lines.slice(index + 1)) {
    if (row.content === row.end) continue;
    if (
      row.indent < lines[index]!.indent ||
      (row.indent === lines[index]!.indent && lines[index]!.dashes.length > 0)
    )
      break;
    rows.push(row);
  }
  return rows;
}

function moved(line: Line, rows: readonly Line[], column: number): Candidate {
  const deeper = column > line.indent;
  const by = Math.abs(column - line.indent);
  const changes = rows.map(({ start, indent }): TextReplacement =>
    deeper
      ? { start, end: start, text: ' '.repeat(by) }
      : { start, end: start + Math.min(by, indent), text: '' },
  );
  return {
    id: 'indent',
    start: line.content,
    end: line.end,
    message: deeper
      ? {
          zh: '这一行缩进得太少，要再往右移 {by} 个空格，才和它那一组对齐。',
          en: 'This line is too far left; move it right by {by} space(s) to line it up with its group.',
        }
      : {
          zh: '这一行缩进得太多，要往左移 {by} 个空格，才和它那一组对齐。',
          en: 'This line is too far right; move it left by {by} space(s) to line it up with its group.',
        },
    data: { by },
    title: deeper
      ? { zh: '往右移 {by} 个空格', en: 'Move it right by {by} space(s)' }
      : { zh: '往左移 {by} 个空格', en: 'Move it left by {by} space(s)' },
    kind: 'fix',
    keepsKeys: true,
    keepsTexts: true,
    changesLevel: true,
    changes,
  };
}
