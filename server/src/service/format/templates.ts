import type { FieldPath, KeyAt } from '../../../../schemas/field-path';
import type { SchemaNode } from '../../../../schemas/format';
import type { SectionName } from '../../../../schemas/playbook';
import { skeleton } from '../../../../schemas/skeleton';
import type { Text } from '../../../../schemas/text';
import { schemaOfField } from './schema-node';

/** What a person often writes as a whole: a new playbook, a section, or an item. */
export interface Template {
  /** The words that it is found by: an English and a Chinese one. */
  readonly prefix: readonly [string, string];
  readonly title: Text;
  /** Where it may stand: as the whole file, as a section of that name, or as an item of a list. */
  readonly place: 'file' | { readonly section: string } | { readonly list: FieldPath };
  readonly value: unknown;
  readonly schema: SchemaNode;
  /** The key that says of which kind the item is: whoever takes the template has chosen it. */
  readonly kind?: string;
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

/** Lists whose items get a template, by the word that triggers it. */
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

/** Lists whose items get a template for each kind, with the key that discriminates the kinds. */
const kinds = [
  { word: 'step', list: 'disable.steps', key: 'action' },
  { word: 'auto', list: 'auto_replies', key: 'when' },
] as const satisfies readonly Kinds[];

/**
 * All templates: a new playbook, every section, and the items that people write most. All of them come from the format.
 * @param format the root schema node
 */
export function templates(format: SchemaNode): readonly Template[] {
  return [
    newPlaybook(format),
    ...Object.entries(format.properties!).flatMap(([name, schema]) =>
      schema.const ? [] : [section(name, schema)],
    ),
    ...Object.entries(items).map(([word, path]) => item(word, path, schemaOfField(format, path))),
    ...kinds.flatMap(({ word, list, key }) => ofKinds(word, list, schemaOfField(format, list), key)),
  ];
}

function newPlaybook(format: SchemaNode): Template {
  const value = Object.fromEntries(firstSections.map((name) => [name, skeleton(format.properties![name]!)]));
  return template(
    'new',
    { zh: '新手册', en: 'New playbook' },
    {
      place: 'file',
      value,
      schema: format,
    },
  );
}

function section(name: string, schema: SchemaNode): Template {
  const value = schema.items ? [sampleItem(schema)] : skeleton(schema, 'usual');
  const { title } = schema.docs!;
  return template(kebab(name), title, { place: { section: name }, value, schema });
}

function item(word: string, path: FieldPath, list: SchemaNode): Template {
  const schema = list.items!;
  const { title } = schema.docs!;
  return template(
    word,
    { zh: `${title.zh}（一条）`, en: title.en },
    {
      place: { list: path },
      value: sampleItem(list),
      schema,
    },
  );
}

/** One template for each kind of item, such as each action of a step. */
function ofKinds(word: string, path: FieldPath, list: SchemaNode, key: string): Template[] {
  const schema = list.items!;
  const title = schema.docs!.title;
  return Object.entries(schema.properties![key]!.choices!).map(([kind, meaning]) => {
    const sample = sampleOfKind(list, key, kind) ?? startOfKind(schema, kind, inShort(meaning));
    const rest = Object.entries(sample).filter(([name]) => name !== key);
    const names = { zh: `${title.zh}-${inShort(meaning)}`, en: `${title.en}: ${meaning.en}` };
    return template(`${word}-${kebab(kind)}`, names, {
      place: { list: path },
      value: Object.fromEntries([[key, kind], ...rest]),
      schema,
      kind: key,
    });
  });
}

/** The first part of a meaning, up to a comma or bracket. */
const inShort = ({ zh }: Text): string => zh.split(/[，（]/)[0]!;

const kebab = (name: string): string => name.replaceAll('_', '-');

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

const template = (
  word: string,
  title: Text,
  rest: Pick<Template, 'place' | 'value' | 'schema' | 'kind'>,
): Template => ({ prefix: [`sp-${word}`, `客服-${title.zh}`], title, ...rest });
