import type { Token } from './tokens';

/** An open block collection: the column of its keys or dashes as written, and the one that it gets. */
export interface IndentLevel {
  readonly kind: 'map' | 'seq';
  readonly column: number;
  readonly indent: number;
}

/** The indent of what stands below a key or behind a dash. */
export const below = (level: IndentLevel | undefined, indent: number): number =>
  level ? level.indent + (level.kind === 'seq' ? 2 : indent) : 0;

/** The levels that are still open at a dash in this column. */
export function atDash(levels: readonly IndentLevel[], column: number): readonly IndentLevel[] {
  return levels.slice(0, levels.findLastIndex((level) => level.column <= column) + 1);
}

/** The levels that are still open at a key in this column: a list whose dashes stand in the column of the keys ends there. */
export function atKey(levels: readonly IndentLevel[], column: number): readonly IndentLevel[] {
  const last = levels.findLastIndex(
    (level) => level.column < column || (level.column === column && level.kind === 'map'),
  );
  return levels.slice(0, last + 1);
}

/** Whether a key begins at a token, perhaps with its anchor or tag. */
export function beginsKey(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at).find(({ kind }) => kind !== 'property');
  return next?.kind === 'key';
}

/** What follows a comment: its column as written, and the indent that it gets. */
export interface Next {
  readonly column: number;
  readonly indent: number;
}

/**
 * The indent of a comment on a line of its own. It goes with what is below it, unless it stands further in: then it ends
 * the collection in whose column it stands.
 * @param levels those open above it
 * @param open whether the line above it ends with a key or a dash that has no value yet
 */
export function commentIndent(
  column: number,
  next: Next,
  levels: readonly IndentLevel[],
  open: boolean,
  indent: number,
): number {
  if (column <= next.column) return next.indent;
  const last = levels.at(-1);
  if (open && last && column > last.column) return below(last, indent);
  return levels.findLast((level) => level.column <= column)?.indent ?? next.indent;
}
