import type { ZipEntry } from '../zip/entries';
import type { UnpackTrouble } from '../zip/unpack';
import { builtInFormats } from './built-in-formats';
import { type NumberFormat, numberFormat } from './number-format';
import { walkXml } from './walk-xml';

/** The number formats of cells by the number of their style. */
export type StyleFormats = (style: number) => NumberFormat;

/** Reads the number formats of a workbook's styles; nothing else of a style changes what a cell says. */
export function readStyles(entry: ZipEntry): {
  readonly formats: StyleFormats;
  readonly trouble?: UnpackTrouble;
} {
  const codes = new Map<number, string>(builtInFormats);
  const styles: number[] = [];
  let isInCellStyles = false;
  const trouble = walkXml(entry, {
    open: (name, attribute) => {
      if (name === 'cellXfs') isInCellStyles = true;
      if (name === 'xf' && isInCellStyles) styles.push(Number(attribute('numFmtId') ?? 0));
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? 'General');
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  const formats = styles.map((id) => numberFormat(codes.get(id) ?? 'General'));
  return { formats: (style) => formats[style] ?? general, trouble };
}

const general = numberFormat('General');

/** The formats of a workbook without styles. */
export const noStyles: StyleFormats = () => general;
