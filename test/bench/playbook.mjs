/**
 * Playbooks as a large shop writes them, of any length, the same in every run: all kinds of sections, with quick
 * replies and FAQ in bulk, since these are what grows. Every one is valid against the format.
 */
import { after, before } from './playbook-frame.mjs';
import { pick, seeded } from './random.mjs';

const PRODUCTS = [
  '保温壶',
  '四件套',
  '台灯',
  '空气炸锅',
  '书包',
  '跑步鞋',
  '雨伞',
  '行李箱',
  '颈枕',
  '咖啡机',
];
const SERIES = ['轻云', '山野', '北岸', '初雪', '青禾', '远山', '白夜', '星河'];
const GROUPS = /** @type {const} */ ([
  [
    '售前',
    'product',
    '{{buyer.nickname|亲}}，{}量过再选更稳，您把要用的地方和大小发给我，我帮您对一遍再下单。',
  ],
  ['售前', 'product', '{}可以机洗的部件在吊牌上标着，头一回用清水过一遍，别泡太久，晾在阴凉处。'],
  [
    '物流',
    'shipping',
    '{}现货付款后 48 小时内发出，单号 {{order.tracking_no|在订单里}}，路上有变化我来告诉您。',
  ],
  ['物流', 'shipping', '{}从两个仓库发，看收货地址分的。您急用的话留个日期，我跟仓库核对再回您。'],
  ['售后', 'after-sales', '收到的{}有不对的地方，麻烦拍两张照片，一张整体一张面单，我登记好给您安排。'],
  ['售后', 'after-sales', '{}签收 7 天内没有用过可以退换，订单里点“申请售后”，地址在售后单上写着。'],
  [
    '投诉',
    'complaint',
    '{{buyer.nickname|您好}}，{}让您费心了，很抱歉。经过我都记下了，组长今天跟进，在这里回您。',
  ],
]);
const QUESTIONS = [
  '几天能发货',
  '怎么清洗',
  '尺寸怎么选',
  '能退换吗',
  '怎么开发票',
  '有没有优惠',
  '坏了怎么修',
];
const TOPICS = ['shipping', 'size', 'size', 'returns', 'invoice', 'discount', 'complaint'];

/**
 * @param {number} lines how long it is to be; it misses by at most one item
 * @param {number} seed
 */
export function playbook(lines, seed = 1) {
  const random = seeded(seed);
  const top = before(`测试店铺${seed}`);
  const room = lines - countLines(top) - countLines(after) - 3;
  const replies = fill(room * 0.6, (index) => quickReply(random, index));
  const questions = fill(room * 0.4, (index) => question(random, index, replies.length));
  return `${top}quick_replies:\n${replies.join('')}\nfaq:\n${questions.join('')}${after}`;
}

/** Items until they have that many lines. @param {number} lines @param {(index: number) => string} make */
function fill(lines, make) {
  const items = [];
  for (let left = lines; left >= 4 || items.length === 0;) {
    const item = make(items.length);
    items.push(item);
    left -= countLines(item);
  }
  return items;
}

/** @param {() => number} random @param {number} index */
export function quickReply(random, index) {
  const [group, category, text] = pick(random, GROUPS);
  const what = product(random, index);
  const words = text.replace('{}', what);
  const lines = [
    `  - id: reply-${index}`,
    `    title: ${what}${group}`,
    `    group: ${group}`,
    `    shortcut: /r${index}`,
    ...textLines(words, random()),
    `    category: ${category}`,
  ];
  if (index % 3 === 0) lines.push(`    use_when: 顾客问到${what}`);
  if (index % 4 === 0) lines.push('    tags: [thinking]', '    channels: [im]');
  return `${lines.join('\n')}\n`;
}

/** The styles that YAML has for a text, as often as people use them. @param {string} words @param {number} chance */
function textLines(words, chance) {
  if (chance > 0.9) return ['    text: |', ...words.split('，').map((part) => `      ${part}`)];
  return [words.startsWith('{') || chance > 0.5 ? `    text: "${words}"` : `    text: ${words}`];
}

/** @param {() => number} random @param {number} index @param {number} replies how many quick replies there are */
function question(random, index, replies) {
  const kind = Math.floor(random() * QUESTIONS.length);
  const what = product(random, index);
  const lines = [
    `  - id: question-${index}`,
    `    question: ${what}${QUESTIONS[kind]}？`,
    `    answer: ${what}的说明在商品页第二屏，${pick(random, SERIES)}系列都一样；拿不准就把订单号发给客服看。`,
    `    topic: ${TOPICS[kind]}`,
    `    quick_reply: reply-${Math.floor(random() * replies)}`,
    '    where: [service_module]',
  ];
  if (index % 5 === 0) lines.push(`    variants: [${what}那个${QUESTIONS[kind]}]`);
  if (index % 2 === 0) lines.push('    updated: 2026-11-10');
  return `${lines.join('\n')}\n`;
}

/** Every index has a name of its own. @param {() => number} random @param {number} index */
function product(random, index) {
  return `${pick(random, SERIES)}${pick(random, PRODUCTS)} ${100 + index} 款`;
}

/** @param {string} text */
function countLines(text) {
  return text.split('\n').length - 1;
}
