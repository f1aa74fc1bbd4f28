import type { SchemaNode } from '../../../../schemas/format';
import type { TeamMember } from '../../../../schemas/sections/staffing';
import type { Locale, Text } from '../../../../schemas/text';
import type { GridColumn, GridSection } from '../../protocol';
import { labelOf } from '../../service';
import { fieldNode, itemNode } from './lists';

/** The fields that a grid shows, by section: what is looked at day by day. All others are edited in the file. */
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
  team: readonly TeamMember[] = [],
): readonly GridField[] {
  const item = itemNode(section);
  return fields[section].map((field) => {
    const node = fieldNode(section, field) ?? {};
    const choices = node.refersTo === 'member' ? membersOf(team) : choicesOf(node);
    const isRequired = item?.required?.includes(field);
    const fallback = node.fallback === undefined ? undefined : String(node.fallback);
    const column: GridColumn = {
      field,
      title: node.docs?.title[locale] ?? field,
      description: node.docs?.description[locale] ?? '',
      input: inputOf(node, choices !== undefined),
      ...(choices && { choices: choices.map(([value, title]) => ({ value, title: title[locale] })) }),
      ...(choices && isClosed(node) && { isClosed: true }),
      ...(isRequired && { isRequired: true }),
      ...(fallback !== undefined && {
        fallback: choices?.find(([value]) => value === fallback)?.[1][locale],
      }),
    };
    return { column, node };
  });
}

function inputOf(node: SchemaNode, hasChoices: boolean): GridColumn['input'] {
  if (node.customerText) return 'long';
  if (node.file) return 'picture';
  if (hasChoices) return 'choice';
  if (node.type === 'array') return 'list';
  return node.scalar === 'date' ? 'date' : 'text';
}

function choicesOf(node: SchemaNode): readonly (readonly [value: string, title: Text])[] | undefined {
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

/** Whether no words of one's own are allowed beside the choices. */
const isClosed = (node: SchemaNode): boolean =>
  node.type === 'boolean' || node.type === 'integer' || node.enum !== undefined;

/** The numbers of a scale up to this length are chosen from a list. */
const MOST_STEPS = 10;

const sameInBoth = (text: string) => [text, { zh: text, en: text }] as const;

/** The people of the team by name, for a field that names one by id. */
const membersOf = (team: readonly TeamMember[]) =>
  team.map((one) => {
    const name = labelOf('staffing.team.*', one);
    return [one.id, { zh: name, en: name }] as const;
  });
