import { readTimeRange, MINUTES_PER_DAY } from '../../../../../schemas/scalars';
import type { Category } from '../../../../../schemas/sections/priority';
import type { HoursTable } from '../../time/hours';
import { hoursTable, rangesOf } from '../../time/hours';
import { intersect, type Interval } from '../../time/intervals';
import { holdsOnPlatform } from '../../shop/platform';
import { defineRule } from '../../rule-support/rule';
import { durationInWords, durationOf, secondsOf } from '../../wording/durations';
import { labelOf } from '../../wording/label';

export const prioritySlowFirstResponse = defineRule({
  id: 'priority/slow-first-response',
  level: 'warning',
  source: { register: ['three-minute-reply-rate'] },
  title: { zh: '首次回复比平台要求慢', en: 'The first answer is slower than the platform wants' },
  why: {
    zh: '平台按顾客发话后三分钟内有没有人工回复来算回复率，自动回复不算数。时限定得比它长，守住了自己的规矩也还是不达标。',
    en: 'The platform counts the messages that a person answers within three minutes; automatic replies do not count. With a longer limit, agents keep your rule and still miss the platform’s.',
  },
  howToFix: {
    zh: '把 first_response 改到三分钟以内。平台的要求变了，就在 checks.options 的 priority/slow-first-response 里改。',
    en: 'Bring first_response down to three minutes or less. Where the platform asks for something else, change priority/slow-first-response in checks.options.',
  },
  reads: ['shop', 'priority', 'hours', 'checks'],
  needs: ['shop.platform', 'shop.timezone'],
  messages: {
    slow: {
      zh: '“{name}”首次回复给了 {time}，平台服务时间（{hours}）内按 {limit} 考核。',
      en: '"{name}" has {time} for the first answer; within its service hours ({hours}) the platform goes by {limit}.',
    },
  },
  fixes: { shorten: { zh: '改成 {limit}', en: 'Change it to {limit}' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: product, name: 商品咨询, first_response: 10m }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: "22:00-02:00" }
priority:
  categories:
    - { id: night, name: Night desk, first_response: 181s }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: product, name: 商品咨询, first_response: 180s }
    - { id: comments, name: 直播评论, first_response: 5m, match: { channels: [live_comment] } }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "08:00-24:00" }
  calendars:
    - { id: night, weekly: { mon-sun: "23:30-07:00" } }
priority:
  categories:
    - { id: night, name: 夜间留言, calendar: night, first_response: 30m }
`,
    ],
  },
  check(facts, report, { limit: slowest }) {
    const { playbook, options } = facts;
    if (!holdsOnPlatform('priority/slow-first-response', facts)) return;
    const { platform_hours } = options['staffing/platform-hours'];
    const limit = secondsOf(slowest);
    const assessed = readTimeRange(platform_hours);
    for (const category of playbook.priority?.categories ?? []) {
      const { first_response } = category;
      if (first_response === undefined || secondsOf(first_response) <= limit || !inChat(category)) continue;
      const table = hoursTable(playbook, category.calendar);
      if (category.during !== 'always' && assessed && !meets(table, assessed)) continue;
      const time = durationOf(limit);
      report({
        at: { in: category, key: 'first_response' },
        message: 'slow',
        data: {
          name: labelOf('priority.categories.*', category),
          time: durationInWords(first_response),
          hours: platform_hours,
          limit: durationInWords(time),
        },
        fixes: [
          {
            title: 'shorten',
            data: { limit: durationInWords(time) },
            kind: 'suggestion',
            edits: [{ kind: 'set', in: category, key: 'first_response', value: time }],
          },
        ],
      });
    }
  },
});

/** The platform counts chats, not comments and calls. */
const inChat = ({ match }: Category): boolean => match?.channels?.includes('im') ?? true;

/** Whether the shop is open at some time of the platform's hours on a usual day; hours that nobody wrote may be any. */
function meets(table: HoursTable | undefined, { start, end }: Interval): boolean {
  const written = Object.values(table?.weekly ?? {});
  if (written.length === 0) return true;
  const assessed = [0, MINUTES_PER_DAY, -MINUTES_PER_DAY].map((by) => ({ start: start + by, end: end + by }));
  return intersect(written.flatMap(rangesOf), assessed).length > 0;
}
