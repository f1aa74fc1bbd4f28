import { usesLenses, usesTitle } from '../../../../server/src/service/features/code-lens';
import { references } from '../../../../server/src/service/features/references';
import type { MarkedRequest } from '../request';

/** The code lenses: the line below which stands what they say. */
export const lenses: MarkedRequest = {
  name: 'code-lens',
  shown: 'below',
  answer: ({ file }, { asked }) =>
    usesLenses(file, asked.get('named elsewhere') === 'yes')
      .map(({ range, at }) => {
        const line = file.text.split('\n')[range.start.line]!.trim();
        return `${line}\n  ${usesTitle(references(file, at, false).length, 'zh')}\n`;
      })
      .join('') || 'nothing\n',
};
