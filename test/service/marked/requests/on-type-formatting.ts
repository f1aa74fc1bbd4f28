import type { TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../../../../server/src/service/document/analysis';
import { onTypeFormatting } from '../../../../server/src/service/features/on-type-formatting';
import { offsetAt } from '../../../../server/src/service/yaml/segments/layout';
import { applyText } from '../../apply-text';
import type { MarkedRequest } from '../request';

/** The playbook after the character before the caret was typed; `typed: Enter` is a new line. */
export const typings: MarkedRequest = {
  name: 'on-type-formatting',
  shown: 'below',
  answer: ({ file, position }, { asked }) => {
    const typed = asked.get('typed') ?? 'Enter';
    const edits = onTypeFormatting(file, position, typed === 'Enter' ? '\n' : typed, {
      tabSize: 2,
      insertSpaces: true,
    });
    if (edits.length === 0) return 'nothing\n';
    const after = applyText(file.text, edits);
    const caret = movedBy(file, edits, offsetAt(file, position));
    return `${after.slice(0, caret)}‸${after.slice(caret)}`;
  },
};

/** Where an editor puts the caret: behind what replaces the text before it. */
const movedBy = (file: Analysis, edits: readonly TextEdit[], caret: number): number =>
  edits
    .filter(({ range }) => offsetAt(file, range.end) <= caret)
    .reduce(
      (at, { range, newText }) =>
        at + newText.length - (offsetAt(file, range.end) - offsetAt(file, range.start)),
      caret,
    );
