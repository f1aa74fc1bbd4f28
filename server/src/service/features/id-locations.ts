import type { Location, Position } from 'vscode-languageserver-types';
import { mentionAt, type MentionAt } from '../document/mention-at';
import { locator } from '../document/resolve-range';
import type { Analysis } from '../document/analysis';
import type { Mention } from '../document/symbols';
import { placesOf } from '../document/written-value';
import { spotOfWritten } from '../yaml/ranges/place';
import { offsetAt } from '../yaml/segments/layout';

/** The locations of mentions of the id at a position; none where there is no id. */
export function idLocations(
  snapshot: Analysis,
  position: Position,
  mentionsOf: (found: MentionAt) => readonly Mention[],
): Location[] {
  const found = mentionAt(snapshot, offsetAt(snapshot, position));
  if (!found) return [];
  const where = locator(snapshot, found.document);
  return placesOf(snapshot, mentionsOf(found)).map((place) => {
    const { start, end, uri } = where(spotOfWritten(place));
    return { uri: uri ?? snapshot.uri, range: { start, end } };
  });
}
