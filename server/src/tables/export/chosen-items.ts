import type { Playbook } from '../../../../schemas/playbook';
import type { Item } from '../import/fields';
import type { TableSection } from '../layout/table-row';
import type { Notice } from '../text/notice';
import type { ExportContext } from './export-context';
import { words } from './words';

/** The items of a section that are exported, and what is said of those that are not. */
export function chosenItems(
  playbook: Playbook,
  section: TableSection,
  { all = false, items: wanted, scope = 'team', today }: ExportContext,
): { readonly items: readonly Item[]; readonly notices: readonly Notice[] } {
  const items = ((playbook[section] ?? []) as readonly Item[]).filter((item) => wanted?.has(item) ?? true);
  const reasons = items.map((item) => {
    if (section === 'quick_replies' && scope !== 'all' && scopeOf(item) !== scope)
      return scope === 'team' ? 'personal' : 'team';
    return all ? undefined : reasonOf(item, today);
  });
  const counted = (['draft', 'retired', 'expired', 'personal', 'team'] as const).flatMap((reason) => {
    const count = reasons.filter((one) => one === reason).length;
    return count === 0 ? [] : [{ message: words[reason], data: { count } }];
  });
  return { items: items.filter((_, index) => reasons[index] === undefined), notices: counted };
}

const scopeOf = ({ scope }: Item): unknown => scope ?? 'team';

function reasonOf({ status, valid, to }: Item, today: string): 'draft' | 'retired' | 'expired' | undefined {
  if (status === 'draft' || status === 'retired') return status;
  const last = (valid as { readonly to?: string } | undefined)?.to ?? to;
  return typeof last === 'string' && last < today ? 'expired' : undefined;
}
