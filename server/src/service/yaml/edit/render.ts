import { Document, type Scalar, stringify, visit } from 'yaml';

/** Nearly every id, and names in Chinese: words that no reader of YAML takes for anything else. Asking the library takes a hundred times as long. */
const plainWord =
  /^(?:(?!(?:true|false|null|yes|no|on|off|y|n|e\d+)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\p{Script=Han}+)$/u;

/**
 * A value as YAML that every reader takes the same way: words that YAML 1.1 takes for booleans, times or numbers
 * are quoted, texts of several lines become literal blocks.
 */
export function renderBlock(value: unknown): string {
  if (typeof value === 'string' && plainWord.test(value)) return value;
  return stringify(value, { ...options, collectionStyle: 'block' }).replace(/\n$/, '');
}

/** The value on one line, in flow style. */
export function renderFlow(value: unknown): string {
  if (typeof value === 'string' && plainWord.test(value)) return value;
  const document = new Document(value, options);
  // Line breaks of a text are written as \n: folded lines would become blanks.
  visit(document, {
    Scalar(_key, node: Scalar) {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString(flowOptions).trim().replace(/\n\s*/g, ' ');
}

/** The value as it stands between the brackets of a flow collection, where commas and brackets have a meaning. */
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
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** Puts blanks before every line but the first; blank lines stay blank. */
function indentLines(text: string, indent: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

/** What follows a key's colon: the value behind a blank, or on lines below. */
export function renderBehindColon(value: unknown, keyIndent: number): string {
  // A line to be filled in.
  if (value === null) return '';
  if (isCollection(value)) return `\n${' '.repeat(keyIndent + 2)}${renderBelow(value, keyIndent)}`;
  return ` ${renderBelow(value, keyIndent)}`;
}

/** An item of a block list, dash and all. */
export function renderItem(value: unknown, indent: number): string {
  return `- ${renderBelow(value, indent)}`;
}

/**
 * A value that belongs to a key or a dash: its further lines stand two columns further in than that.
 * @param indent the column of the key or dash
 */
export function renderBelow(value: unknown, indent: number): string {
  if (typeof value !== 'string') return indentLines(renderBlock(value), indent + 2);
  // By the library's own indent, on which the header of a block text counts.
  return indentLines(renderBlock([value]).slice('- '.length), indent);
}
