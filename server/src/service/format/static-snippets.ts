import type { FieldPath, KeyAt } from '../../../../schemas/field-path';
import type { SchemaNode } from '../../../../schemas/format';
import type { SectionName } from '../../../../schemas/playbook';
import { skeleton } from '../../../../schemas/skeleton';
import type { Text } from '../../../../schemas/text';
import { schemaOfField } from './schema-node';
import { SnippetWriter } from './snippet';

/** One entry of a `.code-snippets` file. */
export interface StaticSnippet {
  /** The words that trigger it: an English and a Chinese one. */
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** The sections that a new playbook begins with: who, why, when, by whom, and what is said. */
const firstSections: readonly SectionName[] = [
  'playbook',
  'shop',
  'decision',
  'hours',
  'staffing',
  'priority',
  'quick_replies',
  'faq',
];

/** Lists whose items get a snippet, by the word that triggers it. */
const items: Readonly<Record<string, FieldPath>> = {
  'quick-reply': 'quick_replies',
  'faq-entry': 'faq',
  'auto-reply': 'auto_replies',
  shift: 'staffing.shifts',
  category: 'priority.categories',
};

interface Kinds {
  readonly word: string;
  readonly list: FieldPath;
  readonly key: KeyAt<'disable.steps.*'> | KeyAt<'auto_replies.*'>;
}

/** Lists whose items get a snippet for each kind, with the key that discriminates the kinds. */
const kinds = [
  { word: 'step', list: 'disable.steps', key: 'action' },
  { word: 'auto', list: 'auto_replies', key: 'when' },
] as const satisfies readonly Kinds[];

/**
 * The snippets that VS Code offers without the language server, by name: a new playbook, every section, and the items
 * that people write most. All of them are generated from the format.
 * @param format the root schema node
 */
export function staticSnippets(format: SchemaNode): Readonly<Record<string, StaticSnippet>> {
  const all = [
    newPlaybook(format),
    ...Object.entries(format.properties!).flatMap(([name, schema]) =>
      schema.const ? [] : [section(name, schema)],
    ),
    ...Object.entries(items).map(([word, path]) => item(word, schemaOfField(format, path))),
    ...kinds.flatMap(({ word, list, key }) => ofKinds(word, schemaOfField(format, list), key)),
  ];
  return Object.fromEntries(all.map((snippet) => [snippet.prefix[0]!.slice(PREFIX.length), snippet]));
}

const PREFIX = 'sp-';

function newPlaybook(format: SchemaNode): StaticSnippet {
  const whole = Object.fromEntries(firstSections.map((name) => [name, skeleton(format.properties![name]!)]));
  const text = new SnippetWriter().block(whole, format, 0);
  const title = { zh: '新手册', en: 'New playbook' };
  return snippet('new', title, text.replace(/\n(?=[a-z])/g, '\n\n'), {
    zh: '一份新的客服手册，先写最要紧的几节。',
    en: 'A new playbook, with the sections that matter first.',
  });
}

function section(name: string, schema: SchemaNode): StaticSnippet {
  const value = schema.items ? [sampleItem(schema)] : skeleton(schema, 'usual');
  const text = new SnippetWriter().behindKey(value, schema, 0);
  const { title, description } = schema.docs!;
  return snippet(kebab(name), title, `${name}:${text}`, description);
}

function item(word: string, list: SchemaNode): StaticSnippet {
  const schema = list.items!;
  const { title, description } = schema.docs!;
  return snippet(
    word,
    { zh: `${title.zh}（一条）`, en: title.en },
    itemText(sampleItem(list), schema),
    description,
  );
}

/** One snippet for each kind of item, such as each action of a step. */
function ofKinds(word: string, list: SchemaNode, key: string): StaticSnippet[] {
  const schema = list.items!;
  const title = schema.docs!.title;
  return Object.entries(schema.properties![key]!.choices!).map(([kind, meaning]) => {
    const item = sampleOfKind(list, key, kind) ?? startOfKind(schema, kind, inShort(meaning));
    const rest = Object.fromEntries(Object.entries(item).filter(([name]) => name !== key));
    // The kind is no tab stop: whoever picked the snippet has picked the kind.
    const text = `- ${key}: ${kind}\n  ${new SnippetWriter().block(rest, schema, 2)}`;
    const names = { zh: `${title.zh}-${inShort(meaning)}`, en: title.en };
    return snippet(`${word}-${kebab(kind)}`, names, text, {
      zh: `${title.zh}：${meaning.zh}。`,
      en: `${title.en}: ${meaning.en}.`,
    });
  });
}

/** The first part of a meaning, up to a comma or bracket. */
const inShort = ({ zh }: Text): string => zh.split(/[，（]/)[0]!;

const kebab = (name: string): string => name.replaceAll('_', '-');

const itemText = (value: unknown, schema: SchemaNode): string =>
  `- ${new SnippetWriter().block(value, schema, 2)}`;

type Item = Readonly<Record<string, unknown>>;

/** The sample items of a list: those of its own schema node and of its items'. */
const samplesOf = (list: SchemaNode): readonly Item[] =>
  [...(list.samples ?? []).flat(), ...(list.items!.samples ?? [])] as Item[];

const sampleItem = (list: SchemaNode): unknown => samplesOf(list)[0] ?? skeleton(list.items!, 'usual');

const sampleOfKind = (list: SchemaNode, key: string, kind: string): Item | undefined =>
  samplesOf(list).find((one) => one[key] === kind);

/**
 * An item of a kind without a sample: the required fields, and those whose name begins with the kind. A text for customers
 * is a blank that the check reports until somebody fills it.
 */
function startOfKind(schema: SchemaNode, kind: string, meaning: string): Item {
  const wanted = Object.entries(schema.properties!).filter(
    ([name]) => schema.required?.includes(name) || name.startsWith(kind),
  );
  return Object.fromEntries(
    wanted.map(([name, child]) => {
      if (child.type !== 'string') return [name, skeleton(child)];
      return [name, child.customerText ? `【填写：${meaning}】` : meaning];
    }),
  );
}

function snippet(word: string, title: Text, text: string, description: Text): StaticSnippet {
  return {
    prefix: [`${PREFIX}${word}`, `客服-${title.zh}`],
    body: text.split('\n'),
    description: `${description.zh} / ${description.en}`,
  };
}
