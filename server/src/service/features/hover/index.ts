import type { Hover, Position, Range } from 'vscode-languageserver-types';
import { fillPrefix, placeholders } from '../../../../../schemas/placeholders';
import type { Locale, Text } from '../../../../../schemas/text';
import { documentAt } from '../../document/value-at';
import type { Analysis } from '../../document/analysis';
import { kindWords } from '../../wording/id-kinds';
import { fromFile, overrideHover } from './inherited';
import { sectionHover } from './sections';
import { locator } from '../../document/resolve-range';
import { type AnalysisContext, shopAnalysisOf } from '../../shop/analysis';
import { childSchema, schemaNodeAt } from '../../format/schema-node';
import { format } from '../../format/format';
import { givenIds, idKey } from '../../document/ids';
import { parsePlaceholders } from '../../text/placeholders';
import { placeholderAt } from '../../shop/placeholder-at';
import { settingOf } from '../../shop/text-setting';
import { offsetAt, rangeIn } from '../../yaml/segments/layout';
import { type Located, locate } from '../../yaml/ranges/node-at';
import { sourceSpan, valueOffset } from '../../yaml/ranges/scalar-source-map';
import { codeSpan, escapeMarkdown } from '../../text/markdown';
import { fieldMarkdown } from './field';

/** Hover at a position: from the format, the ids, the placeholders and the engines. */
export function hover(snapshot: Analysis, position: Position, options: AnalysisContext): Hover | null {
  const offset = offsetAt(snapshot, position);
  const located = locate(snapshot, offset);
  if (!located) return null;
  const inText = placeholderHover(snapshot, located, offset, options);
  if (inText) return inText;
  const documented = located.isKey
    ? keyHover(located, options.locale)
    : valueHover(snapshot, located, offset, options.locale);
  const document = documentAt(snapshot, offset);
  const computed = document && sectionHover(shopAnalysisOf(snapshot, document, options), located);
  const inherited = overrideHover(snapshot, located, options.locale);
  const value = [documented, inherited, computed].filter(Boolean).join('\n\n---\n\n');
  if (!value) return null;
  const { start, end } = located.scalar;
  return { contents: { kind: 'markdown', value }, range: rangeIn(snapshot, located.index, { start, end }) };
}

function keyHover({ path }: Located, locale: Locale): string | undefined {
  const schema = schemaNodeAt(format, path);
  return schema && fieldMarkdown(schema, locale);
}

function valueHover(
  snapshot: Analysis,
  { path, scalar }: Located,
  offset: number,
  locale: Locale,
): string | undefined {
  const schema = schemaNodeAt(format, path);
  const schemas = schema?.anyOf ?? (schema ? [schema] : []);
  const value = String(scalar.value);
  for (const one of schemas) {
    const kind = one.refersTo;
    const document = kind && documentAt(snapshot, offset);
    const mention = document && givenIds(snapshot, document).first(idKey(kind, value));
    if (kind && mention) {
      const from = fromFile(locator(snapshot, document)({ in: mention.owner, key: mention.key }), locale);
      const name = `**${escapeMarkdown(mention.label?.trim() || value)}**`;
      return [name, `${kindWords[kind][locale]} ${codeSpan(value)}`, ...(from ? [from] : [])].join('\n\n');
    }
    const meaning = one.choices && Object.hasOwn(one.choices, value) ? one.choices[value] : undefined;
    if (meaning) return `\`${value}\` ${meaning[locale]}`;
  }
  const parent = schema ?? childSchema(format, String(path[0]));
  return (
    parent?.docs && fieldMarkdown({ docs: parent.docs, scalar: parent.scalar, guide: parent.guide }, locale)
  );
}

const words = {
  now: { zh: '现在是', en: 'Now' },
  byAgent: {
    zh: '发送前由客服填写的一处内容。',
    en: 'One thing that the agent fills in before sending.',
  },
  sample: {
    zh: '发送时由工作台填写，例如',
    en: 'The agents’ workbench fills it in when the message is sent, for example',
  },
} as const satisfies Record<string, Text>;

function placeholderHover(
  snapshot: Analysis,
  { scalar, segment, index, isKey }: Located,
  offset: number,
  context: AnalysisContext,
): Hover | undefined {
  const { locale } = context;
  const text = String(scalar.value);
  if (isKey || !text.includes('{{')) return undefined;
  const at = valueOffset(segment.text, scalar, offset - snapshot.starts.at(index));
  const mention = parsePlaceholders(text).find(({ start, end }) => start <= at && at < end);
  if (!mention) return undefined;
  const range = rangeIn(snapshot, index, sourceSpan(segment.text, scalar, mention));
  const known = placeholders.find(({ name }) => name === mention.name);
  if (!known) return blankHover(snapshot, offset, mention.name, locale, range);
  const document = documentAt(snapshot, offset);
  // A text that the format has no place for has no setting of its own.
  const inItem = placeholderAt(snapshot, offset)?.text;
  const value =
    document &&
    shopAnalysisOf(snapshot, document, context).resolve(known.name, inItem ? settingOf(inItem) : {});
  const example =
    known.source === 'playbook'
      ? `${words.now[locale]}: ${value === undefined ? '—' : escapeMarkdown(value)}`
      : `${words.sample[locale]}: ${known.sample[locale]}`;
  const { title, description } = known.docs;
  return {
    contents: {
      kind: 'markdown',
      value: [`**${title[locale]}** \`{{${known.name}}}\``, description[locale], example].join('\n\n'),
    },
    range,
  };
}

/** What an agent fills into a blank of a reply. */
function blankHover(
  snapshot: Analysis,
  offset: number,
  name: string,
  locale: Locale,
  range: Range,
): Hover | undefined {
  const found = placeholderAt(snapshot, offset);
  const blank = found && settingOf(found.text).fill?.find((one) => `${fillPrefix}${one.name}` === name);
  if (!blank) return undefined;
  const parts = [`**${escapeMarkdown(blank.name)}** \`{{${name}}}\``, words.byAgent[locale]];
  if (blank.hint !== undefined) parts.push(escapeMarkdown(blank.hint));
  return { contents: { kind: 'markdown', value: parts.join('\n\n') }, range };
}
