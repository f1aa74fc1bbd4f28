import type { Analysis } from '../document/analysis';
import type { ValueRef } from '../yaml/ranges/place';
import { isWritten, writtenAt } from '../yaml/ranges/place';
import { originOf } from '../yaml/parse/value';
import { obstacleAt } from './obstacle';
import type { EditsOrRefusal } from './refusals';

/** A text value that is to be another one. */
export interface NewText {
  /** The part of the value that changes, and what it becomes. */
  readonly part: { readonly start: number; readonly end: number };
  readonly text: string;
  /** The whole value, for a key that the map does not have itself: a merge key or another file gives it. */
  readonly whole: string;
}

/** Changes part of a text, in the quotes that it has. */
export function setValue(
  file: Analysis,
  at: Required<Pick<ValueRef, 'in' | 'key'>>,
  { part, text, whole }: NewText,
): EditsOrRefusal {
  const obstacle = obstacleAt(file, at.in, at.key);
  if (obstacle) return obstacle;
  const isOwn =
    typeof at.key === 'number' || (originOf(at.in)?.from?.has(at.key) !== true && isWritten(at.in, at.key));
  const isText = isOwn && typeof scalarIn(at) === 'string';
  return isText ? [{ kind: 'replace', at: { ...at, part }, text }] : [{ kind: 'set', ...at, value: whole }];
}

function scalarIn(at: Required<Pick<ValueRef, 'in' | 'key'>>): unknown {
  const node = writtenAt(at.in, at.key)?.node;
  return node?.kind === 'scalar' ? node.value : undefined;
}
