import { indexesOf } from '../document/indexes';
import type { Playbook } from '../../../../schemas/playbook';
import type { TeamMember } from '../../../../schemas/sections/staffing';
import type { Locale, Text } from '../../../../schemas/text';
import { starterEntry } from './faq';
import { starterCategory, starterNames } from './categories';
import { starterReply, starterTexts } from './replies';
import { addDays, type LocalDate } from '../time/dates';
import { starterWords as words } from './wording';

/** Half a day each: two people answer in all of the platform's service hours (08:00-23:00, as of a 2023 notice). */
const openHours = '08:00-23:00';
const halves = ['08:00-15:30', '15:30-23:00'] as const;
const everyDay = 'mon-sun';

/** Days until the decision is reviewed. */
const reviewAfter = 90;

/**
 * A starter playbook for a shop of one to three people that answers by hand: plain data, to be rendered. It claims
 * nothing that the shop has not done: the steps have no date until somebody has taken them, and the product pages are
 * marked unfinished.
 * @param locale the language of everything in it that is not a name of the platform's menus
 * @param today the local date, `YYYY-MM-DD`
 */
export function starter(shopName: string, locale: Locale, today: LocalDate): Playbook {
  const say = (text: Text): string => text[locale];
  const list = (texts: readonly Text[]): string[] => texts.map(say);
  const team: TeamMember[] = [
    { id: 'owner', name: say(words.owner), role: say(words.owner), level: 'lead', concurrent_chats: 3 },
    { id: 'helper', name: say(words.helper), role: say(words.agent), level: 'regular', concurrent_chats: 3 },
  ];
  const playbook: Playbook = {
    playbook: 1,
    shop: {
      name: shopName,
      platform: 'douyin',
      timezone: 'Asia/Shanghai',
      languages: [locale],
      channels: ['im'],
      owner: say(words.owner),
      status: 'draft',
      updated: today,
    },
    decision: {
      smart_service: 'disabled',
      reasons: ['personal_service'],
      decided_by: say(words.owner),
      decided_on: today,
      review_on: addDays(today, reviewAfter),
    },
    disable: disable(locale),
    hours: { weekly: { [everyDay]: openHours }, calendar: 'cn', holiday: openHours },
    staffing: {
      team,
      shifts: halves.map((time, half) => ({
        id: ['early', 'late'][half],
        name: say([words.early, words.late][half]!),
        days: everyDay,
        time,
        members: [team[half]!.id],
      })),
      targets: { first_response: '60s', reply_within_3m: 0.8, satisfaction: 0.9 },
      standards: {
        tone: list(words.tone),
        must_say: list(words.mustSay),
        must_not_say: list(words.mustNotSay),
        etiquette: list(words.etiquette),
        reply_within: '60s',
      },
      training: [{ topic: say(words.training), every: '30d', who: say(words.everyone) }],
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
    },
    priority: {
      categories: starterNames.map((name) => starterCategory(name, locale, team)),
      default: 'other',
    },
    messages: {
      who: say(words.onShift),
      check_every: '15m',
      unread_limit: 5,
      what_then: say(words.whatThen),
      handover: list(words.handover),
      offline_messages: { owner: say(words.earlyPerson), answer_within: '1h' },
    },
    quick_replies: starterTexts.flatMap((text) => starterReply(text, locale) ?? []),
    product_info: {
      fields: (
        ['specification', 'material', 'usage', 'precautions', 'shipping_time', 'after_sales'] as const
      ).map((field) => ({ field, where: ['detail_page'], status: 'partial', owner: say(words.owner) })),
    },
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
      { id: 'holiday', when: 'holiday', text: say(words.holiday), once_per: 'session' },
    ],
  };
  const indexes = indexesOf(playbook);
  return inOrder({
    ...playbook,
    faq: starterTexts.flatMap((text) => starterEntry(text, { playbook, language: locale, indexes }) ?? []),
  });
}

function disable(locale: Locale): Playbook['disable'] {
  const say = (text: Text): string => text[locale];
  return {
    surface: 'pc',
    steps: words.steps.map(({ action, title, path, control }) => ({
      id: action.replaceAll('_', '-'),
      action,
      title: say(title),
      ...(path && { path: [...path] }),
      ...(control && { control }),
    })),
    if_not_found: [
      { action: 'search_help_center', words: ['智能客服', '机器人'] },
      'contact_platform_support',
    ],
    rollback: words.wayBack.map(({ action, title, path, control }) => ({
      action,
      title: say(title),
      ...(path && { path: [...path] }),
      ...(control && { control }),
      ...(action === 'switch_on' && { undoes: 'switch-off' }),
    })),
    recheck_every: '7d',
    recheck_by: say(words.earlyPerson),
    other_responders: words.otherResponders.map(say),
    announce_to: [say(words.everyone)],
  };
}

/** Sorts the sections: the FAQ is made last, from the replies, but comes before the notices. */
function inOrder({ announcements, auto_replies, ...rest }: Playbook): Playbook {
  return { ...rest, announcements, auto_replies };
}
