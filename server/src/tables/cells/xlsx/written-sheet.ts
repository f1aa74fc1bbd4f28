import { columnName } from '../column-name';
import { strToU8 } from 'fflate';
import { cellXml } from './xml-text';
import { headerStyle, openPart, textStyle } from './written-parts';

/** The worksheet part of rows of texts; the first row is the header. */
export function writtenSheet(rows: readonly (readonly string[])[], isFirst: boolean): Uint8Array {
  const xml = [openPart('worksheet'), view(rows.length > 0, isFirst), columns(rows), '<sheetData>'];
  rows.forEach((cells, index) => xml.push(rowXml(cells, index)));
  xml.push('</sheetData></worksheet>');
  return strToU8(xml.join(''));
}

const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';

const view = (hasHeader: boolean, isFirst: boolean): string =>
  `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${hasHeader ? frozen : ''}</sheetView></sheetViews>`;

function rowXml(cells: readonly string[], index: number): string {
  const style = index === 0 ? headerStyle : textStyle;
  const written = cells.map((text, column) => cellAt(text, columnName(column) + (index + 1), style));
  return `<row r="${index + 1}">${written.join('')}</row>`;
}

const cellAt = (text: string, reference: string, style: number): string =>
  text === ''
    ? `<c r="${reference}" s="${style}"/>`
    : `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellXml(text)}</t></is></c>`;

/** Widths in characters: what the first rows need, but neither too narrow for a heading nor wider than what is read with ease. */
const NARROWEST = 10;
const WIDEST = 60;
const ROWS_LOOKED_AT = 200;

function columns(rows: readonly (readonly string[])[]): string {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const count = looked.reduce((most, cells) => Math.max(most, cells.length), 0);
  const widths = Array.from({ length: count }, (_, column) =>
    looked.reduce((most, cells) => Math.max(most, widthOf(cells[column] ?? '')), NARROWEST),
  );
  const written = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${Math.min(width, WIDEST)}" customWidth="1"/>`,
  );
  return count === 0 ? '' : `<cols>${written.join('')}</cols>`;
}

/** The width of the longest line; characters beyond Latin are taken for two. */
function widthOf(text: string): number {
  const lines = text.slice(0, 1000).split('\n');
  return Math.max(...lines.map((line) => [...line].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 2)));
}
