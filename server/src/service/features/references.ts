import type { Location, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../document/analysis';
import { idLocations } from './id-locations';
import { locationsOf, nameIn, placeholderNameAt, usesOf } from './placeholders/places';

/**
 * Every place that refers to the id at a position, and with `includeDeclaration` where it is defined; the same for a
 * placeholder.
 * @param users files that extend this one, or what it extends
 */
export function references(
  snapshot: Analysis,
  position: Position,
  includeDeclaration: boolean,
  users: readonly Analysis[] = [],
): Location[] {
  // Which promotion is meant depends on the day; who names it does not.
  const found = placeholderNameAt(snapshot, position, '');
  if (found) {
    const isCertain = !found.name.startsWith('promotion.');
    const declared = includeDeclaration && isCertain && found.target ? [found.target] : [];
    return locationsOf(snapshot, found.document, [...declared, ...usesOf(found).map(nameIn)]);
  }
  return idLocations(
    snapshot,
    position,
    ({ definitions, references: named }) => [...(includeDeclaration ? definitions : []), ...named],
    users,
  );
}
