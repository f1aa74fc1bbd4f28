import type { Category } from '../../../../schemas/sections/priority';
import type { TeamMember } from '../../../../schemas/sections/staffing';
import { speaksOf } from '../../../../schemas/topics';
import type { ValueRef } from '../yaml/ranges/place';

/** Where a category has its name. */
export const nameIn = (category: Category): ValueRef => ({
  in: category,
  key: category.name === undefined ? 'id' : 'name',
});

/** The subjects of categories that triage distinguishes. */
export type Concern = 'after-sales' | 'product';

/** The subject of a category, from its name, else from its keywords. */
export function concernOf({ name = '', id, match }: Category): Concern | undefined {
  return concernIn(`${name} ${id}`) ?? concernIn((match?.keywords ?? []).join(' '));
}

const afterSales = /售后|售後|质量问题|破损|after[- ]?sales?/i;
const product = /商品|产品|產品|售前|款式|\bpre[- ]?sales?\b|\bproducts?\b/i;

/** Words of complaint take precedence: “商品质量投诉” is a complaint. */
function concernIn(text: string): Concern | undefined {
  const about = (topic: string): boolean => speaksOf(topic, text);
  if (afterSales.test(text) || ['complaint', 'returns', 'refund'].some(about)) return 'after-sales';
  return product.test(text) || ['size', 'stock', 'discount'].some(about) ? 'product' : undefined;
}

/** Whether hard cases go to the member: seniors and leads. */
export const isExperienced = ({ level }: TeamMember): boolean => level === 'senior' || level === 'lead';

/** The member to escalate to: a lead, else a senior; undefined where the team has neither. */
export const mostExperienced = (team: readonly TeamMember[]): TeamMember | undefined =>
  team.find(({ level }) => level === 'lead') ?? team.find(isExperienced);
