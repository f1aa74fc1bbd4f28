import type { DocumentHighlight, Location, Position } from 'vscode-languageserver-types';
import type { Snapshot } from '../document/snapshot';
import { mentionAt, type MentionAt } from '../document/mention-at';
import type { Mention } from '../document/symbols';
import { offsetAt } from '../yaml/segments/layout';
import { spotOfWritten } from '../yaml/ranges/place';
import { locator } from '../document/resolve-range';
import { placesOf } from '../document/written-value';

const at = (snapshot: Snapshot, position: Position): MentionAt | undefined =>
  mentionAt(snapshot, offsetAt(snapshot, position));

function locations(snapshot: Snapshot, { document }: MentionAt, mentions: readonly Mention[]): Location[] {
  const where = locator(snapshot, document);
  return placesOf(snapshot, mentions).map((place) => ({
    uri: snapshot.uri,
    range: where(spotOfWritten(place)),
  }));
}

/** Where the id under the caret is given. */
export function definition(snapshot: Snapshot, position: Position): Location[] {
  const found = at(snapshot, position);
  return found ? locations(snapshot, found, found.definitions) : [];
}

/** Every place that names the id under the caret. */
export function references(snapshot: Snapshot, position: Position, withDefinition: boolean): Location[] {
  const found = at(snapshot, position);
  if (!found) return [];
  return locations(snapshot, found, [...(withDefinition ? found.definitions : []), ...found.references]);
}

/** The same places, for the editor to mark while the caret stands on one. */
export const highlights = (snapshot: Snapshot, position: Position): DocumentHighlight[] =>
  references(snapshot, position, true).map(({ range }) => ({ range }));
