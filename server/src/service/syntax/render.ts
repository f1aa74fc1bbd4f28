import { stringify } from 'yaml';

/**
 * A value as YAML that every reader takes the same way: words that YAML 1.1 takes for booleans, times or numbers
 * are quoted, texts of several lines become literal blocks.
 */
export function renderBlock(value: unknown): string {
  return stringify(value, { ...options, collectionStyle: 'block' }).replace(/\n$/, '');
}

/** Nearly every id: a word that no reader of YAML takes for anything else. Asking the library takes a hundred times as long. */
const plainWord = /^(?!(?:true|false|null|yes|no|on|off|y|n|e\d+)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The value on one line, in flow style. */
export function renderFlow(value: unknown): string {
  if (typeof value === 'string' && plainWord.test(value)) return value;
  return stringify(value, { ...options, collectionStyle: 'flow', blockQuote: false })
    .trim()
    .replace(/\n\s*/g, ' ');
}

/** The value as it stands between the brackets of a flow collection, where commas and brackets have a meaning. */
export function renderInFlow(value: unknown): string {
  return renderFlow([value]).slice(1, -1).trim();
}

const options = {
  indent: 2,
  lineWidth: 0,
  compat: 'yaml-1.1',
  version: '1.2',
  flowCollectionPadding: false,
} as const;

/** Whether a value takes lines of its own in block style. */
export const isCollection = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** Puts blanks before every line but the first; blank lines stay blank. */
export function indentLines(text: string, indent: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

/** What follows a key's colon, or a dash: the value behind a blank, or on lines below. */
export function renderBehindColon(value: unknown, keyIndent: number): string {
  // A line to be filled in.
  if (value === null) return '';
  const text = renderBlock(value);
  if (!isCollection(value)) return ` ${indentLines(text, keyIndent)}`;
  return `\n${' '.repeat(keyIndent + 2)}${indentLines(text, keyIndent + 2)}`;
}

/** An item of a block list, dash and all. */
export function renderItem(value: unknown, indent: number): string {
  return `- ${indentLines(renderBlock(value), indent + 2)}`;
}
