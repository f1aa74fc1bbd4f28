import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../../../server/src/service/features/selection-ranges';
import { offsetAt } from '../../../../server/src/service/yaml/segments/layout';
import type { MarkedRequest } from '../request';

/** What is selected step by step, a line each; `⏎` is a line break. */
export const selections: MarkedRequest = {
  name: 'selection-range',
  shown: 'below',
  answer: ({ file, position }) => {
    const steps: string[] = [];
    for (let one: SelectionRange | undefined = selectionRanges(file, [position])[0]; one; one = one.parent) {
      const selected = file.text.slice(offsetAt(file, one.range.start), offsetAt(file, one.range.end));
      steps.push(`${selected.replace(/\r?\n/g, '⏎')}\n`);
    }
    return steps.join('');
  },
};
