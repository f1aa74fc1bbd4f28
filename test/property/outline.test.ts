import assert from 'node:assert/strict';
import type { DocumentSymbol, FoldingRange, Range } from 'vscode-languageserver-types';
import { documentSymbols } from '../../server/src/service/features/document-symbols';
import { foldingRanges } from '../../server/src/service/features/folding-ranges';
import { offsetAt } from '../../server/src/service/yaml/segments/layout';
import { open } from '../service/marks';
import { samples, withCrlf } from './completion-ways';

const ways = [
  ['as it is', (one: string) => one],
  ['with CRLF', withCrlf],
] as const;

describe('the outline and the folds', () => {
  for (const { name, text } of samples)
    for (const [way, dress] of ways) {
      const file = open(dress(text));
      const lines = file.text.split('\n');

      it(`name everything within what holds it, one after the other: ${name} ${way}`, () => {
        const span = ({ start, end }: Range) => [offsetAt(file, start), offsetAt(file, end)] as const;
        const check = (symbols: readonly DocumentSymbol[], from: number, to: number): void => {
          let before = from;
          for (const { name: own, range, selectionRange, children = [] } of symbols) {
            const [[start, end], [first, last]] = [span(range), span(selectionRange)];
            assert.ok(own.trim() !== '', `a symbol at ${start} has no name`);
            assert.ok(
              before <= start && start <= end && end <= to,
              `${own}: ${start}–${end} in ${before}–${to}`,
            );
            assert.ok(start <= first && last <= end, `${own}: ${first}–${last} in ${start}–${end}`);
            check(children, start, end);
            before = end;
          }
        };
        check(documentSymbols(file, 'zh'), 0, file.text.length);
      });

      it(`lie in one another or apart, in the file, over more than one line: ${name} ${way}`, () => {
        const open: FoldingRange[] = [];
        const folds = foldingRanges(file)
          .filter(({ kind }) => kind !== 'region')
          .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
        assert.ok(folds.length > 0);
        for (const fold of folds) {
          assert.ok(fold.startLine < fold.endLine && fold.endLine < lines.length);
          while (open.length > 0 && open.at(-1)!.endLine < fold.startLine) open.pop();
          const outer = open.at(-1);
          assert.ok(!outer || fold.endLine <= outer.endLine, JSON.stringify([outer, fold]));
          open.push(fold);
        }
      });

      it(`are no more than a client wants, the longest: ${name} ${way}`, () => {
        const all = foldingRanges(file);
        const length = ({ startLine, endLine }: FoldingRange) => endLine - startLine;
        const some = foldingRanges(file, 5);
        assert.equal(some.length, Math.min(5, all.length));
        const least = Math.min(...some.map(length));
        assert.ok(all.filter((fold) => length(fold) > least).length < 5);
      });
    }
});
