import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { locales, say } from '../../../../schemas/text';
import { documentMarks, type readTables } from '../../../../server/src/tables';
import { refusals } from '../../../../server/src/tables/cells/refusals';
import { makeXlsx, type MadeWorkbook } from './make-xlsx';
import { bytesOf, refusalOf } from './read';

const data = '<row><c t="inlineStr"><is><t>您好</t></is></c></row>';
const shop: MadeWorkbook = { sheets: [{ name: '快捷回复', data }] };

/** A compound file with the streams named, as far as a reader looks for them. */
function compound(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => (bytes[at + place * 2] = letter.charCodeAt(0)));
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
}

const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    level: 0,
  });

const withPart = (path: string, xml: string | undefined): Uint8Array =>
  makeXlsx({ ...shop, parts: { [path]: xml } });

/** What is refused, by the words that say what it is. */
const refused: Readonly<Record<string, readonly [bytes: Uint8Array, says: RegExp]>> = {
  'an empty file': [new Uint8Array(), /是空文件/],
  'a workbook without any row': [makeXlsx({ sheets: [{ data: '<row><c/></row>' }] }), /每一行都是空的/],
  'a text without any row': [bytesOf(' \r\n,,\r\n'), /每一行都是空的/],
  'a workbook with a password': [compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), /密码/],
  'an old workbook': [compound('Root Entry', 'Workbook'), /旧格式的 Excel 文件（\.xls/],
  'a workbook of before 1997': [new Uint8Array([9, 4, 6, 0, 0, 0]), /旧格式的 Excel/],
  'a Word document of before 2007': [compound('Root Entry', 'WordDocument'), /不是表格/],
  'a binary workbook': [zipOf({ 'xl/workbook.bin': '' }), /\.xlsb/],
  'a Word document': [zipOf({ '[Content_Types].xml': '', 'word/document.xml': '' }), /不是表格/],
  'an OpenDocument spreadsheet': [
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
    /\.ods/,
  ],
  'a Numbers spreadsheet': [zipOf({ 'Index/Document.iwa': '' }), /Numbers/],
  'an archive of other files': [zipOf({ '话术.csv': 'a,b' }), /压缩包/],
  'a web page': [bytesOf('\ufeff\n<html><table><tr><td>话术</td></tr></table></html>'), /网页/],
  'a picture': [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]), /不是表格/],
  'bytes that no text has': [new Uint8Array([65, 0, 0, 66, 44, 67, 10]), /不是表格/],
  'a text of another encoding': [
    new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x3b, 0xfc, 0x3b, 0x0a]),
    /编码认不出来/,
  ],
  'a download that was cut off': [makeXlsx(shop).slice(0, -40), /没有下载完整/],
  'a workbook without its list of sheets': [
    withPart('xl/workbook.xml', undefined),
    /缺了一部分（xl\/workbook\.xml）/,
  ],
  'a workbook without one of its sheets': [
    withPart('xl/worksheets/sheet1.xml', undefined),
    /“快捷回复”的内容不见了/,
  ],
  'XML that ends too early': [withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row>'), /已损坏/],
  'a part that is no XML': [withPart('xl/styles.xml', 'PNG'), /已损坏/],
};

/** An archive with a number of 32 bits changed in its directory's record of a file. */
function withField(bytes: Uint8Array, path: string, field: number, value: number): Uint8Array {
  const name = new TextEncoder().encode(path);
  const at = bytes.findLastIndex((_, start) => name.every((byte, index) => bytes[start + index] === byte));
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at - 46 + field, value, true);
  return bytes;
}

describe('a file that cannot be read', () => {
  for (const [what, [bytes, says]] of Object.entries(refused))
    it(`is refused with its reason: ${what}`, () => assert.match(refusalOf(bytes), says));

  it('is refused where a checksum tells of a changed byte', () => {
    assert.match(refusalOf(withField(makeXlsx(shop), 'xl/worksheets/sheet1.xml', 16, 1)), /已损坏/);
  });

  it('is refused before it is unpacked, where it was made to fill the memory', () => {
    const says300 = withField(makeXlsx(shop), 'xl/worksheets/sheet1.xml', 24, 300 * 1024 * 1024);
    assert.match(refusalOf(says300), /太大/);
    const spaces = ' '.repeat(8 * 1024 * 1024);
    const lies = withField(
      withPart('xl/styles.xml', `<styleSheet>${spaces}</styleSheet>`),
      'xl/styles.xml',
      24,
      1000,
    );
    assert.match(refusalOf(lies), /已损坏/);
  });

  it('is refused where its rows are spread so wide that they would fill the memory', () => {
    const wide = Array.from(
      { length: 2000 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
    );
    assert.match(refusalOf(makeXlsx({ sheets: [{ data: wide.join('') }] })), /太大/);
  });

  it('is refused where one long text is shown by so many cells that it would never end', () => {
    const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(2000);
    const strings = `<si><t>${'好'.repeat(30_000)}</t></si>`;
    assert.match(refusalOf(makeXlsx({ strings, sheets: [{ data: cells }] })), /太大/);
  });

  it('is refused in words that name it and say what to do, in both languages', () => {
    for (const [kind, refuse] of Object.entries(refusals))
      for (const locale of locales) {
        const { refusal } = (refuse as (name: string, more: string) => ReturnType<typeof readTables>)(
          '双11.xlsx',
          '3',
        );
        const text = say(refusal!.message, locale, refusal!.data);
        assert.ok(text.includes('双11.xlsx'), kind);
        assert.doesNotMatch(text, /\{\w+\}|!|！|undefined/);
        assert.match(text, locale === 'zh' ? /。.*。$/s : /\. .*\.$|, and .*\.$/s, text);
      }
  });

  it('says that an empty JSON file is empty, and that an exported document is not a table', () => {
    for (const text of ['', '\ufeff', ' \n']) assert.match(refusalOf(bytesOf(text), '话术.json'), /空文件/);
    for (const mark of Object.values(documentMarks))
      assert.match(
        refusalOf(bytesOf(`<!doctype html>\n${mark}\n`), '问答.html'),
        /给人看的文档，不是表格.*\.xlsx.*CSV/,
      );
  });
});
