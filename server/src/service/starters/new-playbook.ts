import type { Playbook, SectionName } from '../../../../schemas/playbook';
import type { Staffing } from '../../../../schemas/sections/staffing';
import { type Locale, say, type Text } from '../../../../schemas/text';
import type { NewPlaybookParams } from '../../protocol';
import { draftComment } from '../document/draft-marks';
import { renderBlock } from '../yaml/edit/render';
import { readInquiries } from './answers/inquiries';
import { readPeople } from './answers/people';
import { readWeek } from './answers/hours';
import { placeOf } from './answers/place';
import { type Beginning, starter } from './playbook';
import { tradeOf } from './trades';
import { starterWords as words } from './wording';

/** The platform's service hours, as of a 2023 notice. */
const usualHours = '08:00-23:00';

/**
 * The text of a new playbook: a small complete one to be changed, so that nobody starts with an empty page. What only
 * the shop can decide has a draft mark that says what is to be confirmed.
 */
export function newPlaybook(answers: NewPlaybookParams, locale: Locale, today: string): string {
  const begin = beginningOf(answers, locale);
  const sections = Object.entries(starter(begin, locale, today) as Readonly<Partial<Playbook>>);
  const top = say(header, locale, { shop: begin.shopName.replace(/\s+/g, ' '), trade: begin.trade.name });
  return `${[top, ...sections.map(([key, value]) => marked(key as SectionName, value, locale))].join(
    '\n\n',
  )}\n`;
}

function beginningOf(answers: NewPlaybookParams, locale: Locale): Beginning {
  const { shopName, trade, place, people = '', hours = '', inquiries = '', robot } = answers;
  const both = [words.owner[locale], words.helper[locale]];
  return {
    shopName: shopName.trim() === '' ? words.shop[locale] : shopName.trim(),
    trade: tradeOf(trade),
    place: placeOf(place),
    people: readPeople(people, locale) ?? both,
    week: readWeek(hours)[0] ?? readWeek(usualHours)[0]!,
    inquiries: readInquiries(inquiries),
    robot: robot ?? 'off',
  };
}

const header: Text = {
  zh: '# {shop}的客服手册，照“{trade}”起的稿，直接改就行。\n# 上面标着草稿的部分要您店里定：看过、改对了，就把那一行标记删掉。',
  en: '# How {shop} answers its customers: a start for "{trade}", to be changed.\n# What stands under a draft mark is for your shop to decide: read it, put it right, then delete the mark.',
};

function marked(name: SectionName, value: unknown, locale: Locale): string {
  const assumes = name === 'staffing' && (value as Staffing).load !== undefined;
  const what = assumes ? assumedLoad : toConfirm[name];
  const text = renderBlock({ [name]: value });
  return what ? `${draftComment(what, locale)}\n${text}` : text;
}

/** In the place of the mark of `staffing` where a load is calculated with. */
const assumedLoad: Text = {
  zh: '人名、班次、目标和规范都换成您店里的；高峰占比和每位顾客的用时是先假定的，量过再改',
  en: 'your people, shifts, targets and standards; the peak and the time a customer takes are assumed until you have measured them',
};

/** What the shop has to confirm in each section of a new playbook. */
const toConfirm: Readonly<Partial<Record<SectionName, Text>>> = {
  decision: {
    zh: '为什么这样定、谁决定的、哪天再看',
    en: 'why it is so, who decided it, when you look again',
  },
  assistant: {
    zh: '它什么时候答、哪些话转给人、谁来管',
    en: 'when it answers, what goes to a person, who looks after it',
  },
  disable: {
    zh: '照着走一遍，菜单名字对不对',
    en: 'walk through the steps: are the menus still called that',
  },
  hours: { zh: '几点到几点有人，假期怎么安排', en: 'when someone is there, and what holds on holidays' },
  staffing: { zh: '人名、班次、目标和规范都换成您店里的', en: 'your people, shifts, targets and standards' },
  priority: {
    zh: '先回哪类、由谁接、多久要回',
    en: 'which kind goes first, who takes it, how fast it is answered',
  },
  messages: {
    zh: '多久清一次未读、下班前交接什么',
    en: 'how often unread messages are gone through, what is handed over',
  },
  quick_replies: {
    zh: '每条都读一遍，时效和政策以您店里为准',
    en: 'read every reply: times and policies have to be your shop’s',
  },
  product_info: { zh: '商品页是不是真的写了这些', en: 'whether your product pages really state these' },
  faq: { zh: '每条答案都核对一遍', en: 'check every answer' },
  announcements: { zh: '公告的内容和日期', en: 'what the notice says, and its dates' },
  auto_replies: { zh: '下班和放假时顾客会收到的话', en: 'what customers get after hours and on holidays' },
};
