import type { Location, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../document/analysis';
import { idLocations } from './id-locations';

/** Where the id at a position is defined; several places where it is defined more than once. */
export const definition = (snapshot: Analysis, position: Position): Location[] =>
  idLocations(snapshot, position, ({ definitions }) => definitions);
