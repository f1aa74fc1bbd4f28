import type { Category } from '../../../../../schemas/sections/priority';
import type { TeamMember } from '../../../../../schemas/sections/staffing';
import { speaksOf } from '../../../../../schemas/topics';
import type { Place } from '../../syntax/place';

/** The priority that counts, 1 to 5; 3 where none is written. */
export const levelOf = (category: Category): number => category.level ?? 3;

/** What a category is called in messages. */
export const nameOf = (category: Category): string => category.name ?? category.id;

/** Where a category is called so. */
export const nameIn = (category: Category): Place => ({
  in: category,
  key: category.name === undefined ? 'id' : 'name',
});

/** The categories in the order in which an inquiry is held against them: by level, then as they stand in the file. */
export const inTurn = (categories: readonly Category[]): readonly Category[] =>
  [...categories].sort((a, b) => levelOf(a) - levelOf(b));

/** What a category is about, as far as triage cares. */
export type Concern = 'after-sales' | 'product';

/** What a category is about: its name says it best, then its keywords. */
export function concernOf({ name = '', id, match }: Category): Concern | undefined {
  return concernIn(`${name} ${id}`) ?? concernIn((match?.keywords ?? []).join(' '));
}

const afterSales = /售后|售後|质量问题|破损|after[- ]?sales?/i;
const product = /商品|产品|產品|售前|款式|\bpre[- ]?sales?\b|\bproducts?\b/i;

/** Words of complaint go first: “商品质量投诉” is a complaint. */
function concernIn(text: string): Concern | undefined {
  const about = (topic: string): boolean => speaksOf(topic, text);
  if (afterSales.test(text) || ['complaint', 'returns', 'refund'].some(about)) return 'after-sales';
  return product.test(text) || ['size', 'stock', 'discount'].some(about) ? 'product' : undefined;
}

/** Whether anyone is named to take the category's inquiries. */
export function isAssigned({ assign }: Category): boolean {
  if (assign === undefined || typeof assign === 'string') return assign !== undefined;
  return membersNamed(assign.member).length > 0 || Boolean(assign.role ?? assign.skill ?? assign.level);
}

/** Those of the team who take the category's inquiries: every condition written must hold. Empty where none is. */
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

/** Seniors and leads: those whom hard cases go to. */
export const isExperienced = ({ level }: TeamMember): boolean => level === 'senior' || level === 'lead';

/** Whom to hand stuck inquiries to, where somebody of the team stands out: a lead, else a senior. */
export const mostExperienced = (team: readonly TeamMember[]): TeamMember | undefined =>
  team.find(({ level }) => level === 'lead') ?? team.find(isExperienced);
