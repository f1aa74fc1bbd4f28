import { strToU8, zipSync } from 'fflate';
import { validSheetNames } from './sheet-names';
import {
  contentTypes,
  packageRelationships,
  styles,
  workbookPart,
  workbookRelationships,
} from './xlsx/written-parts';
import { writtenSheet } from './xlsx/written-sheet';

/** A sheet to be written; its first row is the header. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Writes a workbook (XLSX, ECMA-376 transitional) whose cells are all texts: codes keep their zeros, long numbers their
 * digits, and what begins like a formula stays text without an apostrophe, also when a person edits the cell, since its
 * format is that of texts. The header is bold and stays in view. Names of sheets are made valid and unique.
 *
 * What a workbook cannot hold as it is, `workbookNotices` tells beforehand.
 */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const written = sheets.length > 0 ? sheets : [{ name: '', rows: [] }];
  const names = validSheetNames(written.map(({ name }) => name));
  const text: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(written.length),
    '_rels/.rels': packageRelationships,
    'xl/workbook.xml': workbookPart(names),
    'xl/_rels/workbook.xml.rels': workbookRelationships(written.length),
    'xl/styles.xml': styles,
  };
  const parts = Object.entries(text).map(([path, xml]) => [path, strToU8(xml)] as const);
  const worksheets = written.map(
    ({ rows }, index) => [`xl/worksheets/sheet${index + 1}.xml`, writtenSheet(rows, index === 0)] as const,
  );
  // The same bytes for the same cells, whenever they are written.
  return zipSync(Object.fromEntries([...parts, ...worksheets]), { level: 6, mtime: '2000-01-01T00:00:00' });
}
