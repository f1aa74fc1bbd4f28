import { Document, isSeq, type Scalar, stringify, visit, YAMLSeq } from 'yaml';

/** Words that every YAML parser reads as a string: nearly every id, and names in Chinese. The library takes a hundred times as long. */
const plainWord =
  /^(?:(?!(?:true|false|null|yes|no|on|off|y|n|e\d+)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\p{Script=Han}+)$/u;

/**
 * Renders a value as block style YAML that parsers of 1.1 and 1.2 read alike: words that YAML 1.1 takes for booleans,
 * times or numbers are quoted, texts of several lines become literal block scalars.
 */
export function renderBlock(value: unknown): string {
  if (typeof value === 'string' && plainWord.test(value)) return value;
  return stringify(value, options).replace(/\n$/, '');
}

/** A list that stands on one line wherever it is rendered, as part of a value or by itself. */
export function oneLineList(values: readonly unknown[]): object {
  const { contents } = new Document(values, options);
  if (contents instanceof YAMLSeq) contents.flow = true;
  return contents as object;
}

/** Renders a value on one line, in flow style. */
export function renderFlow(value: unknown): string {
  if (typeof value === 'string' && plainWord.test(value)) return value;
  const document = new Document(value, options);
  // Line breaks of a text are escaped as \n: unescaped ones would be folded into spaces.
  visit(document, {
    Scalar(_key, node: Scalar) {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString(flowOptions).trim().replace(/\n\s*/g, ' ');
}

/** Renders a value for the inside of a flow collection, where commas and brackets have to be quoted. */
export function renderInFlow(value: unknown): string {
  if (typeof value === 'string' && plainWord.test(value)) return value;
  return renderFlow([value]).slice(1, -1).trim();
}

const options = {
  indent: 2,
  lineWidth: 0,
  compat: 'yaml-1.1',
  version: '1.2',
  flowCollectionPadding: false,
} as const;

const flowOptions = {
  ...options,
  collectionStyle: 'flow',
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/** Whether a value takes lines of its own in block style. */
export const isCollection = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  !(isSeq(value) && value.flow === true);

/** Indents every line but the first; blank lines stay blank. */
function indentLines(text: string, indent: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

/** Renders what follows a key's colon: a space and the value, or the value on the lines below. */
export function renderBehindColon(value: unknown, keyIndent: number): string {
  // Null stands for a line that a person will fill in.
  if (value === null) return '';
  if (isCollection(value)) return `\n${' '.repeat(keyIndent + 2)}${renderBelow(value, keyIndent)}`;
  return ` ${renderBelow(value, keyIndent)}`;
}

/** Renders an item of a block list with its dash. */
export function renderItem(value: unknown, indent: number): string {
  return `- ${renderBelow(value, indent)}`;
}

/**
 * Renders the value of a key or a dash; its lines after the first are indented two columns more than the parent.
 * @param indent the column of the key or dash
 */
export function renderBelow(value: unknown, indent: number): string {
  if (typeof value !== 'string') return indentLines(renderBlock(value), indent + 2);
  // Rendered as an item, since an indentation indicator in the header of a block scalar counts on the library's indent.
  return indentLines(renderBlock([value]).slice('- '.length), indent);
}
