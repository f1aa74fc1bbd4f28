import type { Location, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../document/analysis';
import { idLocations } from './id-locations';
import { locationsOf, placeholderNameAt } from './placeholders/places';

/**
 * Where the id at a position is defined, several places where it is defined more than once; of a placeholder, where its
 * value is written.
 * @param today the shop's date, by which a placeholder means one promotion or another
 */
export function definition(snapshot: Analysis, position: Position, today: string): Location[] {
  const found = placeholderNameAt(snapshot, position, today);
  if (!found) return idLocations(snapshot, position, ({ definitions }) => definitions);
  return found.target ? locationsOf(snapshot, found.document, [found.target]) : [];
}
