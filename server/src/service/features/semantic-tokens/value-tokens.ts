import type { SchemaNode } from '../../../../../schemas/format';
import { childSchema, ownSchema } from '../../format/schema-node';
import { parsePlaceholders, type PlaceholderMention } from '../../text/placeholders';
import { isMerge } from '../../yaml/parse/value';
import { keyText, type Node, type ScalarNode } from '../../yaml/parse/nodes';
import { sourceSpans } from '../../yaml/ranges/scalar-source-map';
import type { TokenType } from './legend';
import type { PlacedToken } from './token';

/** The tokens of a value and all in it, by the metadata of its schema node. Aliases have none: their anchor has them. */
export function valueTokens(source: string, node: Node, schema: SchemaNode): readonly PlacedToken[] {
  if (node.kind === 'alias') return [];
  if (node.kind === 'seq') {
    const item = childSchema(schema, 0);
    return item ? node.items.flatMap((one) => valueTokens(source, one, item)) : [];
  }
  if (node.kind === 'scalar') return scalarTokens(source, node, schema);
  return node.pairs.flatMap(({ key, value }) => {
    const merged = isMerge(key);
    const child = merged ? schema : childSchema(schema, keyText({ key, value }));
    return [
      ...(merged ? [] : keyTokens(source, key, schema)),
      ...(child && value ? valueTokens(source, value, child) : []),
    ];
  });
}

/** The tokens of a key that is itself a value: a day, a date or the id of a rule. */
function keyTokens(source: string, key: ScalarNode, schema: SchemaNode): readonly PlacedToken[] {
  const names = schema.propertyNames;
  if (!names) return [];
  const isRule = names.enum?.some((name) => name.includes('/')) && names.enum.includes(String(key.value));
  return isRule ? wholeToken(source, key, 'enumMember') : scalarTokens(source, key, names);
}

const notations: ReadonlySet<SchemaNode['scalar']> = new Set([
  'date',
  'date-time',
  'days',
  'duration',
  'hours',
  'shift-days',
  'time-range',
] as const);

function scalarTokens(source: string, node: ScalarNode, field: SchemaNode): readonly PlacedToken[] {
  if (node.value === null) return [];
  const schema = ownSchema(field, node.value);
  if (schema.customerText) return placeholderTokens(source, node);
  if (schema.defines)
    return wholeToken(source, node, 'variable').map((token) => ({ ...token, definition: true }));
  if (schema.refersTo) return wholeToken(source, node, 'variable');
  return notations.has(schema.scalar) ? wholeToken(source, node, 'number') : [];
}

/** One token for a whole scalar, without its quotes. */
function wholeToken(source: string, node: ScalarNode, type: TokenType): readonly PlacedToken[] {
  const value = String(node.value);
  if (value === '') return [];
  const [span] =
    // What YAML reads as a number, such as 0x1f, need not be written as its value.
    typeof node.value === 'string' ? sourceSpans(source, node, [{ start: 0, end: value.length }]) : [node];
  return span ? [{ type, start: span.start, end: span.end }] : [];
}

function placeholderTokens(source: string, node: ScalarNode): readonly PlacedToken[] {
  const text = String(node.value);
  if (!text.includes('{')) return [];
  const parts = parsePlaceholders(text)
    .filter(({ wellFormed }) => wellFormed)
    .flatMap((mention) => [
      { type: 'parameter' as const, start: mention.nameStart, end: mention.nameEnd },
      ...fallbackPart(text, mention),
    ]);
  const spans = sourceSpans(source, node, parts);
  return parts.flatMap(({ type }, index) => {
    const span = spans[index];
    return span ? [{ type, ...span }] : [];
  });
}

function fallbackPart(text: string, { fallback, nameEnd }: PlaceholderMention) {
  if (!fallback) return [];
  const start = text.indexOf(fallback, text.indexOf('|', nameEnd) + 1);
  return [{ type: 'string' as const, start, end: start + fallback.length }];
}
