import type { Category } from '../../../../schemas/sections/priority';
import type { TeamMember } from '../../../../schemas/sections/staffing';

/**
 * The conditions of a match. One entry of a condition is enough (or); all conditions that are written must hold (and).
 */
export const conditions = ['keywords', 'tags', 'order_states', 'channels'] as const;
export type Condition = (typeof conditions)[number];

/** The written entries of a condition; an empty list is no condition. */
export const entriesOf = ({ match }: Category, condition: Condition): readonly string[] =>
  match?.[condition] ?? [];

/** The effective level, 1 to 5; 3 where none is written. */
export const levelOf = (category: Category): number => category.level ?? 3;

/** The categories in the order in which an inquiry is matched against them: by level, then by the order of the file. */
export const inTurn = (categories: readonly Category[]): readonly Category[] =>
  [...categories].sort((a, b) => levelOf(a) - levelOf(b));

/** Whether the category's inquiries are assigned to anyone. */
export function isAssigned({ assign }: Category): boolean {
  if (assign === undefined || typeof assign === 'string') return assign !== undefined;
  return membersNamed(assign.member).length > 0 || Boolean(assign.role ?? assign.skill ?? assign.level);
}

/**
 * The team members who take the category's inquiries: every condition that is written must hold. Empty where none is
 * written.
 */
export function assigneesOf(category: Category, team: readonly TeamMember[]): readonly TeamMember[] {
  if (!isAssigned(category)) return [];
  const { assign } = category;
  if (typeof assign === 'string') return team.filter(({ id }) => id === assign);
  const { member, role, skill, level } = assign!;
  const named = new Set(membersNamed(member));
  return team.filter(
    (one) =>
      (named.size === 0 || named.has(one.id)) &&
      (role === undefined || one.role === role) &&
      (skill === undefined || one.skills?.includes(skill)) &&
      (level === undefined || one.level === level),
  );
}

/** Whether the category is assigned to people by their ids. */
export const namesMembers = ({ assign }: Category): boolean =>
  typeof assign === 'string' || membersNamed(assign?.member).length > 0;

const membersNamed = (member: string | readonly string[] | undefined): readonly string[] =>
  typeof member === 'string' ? [member] : (member ?? []);
