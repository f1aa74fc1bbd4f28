import type { Location, Position } from 'vscode-languageserver-types';
import type { Snapshot } from '../document/snapshot';
import { idLocations } from './id-locations';

/** Every place that refers to the id at a position, and with `includeDeclaration` where it is defined. */
export const references = (snapshot: Snapshot, position: Position, includeDeclaration: boolean): Location[] =>
  idLocations(snapshot, position, (found) => [
    ...(includeDeclaration ? found.definitions : []),
    ...found.references,
  ]);
