import type { Playbook, SectionName } from '../../../../schemas/playbook';
import type { Locale, Text } from '../../../../schemas/text';
import { draftComment } from '../document/draft-marks';
import { renderBlock } from '../yaml/edit/render';
import { starter } from './playbook';

/**
 * The text of a new playbook: a small complete one to be changed, so that nobody starts with an empty page. What only
 * the shop can decide has a draft mark that says what is to be confirmed.
 */
export function newPlaybook(shopName: string, locale: Locale, today: string): string {
  const name = shopName.trim() === '' ? { zh: '我的店铺', en: 'My shop' }[locale] : shopName.trim();
  const sections = Object.entries(starter(name, locale, today) as Readonly<Partial<Playbook>>);
  return `${sections.map(([key, value]) => marked(key as SectionName, value, locale)).join('\n\n')}\n`;
}

function marked(name: SectionName, value: unknown, locale: Locale): string {
  const what = toConfirm[name];
  const text = renderBlock({ [name]: value });
  return what ? `${draftComment(what, locale)}\n${text}` : text;
}

/** What the shop has to confirm in each section of a new playbook. */
const toConfirm: Readonly<Partial<Record<SectionName, Text>>> = {
  decision: {
    zh: '为什么关、谁决定的、哪天再看',
    en: 'why it is off, who decided it, when you look again',
  },
  disable: {
    zh: '照着走一遍，菜单名字对不对',
    en: 'walk through the steps: are the menus still called that',
  },
  hours: { zh: '几点到几点有人，假期怎么安排', en: 'when someone is there, and what holds on holidays' },
  staffing: { zh: '人名、班次、目标和规范都换成你们的', en: 'your people, shifts, targets and standards' },
  priority: {
    zh: '先回哪类、由谁接、多久要回',
    en: 'which kind goes first, who takes it, how fast it is answered',
  },
  messages: {
    zh: '多久清一次未读、下班前交接什么',
    en: 'how often unread messages are gone through, what is handed over',
  },
  quick_replies: {
    zh: '每条都读一遍，时效和政策以你们店为准',
    en: 'read every reply: times and policies have to be your shop’s',
  },
  product_info: { zh: '商品页是不是真的写了这些', en: 'whether your product pages really state these' },
  faq: { zh: '每条答案都核对一遍', en: 'check every answer' },
  announcements: { zh: '公告的内容和日期', en: 'what the notice says, and its dates' },
  auto_replies: { zh: '下班和放假时顾客会收到的话', en: 'what customers get after hours and on holidays' },
};
