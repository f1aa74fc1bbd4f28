import { groupPath } from '../../service';
import type { Item } from '../import/fields';
import type { Target, TargetColumn } from '../targets/target';

/** What joins the levels of a group that a target has no room for. */
const JOINED = '/';

/** The path of an item's group with as many levels as the target has; deeper ones are joined into the last. */
export function groupFor({ group }: Target, item: Item): readonly string[] {
  const path = groupPath({ group: item.group as string | string[] | undefined });
  const most = group?.levels ?? path.length;
  return path.length <= most ? path : [...path.slice(0, most - 1), path.slice(most - 1).join(JOINED)];
}

/** The cell of a column of groups: one level of the path, or all of it. */
export function groupCell(target: Target, item: Item, { level }: Pick<TargetColumn, 'level'>): string {
  const path = groupFor(target, item);
  const none = target.group?.none ?? '';
  if (level !== undefined) return path[level - 1] ?? (level === 1 ? none : '');
  return path.length > 0 ? path.join(target.group?.separator ?? JOINED) : none;
}
