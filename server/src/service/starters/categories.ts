import type { Category } from '../../../../schemas/sections/priority';
import type { TeamMember } from '../../../../schemas/sections/staffing';
import type { Locale, Text } from '../../../../schemas/text';
import { mostExperienced } from '../triage/category-kinds';

interface Starter {
  readonly id: string;
  readonly level: number;
  readonly name: Text;
  readonly keywords?: Readonly<Record<Locale, readonly string[]>>;
  readonly role: Text;
  readonly first_response: string;
  readonly escalate_after?: string;
}

const afterSales = { zh: '售后客服', en: 'After-sales agent' };
const preSales = { zh: '售前客服', en: 'Pre-sales agent' };

const starters = {
  complaint: {
    id: 'complaint',
    level: 1,
    name: { zh: '投诉', en: 'Complaints' },
    keywords: {
      zh: ['投诉', '举报', '12315', '消协', '曝光', '差评'],
      en: ['complaint', 'complain', 'report you', 'bad review'],
    },
    role: afterSales,
    first_response: '1m',
    escalate_after: '30m',
  },
  afterSales: {
    id: 'after-sales',
    level: 2,
    name: { zh: '售后与退款', en: 'After-sales and refunds' },
    keywords: {
      zh: ['退款', '退货', '换货', '破损', '质量', '少发', '发错'],
      en: ['refund', 'return', 'exchange', 'broken', 'damaged', 'missing item', 'wrong item'],
    },
    role: afterSales,
    first_response: '2m',
  },
  shipping: {
    id: 'shipping',
    level: 3,
    name: { zh: '发货与物流', en: 'Orders and shipping' },
    keywords: {
      zh: ['发货', '物流', '快递', '单号', '催单', '改地址'],
      en: ['shipping', 'delivery', 'courier', 'tracking', 'change address'],
    },
    role: afterSales,
    first_response: '3m',
  },
  product: {
    id: 'product',
    level: 4,
    name: { zh: '商品咨询', en: 'Product questions' },
    keywords: {
      zh: ['尺码', '尺寸', '材质', '怎么用', '有货', '优惠'],
      en: ['size', 'material', 'how to use', 'in stock', 'discount'],
    },
    role: preSales,
    first_response: '3m',
  },
  other: {
    id: 'other',
    level: 5,
    name: { zh: '其他咨询', en: 'Everything else' },
    role: preSales,
    first_response: '3m',
  },
} satisfies Readonly<Record<string, Starter>>;

export type StarterName = keyof typeof starters;
export const starterNames = Object.keys(starters) as readonly StarterName[];

/**
 * A starter category, in the language of the file. With a team, anyone may answer and escalations go to the most
 * experienced; otherwise it names a role.
 */
export function starterCategory(name: StarterName, language: Locale, team: readonly TeamMember[]): Category {
  const starter: Starter = starters[name];
  const lead = mostExperienced(team) ?? team[0];
  return {
    id: starter.id,
    name: starter.name[language],
    level: starter.level,
    ...(starter.keywords && { match: { keywords: [...starter.keywords[language]] } }),
    ...(!lead && { assign: { role: starter.role[language] } }),
    first_response: starter.first_response,
    ...(lead && { escalate_to: lead.id }),
    ...(lead && starter.escalate_after && { escalate_after: starter.escalate_after }),
  };
}
