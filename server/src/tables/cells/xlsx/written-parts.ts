import { xmlText } from './xml-text';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The start of a part whose root element is in the main namespace of SpreadsheetML. */
export const openPart = (root: string): string =>
  `${declaration}<${root} xmlns="${main}" xmlns:r="${relationships}">`;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

export const contentTypes = (sheets: number): string =>
  `${declaration}<Types xmlns="${packaging}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>` +
  numbers(sheets)
    .map(
      (number) =>
        `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${contentType}.worksheet+xml"/>`,
    )
    .join('') +
  '</Types>';

const relationshipList = (list: readonly (readonly [kind: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packaging}/relationships">` +
  list
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${relationships}/${kind}" Target="${target}"/>`,
    )
    .join('') +
  '</Relationships>';

export const packageRelationships = relationshipList([['officeDocument', 'xl/workbook.xml']]);

export const workbookRelationships = (sheets: number): string =>
  relationshipList([
    ...numbers(sheets).map((number) => ['worksheet', `worksheets/sheet${number}.xml`] as const),
    ['styles', 'styles.xml'],
  ]);

export const workbookPart = (names: readonly string[]): string =>
  `${openPart('workbook')}<bookViews><workbookView/></bookViews><sheets>` +
  names
    .map((name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('') +
  '</sheets></workbook>';

/** The styles of cells by their numbers. */
export const textStyle = 1;
export const headerStyle = 2;

const cellFormat = (font: number): string =>
  `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">` +
  '<alignment vertical="top" wrapText="1"/></xf>';

/** Number format 49 is that of texts. */
export const styles =
  openPart('styleSheet') +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cellFormat(0)}${cellFormat(1)}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
