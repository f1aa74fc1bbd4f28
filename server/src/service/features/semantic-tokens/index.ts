import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../yaml/segments/lines';
import { type LineToken, lineTokens } from './line-tokens';

/**
 * The semantic tokens of a file: ids, days and times, placeholders, rules and marks in comments.
 * @returns five integers a token, each place relative to the token before, as the protocol has it
 */
export const semanticTokens = (snapshot: Snapshot): number[] =>
  encoded(snapshot, 0, snapshot.blocks.length, () => true);

/** The semantic tokens that a range touches. */
export function semanticTokensInRange(snapshot: Snapshot, { start, end }: Range): number[] {
  const first = snapshot.firstLines.placeOf(start.line);
  return encoded(
    snapshot,
    Math.max(0, first),
    snapshot.firstLines.placeOf(end.line) + 1,
    ({ line, character, length }) =>
      (line > start.line || (line === start.line && character + length > start.character)) &&
      (line < end.line || (line === end.line && character < end.character)),
  );
}

/** @param isAsked whether a token counts; its line is that of the file */
function encoded(
  { blocks, firstLines }: Snapshot,
  from: number,
  to: number,
  isAsked: (token: LineToken) => boolean,
): number[] {
  const data: number[] = [];
  let place = from;
  let before = { line: 0, character: 0 };
  for (const block of blocks.slice(from, to)) {
    const firstLine = firstLines.at(place++);
    for (const token of lineTokens(block)) {
      const { character, length, type, modifiers } = token;
      const line = firstLine + token.line;
      if (!isAsked({ ...token, line })) continue;
      const sameLine = line === before.line;
      data.push(line - before.line, sameLine ? character - before.character : character);
      data.push(length, type, modifiers);
      before = { line, character };
    }
  }
  return data;
}
