import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet by what stands in its `sheetData`, or by its whole part. */
export interface MadeSheet {
  readonly name?: string;
  readonly attributes?: string;
  /** The rows: what stands in `sheetData`. */
  readonly data: string;
  /** What stands behind `sheetData`, such as merged cells. */
  readonly after?: string;
  readonly before?: string;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** The items of the shared strings: `<si>…</si>`. */
  readonly strings?: string;
  /** Format codes; the style of a cell is their number from 1. */
  readonly formats?: readonly string[];
  readonly properties?: string;
  /** Parts in place of those that are made, or beside them; undefined takes one out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

/** A workbook as a program would write it, from XML written by hand. */
export function makeXlsx({
  sheets,
  strings,
  formats = [],
  properties = '',
  parts = {},
}: MadeWorkbook): Uint8Array {
  const list = sheets.map(
    ({ name, attributes = '' }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}" r:id="rId${index + 1}"${attributes}/>`,
  );
  const all: Readonly<Record<string, string | undefined>> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}">${properties}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    ...Object.fromEntries(
      sheets.map(({ data, before = '', after = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<?xml version="1.0"?><worksheet xmlns="${main}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`,
      ]),
    ),
    'xl/styles.xml': stylesOf(formats),
    'xl/sharedStrings.xml': strings === undefined ? undefined : `<sst xmlns="${main}">${strings}</sst>`,
    ...parts,
  };
  const files = Object.entries(all).flatMap(([path, xml]) =>
    xml === undefined ? [] : [[path, strToU8(xml)]],
  );
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}

const relations = (list: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships>${list
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${relationships}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

function stylesOf(formats: readonly string[]): string {
  const escaped = formats.map((code) => code.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`));
  const codes = escaped.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`);
  const cells = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}
