import { foldingRanges } from '../../../../server/src/service/features/folding-ranges';
import type { MarkedRequest } from '../request';

/** Each fold by its lines, from 1, with its first line; comments are told as such. */
export const folds: MarkedRequest = {
  name: 'folding-range',
  shown: 'below',
  answer: ({ file }) => {
    const lines = file.text.split(/\r?\n/);
    return [...foldingRanges(file)]
      .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)
      .map(({ startLine, endLine, kind }) => {
        const what = kind ? ` (${kind})` : '';
        return `${startLine + 1}-${endLine + 1}${what} ${lines[startLine]!.trim()}\n`;
      })
      .join('');
  },
};
