import type { Position } from 'vscode-languageserver';
import type { PositionEncoding } from './capabilities';

/** A position of the service, in UTF-16, as the client counts. @param line the text of its line */
export function encodedPosition(
  { line: at, character }: Position,
  line: string,
  encoding: PositionEncoding,
): Position {
  let units = 0;
  for (const sign of line.slice(0, character)) units += unitsOf(sign, encoding);
  return { line: at, character: units };
}

/**
 * A position of the client in UTF-16. One inside a character is at its start, one behind the end of the line at the end.
 * @param line the text of its line
 */
export function decodedPosition(
  { line: at, character }: Position,
  line: string,
  encoding: PositionEncoding,
): Position {
  let [units, offset] = [0, 0];
  for (const sign of line) {
    units += unitsOf(sign, encoding);
    if (units > character) break;
    offset += sign.length;
  }
  return { line: at, character: offset };
}

function unitsOf(sign: string, encoding: PositionEncoding): number {
  if (encoding === 'utf-32') return 1;
  if (encoding === 'utf-16') return sign.length;
  const code = sign.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
