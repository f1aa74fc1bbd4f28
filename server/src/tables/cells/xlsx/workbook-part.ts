import type { ZipEntry } from '../zip/entries';
import type { UnpackTrouble } from '../zip/unpack';
import { cellText } from './decode-text';
import { walkXml } from './walk-xml';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Hidden, or very hidden: then only a program can show it. */
  readonly isHidden: boolean;
  /** The id of the relationship to its part. */
  readonly relationship: string;
}

/** Reads the list of sheets, in the order of their tabs, and which of the two date systems the workbook has. */
export function readWorkbookPart(entry: ZipEntry): {
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
  readonly trouble?: UnpackTrouble;
} {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  const trouble = walkXml(entry, {
    open: (name, attribute) => {
      if (name === 'workbookPr') is1904 = /^(?:1|true|on)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const state = attribute('state') ?? 'visible';
      sheets.push({
        name: cellText(attribute('name') ?? ''),
        isHidden: state !== 'visible',
        relationship: attribute(':id') ?? '',
      });
    },
  });
  return { sheets, is1904, trouble };
}
