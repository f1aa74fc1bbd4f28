import type { Location, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../document/analysis';
import { idLocations } from './id-locations';

/**
 * Every place that refers to the id at a position, and with `includeDeclaration` where it is defined.
 * @param users files that extend this one, or what it extends
 */
export const references = (
  snapshot: Analysis,
  position: Position,
  includeDeclaration: boolean,
  users: readonly Analysis[] = [],
): Location[] =>
  idLocations(
    snapshot,
    position,
    (found) => [...(includeDeclaration ? found.definitions : []), ...found.references],
    users,
  );
