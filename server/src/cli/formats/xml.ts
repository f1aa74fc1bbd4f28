const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Characters that XML 1.0 does not allow: control characters, lone surrogates, two noncharacters. */
// eslint-disable-next-line no-control-regex
const unheld = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Escapes a text for an element or a quoted attribute. */
export const escapeXml = (text: string | number): string =>
  String(text)
    .replace(unheld, '\ufffd')
    .replace(/[&<>"'\n\r\t]/g, (char) => entities[char]!);

/** The attributes of a tag, each with a space before it. */
export const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
