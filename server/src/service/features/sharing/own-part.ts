import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../../document/analysis';
import { mentionAt } from '../../document/mention-at';
import { locator } from '../../document/resolve-range';
import { asOneEdit } from '../../findings/fix-all';
import { offsetAt } from '../../yaml/segments/layout';
import { insertionsOf } from './extract-parts';
import { withParts } from './insert-parts';
import { type MovablePart, partsOf } from './parts';

/** An item that a file takes over, as it stands in the file that has it. */
export interface InheritedItem {
  readonly id: string;
  readonly base: Analysis;
  readonly part: MovablePart;
}

/** The item that the id at a position names, where it is only in a file that this one extends. */
export function inheritedAt(file: Analysis, position: Position): InheritedItem | undefined {
  const { bases = [], documents } = file;
  if (bases.length === 0) return undefined;
  const found = mentionAt(file, offsetAt(file, position));
  if (!found || found.document !== documents[0]) return undefined;
  // What the file leaves out it does not take over.
  if (found.mention.owner === found.document.playbook.without) return undefined;
  const where = locator(file, found.document);
  const places = found.definitions.map(({ owner, key }) => where({ in: owner, key }));
  if (places.some(({ uri }) => uri === undefined || uri === file.uri)) return undefined;
  // The nearest file is the last.
  const base = bases.findLast(({ uri }) => places.some((place) => place.uri === uri));
  const place = places.findLast(({ uri }) => uri === base?.uri);
  if (!base || !place) return undefined;
  const offset = offsetAt(base, place.start);
  const part = partsOf(base.text)
    .flatMap(({ items }) => items)
    .find(({ from, to }) => from <= offset && offset < to);
  return part && { id: found.mention.id, base, part };
}

/** The edit that writes an item of a base into the file, with its comments, to be changed there; undefined where it has no place. */
export function ownEdit(file: Analysis, { base, part }: InheritedItem): TextEdit | undefined {
  const text = withParts(file.text, insertionsOf(base.text, [part]));
  return text === undefined ? undefined : asOneEdit(file, { text });
}
