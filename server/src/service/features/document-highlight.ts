import type { DocumentHighlight, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../document/analysis';
import { references } from './references';

/** Highlights every place of the id at a position. */
export const documentHighlights = (snapshot: Analysis, position: Position): DocumentHighlight[] =>
  references(snapshot, position, true)
    .filter(({ uri }) => uri === snapshot.uri)
    .map(({ range }) => ({ range }));
