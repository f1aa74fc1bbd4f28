import {
  semanticTokens,
  semanticTokensInRange,
} from '../../../../server/src/service/features/semantic-tokens';
import { decodeTokens } from '../../decode-tokens';
import type { MarkedRequest } from '../request';

/** The tokens, one a row with its line; of the selected range where one is marked, of the whole file at a caret. */
export const tokensOf: MarkedRequest = {
  name: 'semantic-tokens',
  shown: 'below',
  answer: ({ file, range: { start, end }, range }) => {
    const isSelected = start.line !== end.line || start.character !== end.character;
    const tokens = decodeTokens(
      file.text,
      isSelected ? semanticTokensInRange(file, range) : semanticTokens(file),
    );
    const rows = tokens.map(({ line, text, kind }) => `${line + 1}  ${text}  (${kind})\n`);
    return rows.join('') || 'nothing\n';
  },
};
