import type { Edit, SegmentEdit } from './edit';
import { editList } from './edit-list';
import { editMap, renameKey } from './edit-map';
import { replacePart } from './edit-scalar';
import { originOf } from '../parse/value';

/**
 * Turns an edit into text edits. Everything else (comments, quotes, order, indentation) stays byte for byte.
 * Adding a section is not done here, since the format gives the order of sections (document/edit-section.ts).
 * @returns none where the object is from no file, or the file has no such key or item
 */
export function editsFor(edit: Exclude<Edit, { kind: 'section' }>): readonly SegmentEdit[] {
  if (edit.kind === 'replace') return replacePart(edit.at, edit.text);
  const origin = originOf(edit.in);
  if (!origin) return [];
  if (edit.kind === 'rename-key') return renameKey(origin, edit.key, edit.to);
  if (edit.kind === 'add' || edit.kind === 'add-many' || edit.kind === 'reorder')
    return editList(origin, edit);
  if (origin.items || origin.node.kind === 'seq') return editList(origin, edit);
  return editMap(origin.segment, origin.node, edit);
}
