/** A cell of a flat OpenDocument spreadsheet, as LibreOffice opens it. */
export type FlatCell =
  | string
  | {
      readonly type: 'float' | 'percentage' | 'date' | 'time' | 'boolean';
      readonly value: string;
      readonly style?: keyof typeof styles;
    }
  | { readonly formula: string }
  | { readonly text: string; readonly rows: number; readonly columns: number };

export interface FlatSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly rows: readonly (readonly FlatCell[])[];
}

/** Number formats by the name of the cell style that has them. */
const styles = {
  padded:
    '<number:number-style style:name="padded-n"><number:number number:decimal-places="0" number:min-integer-digits="4"/></number:number-style>',
  percent:
    '<number:percentage-style style:name="percent-n"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>',
  chinese:
    '<number:date-style style:name="chinese-n"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text><number:day/><number:text>日</number:text></number:date-style>',
  moment:
    '<number:date-style style:name="moment-n"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>',
  clock:
    '<number:time-style style:name="clock-n"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>',
} as const;

const namespaces = {
  office: 'office:1.0',
  table: 'table:1.0',
  text: 'text:1.0',
  style: 'style:1.0',
  number: 'datastyle:1.0',
  of: 'of:1.2',
};

/** A spreadsheet as one XML file (OpenDocument 1.3, .fods). */
export function flatOds(sheets: readonly FlatSheet[]): string {
  const names = Object.entries(namespaces).map(
    ([prefix, name]) => ` xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`,
  );
  const cellStyles = Object.entries(styles).map(
    ([name, format]) =>
      `${format}<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${name}-n"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document${names.join('')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">` +
    `<office:automatic-styles>${cellStyles.join('')}` +
    '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>' +
    `</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(sheetXml).join('')}</office:spreadsheet></office:body></office:document>`
  );
}

const sheetXml = ({ name, isHidden, rows }: FlatSheet): string =>
  `<table:table table:name="${escaped(name)}"${isHidden ? ' table:style-name="hidden"' : ''}>` +
  rows
    .map((cells) => `<table:table-row>${cells.map(cellXml).join('')}<table:table-cell/></table:table-row>`)
    .join('') +
  '</table:table>';

function cellXml(cell: FlatCell): string {
  if (cell === '') return '<table:table-cell/>';
  if (typeof cell === 'string')
    return `<table:table-cell office:value-type="string">${paragraphs(cell)}</table:table-cell>`;
  if ('formula' in cell) return `<table:table-cell table:formula="of:${escaped(cell.formula)}"/>`;
  if ('text' in cell)
    return `<table:table-cell office:value-type="string" table:number-rows-spanned="${cell.rows}" table:number-columns-spanned="${cell.columns}">${paragraphs(cell.text)}</table:table-cell>`;
  const attribute = {
    float: 'value',
    percentage: 'value',
    date: 'date-value',
    time: 'time-value',
    boolean: 'boolean-value',
  };
  const style = cell.style ? ` table:style-name="${cell.style}"` : '';
  return `<table:table-cell${style} office:value-type="${cell.type}" office:${attribute[cell.type]}="${cell.value}"/>`;
}

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('');

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
