import type { Playbook } from '../../../../schemas/playbook';
import { topicTitles } from '../../service';
import { isBlank, type Item, textOf } from '../import/fields';
import { textField, titleField } from '../layout/main-fields';
import type { TableSection } from '../layout/table-row';
import type { Target, TargetColumn } from '../targets/target';
import type { ExportContext } from './export-context';
import { groupCell, groupFor } from './group-cell';

export interface ExportCellContext extends ExportContext {
  readonly target: Target;
  readonly section: TableSection;
  readonly playbook: Playbook;
  readonly codeOf: (shortcut: string) => string;
}

/** The value of a column for an item with its lines ended alike, before placeholders are written; of several fields the first that has one. */
export function cellValue(item: Item, column: TargetColumn, context: ExportCellContext): string {
  const fields = column.field === undefined ? [] : [column.field, ...(column.or ?? [])];
  for (const field of fields) {
    const text = valueOf(item, field, column, context);
    if (text !== '') return text.replace(/\r\n?/g, '\n');
  }
  return column.value ?? '';
}

/** What people call an item: its title, its id, or the beginning of its words. */
export function nameOf(section: TableSection, item: Item): string {
  const title = textOf(item, titleField[section]) || textOf(item, 'id');
  const words = [...textOf(item, textField[section]).replace(/\s+/g, ' ').trim()];
  return title || words.slice(0, 20).join('') + (words.length > 20 ? '…' : '');
}

function valueOf(item: Item, field: string, column: TargetColumn, context: ExportCellContext): string {
  const { target, section, playbook, locale, codeOf } = context;
  if (field === 'group') return groupCell(target, item, column);
  if (field === 'path')
    return [...groupFor(target, item), nameOf(section, item)].join(target.group?.separator ?? '::');
  if (field === 'name' && section !== 'tags') return nameOf(section, item);
  if (field === 'shortcut') return codeOf(textOf(item, field));
  const found = field === 'tag_names' ? tagNames(item, playbook) : at(item, field);
  if (isBlank(found)) return '';
  const words = (Array.isArray(found) ? (found as unknown[]) : [found]).map(String);
  const inWords = words.map((word) => column.words?.[word] ?? word);
  if (field === 'topic' && !target.placeholders?.as_written)
    return inWords.map((word) => topicTitles[word]?.[locale] ?? word).join('');
  return inWords.join(column.join ?? '、');
}

/** The value at a path such as `valid.from`. */
const at = (item: Item, field: string): unknown =>
  field
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      item,
    );

const tagNames = ({ tags }: Item, playbook: Playbook): readonly string[] =>
  (Array.isArray(tags) ? (tags as string[]) : []).map(
    (id) => playbook.tags?.find((tag) => tag.id === id)?.name ?? id,
  );
