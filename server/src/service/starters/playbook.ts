import type { Playbook } from '../../../../schemas/playbook';
import type { Staffing } from '../../../../schemas/sections/staffing';
import type { Locale, Text } from '../../../../schemas/text';
import { topicIds } from '../../../../schemas/topics';
import type { LocalDate } from '../time/dates';
import { weeklyOf, type WeekHours } from './answers/hours';
import { keepsChineseHolidays, type SellingPlace } from './answers/place';
import { robotSections, type RobotChoice } from './robot';
import { planned } from './staffing';
import { teamOf } from './team';
import { tradeCategories, tradeTexts } from './trade-texts';
import type { Trade } from './trades/trade';
import { starterWords as words } from './wording';

/** What a new playbook is made of. */
export interface Beginning {
  readonly shopName: string;
  readonly trade: Trade;
  readonly place: SellingPlace;
  /** Who answers, by name; at least one. */
  readonly people: readonly string[];
  readonly week: WeekHours;
  /** Customers who ask on a day, where it is known. */
  readonly inquiries?: number;
  readonly robot: RobotChoice;
}

/**
 * A starter playbook: plain data, to be rendered. It claims nothing that the shop has not done: the steps have no date
 * until somebody has taken them, and the product pages are marked unfinished.
 * @param locale the language of everything in it that is not a name of the platform's menus
 * @param today the local date, `YYYY-MM-DD`
 */
export function starter(begin: Beginning, locale: Locale, today: LocalDate): Playbook {
  const say = (text: Text): string => text[locale];
  const list = (texts: readonly Text[]): string[] => texts.map(say);
  const { shopName, trade, place, robot } = begin;
  const hasHolidays = keepsChineseHolidays(place);
  const weekly = weeklyOf(begin.week);
  const team = teamOf(begin.people, locale);
  const owner = say(words.owner);
  const opener = team.length > 1 ? say(words.earlyPerson) : team[0]!.name!;
  const texts = tradeTexts(trade, locale);
  return {
    playbook: 1,
    shop: {
      name: shopName,
      ...place,
      languages: [locale],
      channels: ['im'],
      owner,
      status: 'draft',
      updated: today,
    },
    ...robotSections(robot, place, opener, locale, today),
    hours: { weekly, ...(hasHolidays && { calendar: 'cn', holiday: Object.values(weekly)[0]! }) },
    staffing: { team, ...planned(team, weekly, begin.inquiries, locale, today), ...standards(trade, locale) },
    priority: {
      categories: tradeCategories(trade, locale, team),
      default: 'other',
    },
    messages: {
      who: say(words.onShift),
      check_every: '15m',
      unread_limit: 5,
      what_then: say(begin.people.length > 1 ? words.whatThen : words.whatThenAlone),
      handover: list(words.handover),
      offline_messages: { owner: opener, answer_within: '1h' },
    },
    quick_replies: texts.quick_replies,
    product_info: {
      fields: [
        ...(['specification', 'material', 'usage', 'precautions', 'shipping_time', 'after_sales'] as const),
        ...list(trade.pages),
      ].map((field) => ({ field, where: ['detail_page'], status: 'partial', owner })),
    },
    faq: texts.faq,
    announcements: [
      {
        id: 'service-hours',
        title: say(words.noticeTitle),
        text: say(words.notice),
        kind: 'service',
        from: today,
        where: ['shop_home', 'service_module'],
      },
    ],
    auto_replies: [
      { id: 'after-hours', when: 'after_hours', text: say(words.afterHours), once_per: 'session' },
      ...(hasHolidays
        ? [
            {
              id: 'holiday',
              when: 'holiday' as const,
              text: say(words.holiday),
              once_per: 'session' as const,
            },
          ]
        : []),
    ],
    ...checks(trade),
  };
}

/** How people answer and how that is looked after. */
function standards(trade: Trade, locale: Locale): Partial<Staffing> {
  const say = (text: Text): string => text[locale];
  const list = (texts: readonly Text[]): string[] => texts.map(say);
  return {
    standards: {
      tone: list(words.tone),
      must_say: list(words.mustSay),
      must_not_say: list(words.mustNotSay),
      etiquette: list(words.etiquette),
      reply_within: '60s',
    },
    training: [{ topic: say(trade.training), every: '30d', who: say(words.everyone) }],
    assessment: {
      every: '7d',
      metrics: [
        { name: 'first_response', target: say(words.firstResponse), weight: 0.5 },
        { name: 'satisfaction', target: say(words.satisfaction), weight: 0.5 },
      ],
      sample_chats: 10,
      who: say(words.owner),
    },
    backup: [{ name: say(words.friend), when: say(words.whenFull), within: '30m' }],
  };
}

/** The check does not ask for topics that the trade never meets. */
function checks({ without = [] }: Trade): Pick<Playbook, 'checks'> {
  if (without.length === 0) return {};
  const topics = topicIds.filter((topic) => !without.includes(topic));
  return {
    checks: { options: { 'quick-replies/topic-missing': { topics }, 'faq/topic-missing': { topics } } },
  };
}
