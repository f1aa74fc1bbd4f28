import type { TableRow, TableSection } from '../layout/table-row';

/** In what an entry of a workbench may differ from the item of the playbook. */
export const aspects = ['title', 'text', 'group', 'code', 'product', 'internal', 'status'] as const;
export type Aspect = (typeof aspects)[number];

/** The fields of items by section and aspect. */
export const fieldOf: Readonly<Record<TableSection, Readonly<Partial<Record<Aspect, string>>>>> = {
  quick_replies: { title: 'title', text: 'text', group: 'group', code: 'shortcut', internal: 'internal' },
  faq: { title: 'question', text: 'answer', group: 'topic', product: 'product', internal: 'internal' },
  announcements: { title: 'title', text: 'text' },
  tags: { title: 'name', text: 'meaning', group: 'color', internal: 'note' },
};

/** An item of a playbook or a row of an export, as they are compared. Aspects that it lacks are empty. */
export interface Comparable {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly group: readonly string[];
  readonly code: string;
  readonly product: string;
  readonly internal: string;
  /** Whether it is in use is looked at by itself: this is empty. */
  readonly status: '';
  /** Aspects that a row leaves empty and has from a row above it: it may mean either. */
  readonly fromAbove?: ReadonlySet<Aspect>;
}

/** A row as it is compared. */
export function comparableRow(section: TableSection, { item, fromAbove }: TableRow): Comparable {
  const own = comparable(section, item);
  if (fromAbove === undefined) return own;
  const above = aspects.filter((aspect) => fromAbove.includes(fieldOf[section][aspect] ?? ''));
  return { ...own, fromAbove: new Set(above) };
}

export function comparable(section: TableSection, item: object): Comparable {
  const its = item as Readonly<Record<string, unknown>>;
  const text = (aspect: Aspect | 'id'): string => {
    const value = its[aspect === 'id' ? 'id' : (fieldOf[section][aspect] ?? '')];
    return typeof value === 'string' ? oneForm(value) : typeof value === 'number' ? String(value) : '';
  };
  return {
    id: text('id'),
    title: text('title'),
    text: text('text'),
    group: groupOf(its[fieldOf[section].group ?? '']),
    code: text('code'),
    product: text('product'),
    internal: text('internal'),
    status: '',
  };
}

/** A text without what no customer sees: the kind of its line breaks, blanks at line ends and around it. */
export const oneForm = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .trim();

/** What some workbenches put in place of an empty group. */
const noGroup = '未分组';

/** A group as its path; one that a workbench keeps on one line is cut at its signs. */
function groupOf(value: unknown): readonly string[] {
  const names = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [value];
  return names
    .flatMap((name) => (typeof name === 'string' ? name.split(/=>|＝>|[/›＞>]/) : []))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== noGroup);
}
