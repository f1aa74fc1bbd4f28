import type { ItemChange } from './change';

/** The sections that agents work with, those that they use most first. */
export const noteSections = [
  ...['quick_replies', 'faq', 'auto_replies', 'announcements', 'hours', 'staffing'],
  ...['priority', 'tags', 'promotions', 'messages', 'assistant', 'live'],
] as const;

/** What becomes of an entry for those who use it. */
export type NoteKind = 'added' | 'changed' | 'moved' | 'gone';

/** Fields that keep the file in order, and tell an agent nothing. */
const bookkeeping: ReadonlySet<string> = new Set([
  ...['id', 'owner', 'review_on', 'updated', 'status', 'enabled', 'order', 'quick_reply', 'joined'],
  ...['load', 'assessment', 'knowledge_review'],
]);

export const isBookkeeping = (keys: readonly string[]): boolean => bookkeeping.has(keys[0] ?? '');

/**
 * What a change is for agents: what comes into use is new, what goes out of use is gone, whatever the file did with it;
 * undefined where it makes no difference to them.
 */
export function kindForAgents({ kind, before, after, fields, owners }: ItemChange): NoteKind | undefined {
  if (owners.some((owner) => !isUsed(owner.after ?? owner.before))) return undefined;
  const [was, is] = [before !== undefined && isUsed(before), after !== undefined && isUsed(after)];
  if (!was && !is) return undefined;
  if (!was) return 'added';
  if (!is) return 'gone';
  if (kind === 'moved') return 'moved';
  return fields.some(({ keys }) => !isBookkeeping(keys)) ? 'changed' : undefined;
}

/** Whether an entry is in use: neither switched off, nor a draft, nor retired. */
function isUsed(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return true;
  const { status, enabled } = item as { readonly status?: unknown; readonly enabled?: unknown };
  return enabled !== false && (status === undefined || status === 'active');
}
