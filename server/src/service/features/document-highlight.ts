import type { DocumentHighlight, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../document/analysis';
import { references } from './references';

/** Every place of the id at a position, for the editor to mark while the caret stands on one. */
export const documentHighlights = (snapshot: Analysis, position: Position): DocumentHighlight[] =>
  references(snapshot, position, true).map(({ range }) => ({ range }));
