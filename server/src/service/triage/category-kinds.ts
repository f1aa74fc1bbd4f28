import type { Category } from '../../../../schemas/sections/priority';
import type { TeamMember } from '../../../../schemas/sections/staffing';
import { speaksOf } from '../../../../schemas/topics';
import type { ValueRef } from '../yaml/ranges/place';

/** Where a category is called so. */
export const nameIn = (category: Category): ValueRef => ({
  in: category,
  key: category.name === undefined ? 'id' : 'name',
});

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

/** Seniors and leads: those whom hard cases go to. */
export const isExperienced = ({ level }: TeamMember): boolean => level === 'senior' || level === 'lead';

/** Whom to hand stuck inquiries to, where somebody of the team stands out: a lead, else a senior. */
export const mostExperienced = (team: readonly TeamMember[]): TeamMember | undefined =>
  team.find(({ level }) => level === 'lead') ?? team.find(isExperienced);
