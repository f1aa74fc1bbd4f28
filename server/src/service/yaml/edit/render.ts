import { Document, isSeq, type Scalar, stringify, visit, YAMLSeq } from 'yaml';

/** Words that every YAML parser reads as a string: nearly every id, and names in Chinese. The library takes a hundred times as long. */
const plainWord =
  /^(?:(?!(?:true|false|null|yes|no|on|off|y|n|e-?\d+)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\p{Script=Han}+)$/u;

/**
 * Renders a value as block style YAML that parsers of 1.1 and 1.2 read alike: words that YAML 1.1 takes for booleans,
 * times or numbers are quoted, texts of several lines become literal block scalars.
 */
export function renderBlock(value: unknown): string {
  if (typeof value === 'string' && plainWord.test(value)) return value;
  if (isMap(value)) return renderPairs(value);
  if (Array.isArray(value) && value.length > 0 && value.every(isMap)) return renderMaps(value);
  return byLibrary(value);
}

/** One by one, since the library holds a tree of all that it renders, some 50 times as large. */
function renderMaps(items: readonly PlainMap[]): string {
  const parts: string[] = [];
  for (let at = 0; at < items.length; at += ITEMS_AT_ONCE)
    parts.push(
      items
        .slice(at, at + ITEMS_AT_ONCE)
        .map((item) => `- ${indentLines(renderPairs(item), 2)}`)
        .join('\n'),
    );
  return parts.join('\n');
}

/** Joined as they come: the texts of items hold their pieces in memory until then. */
const ITEMS_AT_ONCE = 100;

const byLibrary = (value: unknown): string => stringify(value, options).replace(/\n$/, '');

type PlainMap = Readonly<Record<string, unknown>>;

/** Whether a value is a map with something in it, and none of the library's own nodes. */
const isMap = (value: unknown): value is PlainMap =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.values(value).some((one) => one !== undefined);

/**
 * Sentences and words that every YAML parser reads as they are behind a key: of one line, beginning with a letter, no
 * colon, no hash. One word in Latin letters may be a boolean or a number.
 */
const plainText = /^(?:\p{Script=Han}|[A-Za-z](?=[^\n]* ))[^\p{Cc}:#]*(?<![ -])$/u;

const renderPairs = (map: PlainMap): string =>
  Object.entries(map)
    .flatMap(([key, value]) => {
      if (value === undefined) return [];
      const isPlain =
        typeof value === 'string' && plainKey.test(key) && (plainWord.test(value) || plainText.test(value));
      return [isPlain ? `${key}: ${value}` : byLibrary({ [key]: value })];
    })
    .join('\n');

const plainKey = /^(?!(?:true|false|null|yes|no|on|off|y|n|e-?\d+)$)[a-z][a-z_]{0,40}$/;

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
  // What stands in two places is written out in both.
  aliasDuplicateObjects: false,
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
