import { register, type RegisterEntry, type RegisterId } from '../../../../schemas/register';
import type { LocalDate } from '../time/dates';
import type { Rule } from './rule';
import { registerIdsOf } from './sources';

export type RegisterChangeKind = 'in_force' | 'ended' | 'entered';

/** What happened to an entry of the register, and when. */
export interface RegisterChange {
  readonly kind: RegisterChangeKind;
  /** The first day in force, the last one, or the day on which it was entered. */
  readonly on: string;
}

/** The days to look at, both included. */
export interface Period {
  readonly since: LocalDate;
  readonly today: LocalDate;
}

/** What happened to an entry in a period. A month counts where any of its days may lie in the period. */
export function changesIn(
  { from, until, entered }: RegisterEntry,
  { since, today }: Period,
): readonly RegisterChange[] {
  const isWithin = (date: string): boolean => since.slice(0, date.length) <= date && date <= today;
  const changes: RegisterChange[] = [];
  if (from !== undefined && isWithin(from)) changes.push({ kind: 'in_force', on: from });
  if (until !== undefined && isWithin(until) && until < today) changes.push({ kind: 'ended', on: until });
  if (isWithin(entered)) changes.push({ kind: 'entered', on: entered });
  return changes;
}

/** A rule with those of its entries that changed. */
export interface ChangedRule {
  readonly rule: Rule;
  readonly entries: readonly { readonly id: RegisterId; readonly changes: readonly RegisterChange[] }[];
}

/** The rules whose laws and platform rules changed in a period. */
export const changedRules = (rules: readonly Rule[], period: Period): readonly ChangedRule[] =>
  rules.flatMap((rule) => {
    const entries = registerIdsOf(rule)
      .map((id) => ({ id, changes: changesIn(register[id], period) }))
      .filter(({ changes }) => changes.length > 0);
    return entries.length > 0 ? [{ rule, entries }] : [];
  });
