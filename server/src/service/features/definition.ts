import type { Location, Position } from 'vscode-languageserver-types';
import type { Snapshot } from '../document/snapshot';
import { idLocations } from './id-locations';

/** Where the id at a position is defined; several places where it is given more than once. */
export const definition = (snapshot: Snapshot, position: Position): Location[] =>
  idLocations(snapshot, position, ({ definitions }) => definitions);
