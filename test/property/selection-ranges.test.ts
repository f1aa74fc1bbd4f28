import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../server/src/service/features/selection-ranges';
import { offsetAt, positionAt } from '../../server/src/service/yaml/segments/layout';
import { open } from '../service/marks';
import { samples, withCrlf } from './completion-ways';

/** Not every caret place in the usual run, but others in each sample. */
const STEP = 7;

describe('what is selected step by step', () => {
  for (const { name, text } of samples)
    for (const [way, dress] of [
      ['as it is', (one: string) => one],
      ['with CRLF', withCrlf],
    ] as const)
      it(`holds the caret and lies within the next step, at any place of ${name} ${way}`, () => {
        const file = open(dress(text));
        for (let offset = name.length % STEP; offset <= file.text.length; offset += STEP) {
          const asked = positionAt(file, offset);
          const at = offsetAt(file, asked);
          let [start, end] = [at, at];
          let last: SelectionRange | undefined;
          for (
            let one: SelectionRange | undefined = selectionRanges(file, [asked])[0];
            one;
            one = one.parent
          ) {
            const [from, to] = [offsetAt(file, one.range.start), offsetAt(file, one.range.end)];
            assert.ok(from <= start && end <= to, `${offset}: ${from}–${to} does not hold ${start}–${end}`);
            [start, end, last] = [from, to, one];
          }
          assert.ok(last && start === 0 && end === file.text.length, `${offset}: the last step is the file`);
        }
      });
});
