import type { SchemaNode } from '../../../../schemas/format';
import type { IdKind } from '../../../../schemas/meta';
import type { Locale, Text } from '../../../../schemas/text';
import type { GridColumn, GridSection } from '../../protocol';
import { idsOfKind, type PlaybookDocument } from '../../service';
import { fieldNode, itemNode } from './lists';
import { picksOf } from './picks';

/** The fields that a grid shows in columns, by section: what is looked at day by day. */
const fields: Readonly<Record<GridSection, readonly string[]>> = {
  quick_replies: ['group', 'title', 'shortcut', 'text', 'use_when', 'status'],
  faq: ['topic', 'question', 'answer', 'product'],
  announcements: ['kind', 'title', 'text', 'from', 'to'],
  auto_replies: ['when', 'keywords', 'text', 'enabled'],
  'priority.categories': [
    'level',
    'name',
    'match.keywords',
    'first_response',
    'resolve_within',
    'escalate_to',
  ],
  'disable.steps': ['action', 'title', 'path', 'expect', 'if_missing', 'screenshot', 'owner', 'note'],
  'disable.rollback': ['action', 'title', 'path', 'expect', 'screenshot', 'owner', 'note'],
};

/** The other fields of an item, which its details show. What stands in neither is edited in the file. */
const details: Readonly<Record<GridSection, readonly string[]>> = {
  quick_replies: [
    'category',
    'tags',
    'internal',
    'channels',
    'language',
    'scope',
    'owner',
    'review_on',
    'valid.from',
    'valid.to',
  ],
  faq: ['quick_reply', 'variants', 'internal', 'where', 'owner', 'updated'],
  announcements: ['where', 'promotion', 'owner'],
  auto_replies: ['channels', 'calendar', 'order', 'delay', 'once_per', 'from', 'to'],
  'priority.categories': [
    'replies',
    'match.tags',
    'match.order_states',
    'match.channels',
    'during',
    'calendar',
    'next_response',
    'warn_before',
    'escalate_after',
  ],
  'disable.steps': ['control'],
  'disable.rollback': ['control', 'if_missing', 'undoes'],
};

/** The sections, in the order of the tabs. */
export const gridSections = Object.keys(fields) as GridSection[];

const switched: Readonly<Record<string, Text>> = {
  true: { zh: '启用', en: 'On' },
  false: { zh: '停用', en: 'Off' },
};

/** What a person may write in a column, and what the format says of it. */
export interface GridField {
  readonly column: GridColumn;
  readonly node: SchemaNode;
}

/** The columns of a section in the order of the grid. */
export function gridFields(
  section: GridSection,
  locale: Locale,
  document: PlaybookDocument,
): readonly GridField[] {
  const item = itemNode(section);
  const fieldIn = (field: string): GridField =>
    gridField(fieldNode(section, field) ?? {}, field, locale, document, item?.required?.includes(field));
  const detailOf = ({ column, node }: GridField): GridField => ({
    column: { ...column, isDetail: true },
    node,
  });
  return [...fields[section].map(fieldIn), ...details[section].map((field) => detailOf(fieldIn(field)))];
}

/** What a person may write in a field of the format: its words, its choices, and the control that it asks for. */
export function gridField(
  node: SchemaNode,
  field: string,
  locale: Locale,
  document: PlaybookDocument,
  isRequired = false,
): GridField {
  const { items = node } = node;
  const choices = items.refersTo ? ownersOf(document, items.refersTo) : choicesOf(items);
  const picks = choices ? undefined : picksOf(node, locale);
  const fallback = node.fallback === undefined ? undefined : String(node.fallback);
  const column: GridColumn = {
    field,
    title: node.docs?.title[locale] ?? field,
    description: node.docs?.description[locale] ?? '',
    input: inputOf(node, choices !== undefined),
    ...(choices && { choices: choices.map(([value, title]) => ({ value, title: title[locale] })) }),
    ...(picks && { picks }),
    ...(choices && node.type !== 'array' && isClosed(node) && { isClosed: true }),
    ...(isRequired && { isRequired: true }),
    ...(fallback !== undefined && {
      fallback: choices?.find(([value]) => value === fallback)?.[1][locale],
    }),
  };
  return { column, node };
}

function inputOf(node: SchemaNode, hasChoices: boolean): GridColumn['input'] {
  if (node.customerText) return 'long';
  if (node.file) return 'picture';
  if (node.type === 'array') return 'list';
  if (hasChoices) return 'choice';
  return node.scalar === 'date' ? 'date' : 'text';
}

function choicesOf(node: SchemaNode): readonly Choice[] | undefined {
  if (node.type === 'boolean') return Object.entries(switched);
  const { minimum, maximum } = node;
  if (
    node.type === 'integer' &&
    minimum !== undefined &&
    maximum !== undefined &&
    maximum - minimum < MOST_STEPS
  )
    return Array.from({ length: maximum - minimum + 1 }, (_, step) => sameInBoth(String(minimum + step)));
  const choices = [node, ...(node.anyOf ?? [])].find((one) => one.choices)?.choices;
  return choices && Object.entries(choices);
}

/** Whether no words of one's own are allowed beside the choices: people alone may be named who are not in the team. */
const isClosed = ({ type, refersTo, enum: words }: SchemaNode): boolean =>
  type === 'boolean' || type === 'integer' || words !== undefined || (refersTo ?? 'member') !== 'member';

/** The numbers of a scale up to this length are chosen from a list. */
const MOST_STEPS = 10;

const sameInBoth = (text: string) => [text, { zh: text, en: text }] as const;

/** What a playbook has of a kind, by name, for a field that names one by id. */
const ownersOf = (document: PlaybookDocument, kind: IdKind) =>
  idsOfKind(document, kind).map(({ id, label }): Choice => {
    const name = label?.trim() || id;
    return [id, { zh: name, en: name }];
  });

type Choice = readonly [value: string, title: Text];
