import type { Candidate, Maker, TextReplacement, View } from '../candidate';
import { spotsOf } from '../judge';
import { mayStandIn } from '../key-names';
import { columnOf, type Line } from '../lines';

/** Lines that stand too far in or too far out: moved to where lines above them stand. */
export const indents: Maker = (view) =>
  view.lines.flatMap((line, index) => (isSuspect(view, line, index) ? moves(view, line, index) : []));

/** So many lines around a complaint of the parser are looked at: a typo stands near it. */
const NEAR = 3;

/** Errors of form that a line has which stands at the wrong level. */
const ofLevel: ReadonlySet<string> = new Set([
  'schema/unknown-key',
  'schema/missing-key',
  'schema/wrong-kind',
  'yaml/duplicate-key',
]);

function isSuspect({ lines, problems, findings, broken }: View, line: Line, index: number): boolean {
  if (line.silent || index === 0) return false;
  const places = broken ? problems : spotsOf(findings.filter(({ code }) => ofLevel.has(code)));
  return places.some(({ start }) => {
    const at = lines.findIndex(({ end }) => end >= start);
    return Math.abs((at < 0 ? lines.length - 1 : at) - index) <= (broken ? NEAR : 1);
  });
}

function moves({ lines }: View, line: Line, index: number): Candidate[] {
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

/** The lines above one that each stand further left than all between, the nearest first. */
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

/** No section is moved into the one above it. */
function mayStandBelow({ key }: Line, enclosed: readonly Line[], column: number): boolean {
  const outer = enclosed.find(({ indent }) => indent < column);
  return !key || outer?.indent !== 0 || mayStandIn(key.name, outer.key?.name ?? '');
}

/** So many lines above are looked at, whatever stands in them. */
const FAR = 30;

/** The columns at which something above begins: of the structure, and of the lines of a text. */
function columnsAbove(lines: readonly Line[], index: number): number[] {
  const columns = new Set<number>();
  const near = Math.max(0, index - FAR);
  // Further up, only what encloses the line: a list may be long.
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

/** The lines that go with it: all below that stand at least as far in. */
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
    changesLevel: true,
    changes,
  };
}
