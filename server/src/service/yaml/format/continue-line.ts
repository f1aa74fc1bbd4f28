import { type Layout, lineText, segmentAt, offsetAt } from '../segments/layout';
import { lineIn, type Segment } from '../segments/segment';
import { columnOf, type TokenRow, rowsOf } from './rows';
import { type Token, tokensOf } from './tokens';

/**
 * What a new line begins with, below a line that was just ended: the indent of what goes on there, and a dash below an
 * item that is a text.
 * @param line the new line, which is blank
 * @param indent the number of spaces by which the value of a key is indented
 * @returns undefined where that cannot be told: in a text of several lines, in brackets, below what cannot be read
 */
export function lineBeginning(layout: Layout, line: number, indent: number): string | undefined {
  const index = segmentAt(layout, offsetAt(layout, { line: line - 1, character: 0 }));
  const segment = layout.segments.at(index);
  const tokens = segment && segment.problems.length === 0 && segment.root ? tokensOf(segment) : undefined;
  if (!segment || !tokens) return undefined;
  const ended = line - 1 - layout.firstLines.at(index);
  const row = rowsOf(segment.text, tokens).find(({ tokens: own }) => endsOn(segment, own, ended));
  if (!row || inBrackets(tokens, row.tokens.at(-1)!)) return undefined;
  const content = row.tokens.filter(({ kind }) => kind !== 'comment');
  const child = childColumn(layout, line);
  return beginningBelow(segment.text, { tokens: content, column: row.column }, child, indent);
}

/** Whether tokens stand on one line, the one that was ended. */
const endsOn = (segment: Segment, tokens: readonly Token[], line: number): boolean =>
  lineIn(segment, tokens[0]!.start) === line && lineIn(segment, tokens.at(-1)!.end) === line;

function inBrackets(tokens: readonly Token[], last: Token): boolean {
  const until = tokens.slice(0, tokens.indexOf(last) + 1);
  const count = (kind: Token['kind']): number => until.filter((token) => token.kind === kind).length;
  return count('open') !== count('close');
}

/** The column of the next content below a line; -1 where there is none. */
function childColumn(layout: Layout, line: number): number {
  return /^ *(?=[^\s#])/.exec(lineText(layout, line + 1))?.[0].length ?? -1;
}

function beginningBelow(
  text: string,
  { tokens, column }: TokenRow,
  child: number,
  indent: number,
): string | undefined {
  const last = tokens.at(-1);
  if (!last || last.kind === 'dash' || last.kind === 'marker') return undefined;
  const dashes = tokens.findIndex(({ kind }) => kind !== 'dash');
  const [first, second] = tokens.slice(dashes);
  const own = columnOf(text, first!.start);
  if (last.kind === 'colon' || last.kind === 'block') {
    // A block scalar under a dash has no key.
    const parent = first === last ? column : own;
    return ' '.repeat(child > parent ? child : parent + indent);
  }
  if (dashes === 0) return ' '.repeat(column);
  if (first!.kind === 'key') return ' '.repeat(own);
  if (first!.kind !== 'value' || first!.node?.kind !== 'scalar' || second) return undefined;
  return `${' '.repeat(columnOf(text, tokens[dashes - 1]!.start))}- `;
}
