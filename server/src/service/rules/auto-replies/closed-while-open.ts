import { momentInWords } from '../../wording/dates';
import type { Playbook } from '../../../../../schemas/playbook';
import type { AutoReply } from '../../../../../schemas/sections/auto-replies';
import type { Category } from '../../../../../schemas/sections/priority';
import type { Text } from '../../../../../schemas/text';
import { addDays, type LocalDate } from '../../time/dates';
import { subtract } from '../../time/intervals';
import { timeline } from '../../time/timeline';
import { zoneOf } from '../../time/zone';
import { defineRule } from '../../rule-support/rule';
import type { Facts } from '../../document/facts';
import { goesToChats } from '../../triage/in-force';
import { labelOf } from '../../wording/label';

export const autoRepliesClosedWhileOpen = defineRule({
  id: 'auto-replies/closed-while-open',
  level: 'warning',
  source: 'G2',
  title: { zh: '有人在，却回“下班了”', en: 'Says closed while someone is there' },
  why: {
    zh: '自动回复不看顾客要找谁：一个窗口下班，所有来问的顾客都会收到“下班了”，转身就去了别家。',
    en: 'A workbench does not know whom a customer looks for: once one desk closes, everybody who writes is told that you are closed, and buys elsewhere.',
  },
  howToFix: {
    zh: '店里的下班回复按总的接待时间发；某个窗口单独下班的，用 channels 限定渠道，或者改成客服手动发的常用语。',
    en: 'Let the away reply go by the shop’s own hours. For one desk, limit it by channels, or make it a quick reply that agents send.',
  },
  reads: ['shop', 'hours', 'priority', 'auto_replies'],
  needs: ['hours.weekly', 'hours.calendars', 'hours.exceptions'],
  messages: {
    shopOpen: {
      zh: '店里还开着（比如{at}），这条却因为“{calendar}”下班就发了：这时候来的顾客都会收到它，不管找的是不是这个窗口。',
      en: 'The shop is open (for example at {at}), but this reply is sent because "{calendar}" is closed: everybody who writes then gets it, whatever they ask.',
    },
    deskOpen: {
      zh: '“{name}”这时候还有人（比如{at}），来问的顾客却先收到这条。',
      en: '"{name}" is still served (at {at}, for one), but whoever writes then gets this first.',
    },
    desk: { zh: '这一类按自己的时间接待。', en: 'This one goes by hours of its own.' },
  },
  fixes: {
    byShop: { zh: '不按“{calendar}”，按店里的接待时间发', en: 'Go by the shop’s hours, not by "{calendar}"' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-18:00" }
  calendars: [{ id: company, name: 对公窗口, weekly: { mon-fri: "10:00-12:00" } }]
auto_replies:
  - { when: after_hours, text: "下班了，{{hours.next_open}} 回复您" }
  - { when: after_hours, calendar: company, order: 0, text: "对公窗口下班了，{{hours.next_open}} 回复您" }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: "09:00-18:00" }
  calendars: [{ id: trouble, name: Trouble desk, weekly: { mon-sun: "08:00-22:00" } }]
priority:
  categories:
    - { id: complaint, name: Complaints, calendar: trouble, match: { keywords: [complaint] } }
auto_replies:
  - { when: after_hours, text: "We are closed and back {{hours.next_open}}." }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-22:00" }
  calendars: [{ id: live, name: 直播间, weekly: { mon-sun: "20:00-22:00" } }]
auto_replies:
  - { when: after_hours, text: "下班了，{{hours.next_open}} 回复您" }
  - { when: after_hours, calendar: live, channels: [live_comment], text: 直播结束了 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-22:00" }
  calendars: [{ id: night, name: 电话, weekly: { mon-sun: "00:00-24:00" } }]
priority:
  categories:
    - { id: phone, name: 电话, calendar: night, match: { channels: [phone] } }
auto_replies:
  - { when: after_hours, text: "下班了，{{hours.next_open}} 回复您" }
`,
    ],
  },
  check(facts, report) {
    const { playbook, today } = facts;
    const { hours, auto_replies = [] } = playbook;
    if (!hours?.weekly || !hours.calendars?.length) return;
    const due = auto_replies.filter((reply) => isDue(reply, today));
    for (const reply of due) {
      const { calendar } = reply;
      if (calendar === undefined) continue;
      const at = firstMoment(facts, { open: undefined, closed: calendar });
      const own = hours.calendars.find(({ id }) => id === calendar);
      if (!at || !own) continue;
      const data = { calendar: labelOf('hours.calendars.*', own) };
      report({
        at: { in: reply, key: 'calendar' },
        message: 'shopOpen',
        data: { ...data, at },
        fixes: due.some((one) => one.when === reply.when && one.calendar === undefined)
          ? []
          : [
              {
                title: 'byShop',
                data,
                kind: 'suggestion',
                byHand: true,
                edits: [{ kind: 'remove', in: reply, key: 'calendar' }],
              },
            ],
      });
    }
    const forAll = due.find(({ calendar }) => calendar === undefined);
    if (!forAll) return;
    for (const category of desks(playbook)) {
      const at = firstMoment(facts, { open: category.calendar, closed: undefined });
      if (!at) continue;
      report({
        at: { in: forAll, key: 'when' },
        message: 'deskOpen',
        level: 'info',
        data: { name: labelOf('priority.categories.*', category), at },
        related: [{ at: { in: category, key: 'calendar' }, message: 'desk' }],
      });
    }
  },
});

/** Whether it tells customers in the shop's chat that nobody is there, now or in the days to come. */
const isDue = (reply: AutoReply, today: LocalDate): boolean =>
  reply.when === 'after_hours' &&
  reply.enabled !== false &&
  (reply.from ?? today) <= today &&
  (reply.to ?? today) >= today &&
  goesToChats(reply);

/** A category for each of the hours that teams have of their own and keep in the shop's chat. */
function desks({ priority, hours }: Playbook): readonly Category[] {
  const known = new Set(hours?.calendars?.map(({ id }) => id));
  const first = new Map<string, Category>();
  for (const category of priority?.categories ?? []) {
    const { calendar, match } = category;
    if (calendar === undefined || !known.has(calendar) || first.has(calendar)) continue;
    if (match?.channels?.includes('im') ?? true) first.set(calendar, category);
  }
  return [...first.values()];
}

/** A week, whatever day it begins on. */
const DAYS = 7;

/** The first moment of the week at which the one hours are open and the others closed, in words. */
function firstMoment(
  { playbook, today }: Facts,
  { open, closed }: { readonly open: string | undefined; readonly closed: string | undefined },
): Text | undefined {
  const end = addDays(today, DAYS);
  const [moment] = subtract(
    timeline(playbook, today, end, open).open,
    timeline(playbook, today, end, closed).open,
  );
  if (!moment) return undefined;
  return momentInWords(zoneOf(playbook).local(moment.start), today);
}
