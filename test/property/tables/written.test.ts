import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readTables, writeDelimited, writeWorkbook } from '../../../server/src/tables';
import { tableOfTexts } from './texts';
import { seedOr } from '../seeds';

/** The cells of the first sheet as they are read back. */
function cellsOf(name: string, bytes: Uint8Array): readonly (readonly string[])[] {
  const { workbook, refusal } = readTables({ name, bytes });
  assert.ok(workbook, JSON.stringify(refusal));
  return workbook.sheets[0]!.rows.map(({ cells }) => withoutEnd(cells));
}

const withoutEnd = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((text) => text !== '') + 1);

/** As they were written, but for what no table tells: empty rows, empty cells at the end, the kind of line breaks. */
const asRead = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows
    .filter((cells) => cells.some((text) => text.trim() !== ''))
    .map((cells) => withoutEnd(cells.map((text) => text.replace(/\r\n?/g, '\n'))));

/** Half a character cannot stand in UTF-8. */
const inUtf8 = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

describe('tables of any texts that we write', () => {
  it('come back cell by cell from a workbook', () =>
    fc.assert(
      fc.asyncProperty(tableOfTexts, async (rows) => {
        assert.deepEqual(cellsOf('a.xlsx', await writeWorkbook([{ name: '话术', rows }])), asRead(rows));
      }),
      { numRuns: 400, seed: seedOr(20261129) },
    ));

  for (const delimiter of [',', ';', '\t'] as const)
    it(`come back cell by cell from text parted by ${JSON.stringify(delimiter)}`, () => {
      fc.assert(
        fc.property(tableOfTexts, fc.boolean(), fc.boolean(), (texts, bom, quoteAll) => {
          // In so short a file they would tell of something else than text.
          const rows = texts.map((cells) =>
            cells.map((text) => text.replace(/\p{Cc}/gu, (one) => (/\s/.test(one) ? one : ''))),
          );
          const options = { delimiter, newline: '\r\n', quoteAll, formulas: 'keep' } as const;
          // Excel is told the delimiter so; else it is a matter of evidence.
          const told = new TextEncoder().encode(`${bom ? '\ufeff' : ''}sep=${delimiter}\r\n`);
          const written = writeDelimited(rows, { ...options, bom: false });
          assert.deepEqual(
            cellsOf('a.csv', Uint8Array.from([...told, ...written])),
            asRead(rows).map((cells) => cells.map(inUtf8)),
          );
        }),
        { numRuns: 400, seed: seedOr(20261129) },
      );
    });
});
