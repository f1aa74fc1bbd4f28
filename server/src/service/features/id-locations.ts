import type { Location, Position } from 'vscode-languageserver-types';
import { mentionAt, type MentionAt, mentionsOf } from '../document/mention-at';
import { locator } from '../document/resolve-range';
import type { Analysis } from '../document/analysis';
import type { Mention } from '../document/symbols';
import { placesOf } from '../document/written-value';
import { spotOfWritten } from '../yaml/ranges/place';
import { offsetAt } from '../yaml/segments/layout';

type Mentions = Pick<MentionAt, 'definitions' | 'references'>;

/**
 * The locations of mentions of the id at a position; none where there is no id.
 * @param users files that extend this one, or what it extends, put together with what they extend
 */
export function idLocations(
  snapshot: Analysis,
  position: Position,
  chosen: (found: Mentions) => readonly Mention[],
  users: readonly Analysis[] = [],
): Location[] {
  const found = mentionAt(snapshot, offsetAt(snapshot, position));
  if (!found) return [];
  const here = locationsIn(snapshot, found.document, chosen(found));
  const elsewhere = users.flatMap((user) => {
    const document = user.documents[0]!;
    return locationsIn(user, document, chosen(mentionsOf(user, document, found.mention)));
  });
  return eachOnce([...here, ...elsewhere]);
}

/** Where some mentions are written: in the file, or in one that it extends. */
export function locationsIn(
  file: Analysis,
  document: MentionAt['document'],
  mentions: readonly Mention[],
): readonly Location[] {
  const where = locator(file, document);
  return placesOf(file, mentions).map((place) => {
    const { start, end, uri } = where(spotOfWritten(place));
    return { uri: uri ?? file.uri, range: { start, end } };
  });
}

const eachOnce = (locations: readonly Location[]): Location[] => [
  ...new Map(
    locations.map((one) => [`${one.uri} ${one.range.start.line}:${one.range.start.character}`, one]),
  ).values(),
];
