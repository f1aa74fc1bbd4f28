/** Text as it stands in XML, between tags and in attributes. Nothing else is changed. */
export const xmlText = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => escapes[character]!) : text;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * The text of a cell as a workbook stores it (ECMA-376 22.9.2.19 ST_Xstring), so that it comes back as it was: what XML
 * cannot hold is written by its code, as `_x0007_`, and a text that looks like such a code has its underscore written so.
 */
export function cellXml(text: string): string {
  const plain = text.includes('_x') ? text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : text;
  return xmlText(unwritable.test(plain) ? plain.replace(allUnwritable, byCode) : plain);
}

/** Whether a text holds characters that XML cannot hold, which some spreadsheets show as their codes. */
export const hasUnwritable = (text: string): boolean => unwritable.test(text);

/** Control characters but tab and line feed, halves of characters, and the two code points that are none. A carriage return would come back as a line feed. */
const source =
  '[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const unwritable = new RegExp(source);
const allUnwritable = new RegExp(source, 'g');

const byCode = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
