import type { SchemaNode } from '../../../../schemas/format';
import type { Locale, Text } from '../../../../schemas/text';
import type { GridColumn, GridSection } from '../../protocol';
import { formatNodeAt } from '../../service';

/** The fields that a grid shows, by section: what is looked at day by day. All others are edited in the file. */
const fields: Readonly<Record<GridSection, readonly string[]>> = {
  quick_replies: ['group', 'title', 'shortcut', 'text', 'use_when', 'status'],
  faq: ['topic', 'question', 'answer', 'product'],
  announcements: ['kind', 'title', 'text', 'from', 'to'],
  auto_replies: ['when', 'keywords', 'text', 'enabled'],
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
export function gridFields(section: GridSection, locale: Locale): readonly GridField[] {
  const item = formatNodeAt([section, '*']);
  return fields[section].map((field) => {
    const node = item?.properties?.[field] ?? {};
    const choices = choicesOf(node);
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
  if (hasChoices) return 'choice';
  if (node.type === 'array') return 'list';
  return node.scalar === 'date' ? 'date' : 'text';
}

function choicesOf(node: SchemaNode): readonly (readonly [value: string, title: Text])[] | undefined {
  if (node.type === 'boolean') return Object.entries(switched);
  const choices = [node, ...(node.anyOf ?? [])].find((one) => one.choices)?.choices;
  return choices && Object.entries(choices);
}

/** Whether no words of one's own are allowed beside the choices. */
const isClosed = (node: SchemaNode): boolean => node.type === 'boolean' || node.enum !== undefined;
