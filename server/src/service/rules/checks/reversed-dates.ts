import { memoizeWeak } from '../../collections/memoize';
import { flatMapCached } from '../../collections/derive';
import { chunkedListOf } from '../../collections/list';
import type { Edit } from '../../yaml/edit/edit';
import { defineRule } from '../../rule-support/rule';

export const checksReversedDates = defineRule({
  id: 'checks/reversed-dates',
  level: 'error',
  source: 'G2',
  title: { zh: '结束比开始还早', en: 'An end before its beginning' },
  why: {
    zh: '结束日期比开始日期早，这一条永远不会生效：请假当作没请，话术当作没有，谁都不会发现。',
    en: 'With an end before its beginning an entry never takes effect: the time off is not taken, the reply not in force, and nobody notices.',
  },
  howToFix: {
    zh: '看看是写反了还是年份写错了，把 from 和 to 改对。',
    en: 'See whether the two are swapped or a year is wrong, and correct from and to.',
  },
  reads: ['staffing', 'quick_replies', 'announcements', 'auto_replies', 'promotions'],
  messages: {
    reversed: {
      zh: '{to} 比开始的 {from} 还早，这一条永远不会生效。',
      en: '{to} is before {from}, so this entry never takes effect.',
    },
    begins: { zh: '开始日期在这里', en: 'It begins here' },
  },
  fixes: { swap: { zh: '把两个日期对调', en: 'Swap the two dates' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  time_off: [{ member: xiao-lin, from: 2026-12-26, to: 2026-12-24 }]
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - { title: Winter, text: The offer ends soon., valid: { from: 2027-02-01, to: 2027-01-01 } }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
announcements:
  - { text: 12 月 25 日盘点，不发货。, from: 2026-12-25, to: 2026-12-25 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
promotions:
  - { id: winter, from: 2026-12-13, to: 2026-12-10 }
`,
    ],
  },
  check({ playbook }, report) {
    const { staffing, promotions = [] } = playbook;
    const found = [
      ...(staffing ? reversedIn(staffing) : none),
      ...lists.flatMap((name) => reversedInList(chunkedListOf<object>(playbook[name] ?? none))),
      // The promotions' own dates are told by promotions/dates.
      ...promotions.flatMap(({ extra_shifts }) => (extra_shifts ? reversedIn(extra_shifts) : none)),
    ];
    for (const span of found) {
      const { from, to } = span;
      const set = (key: string, date: string): Edit => ({ kind: 'set', in: span, key, value: date });
      report({
        at: { in: span, key: 'to' },
        message: 'reversed',
        data: { from, to },
        related: [{ at: { in: span, key: 'from' }, message: 'begins' }],
        fixes: [{ title: 'swap', kind: 'suggestion', edits: [set('from', to), set('to', from)] }],
      });
    }
  },
});

/** Those of `hours`, `decision` and the promotions themselves are told by hours/overlap, decision/window-missing and promotions/dates. */
const lists = ['quick_replies', 'announcements', 'auto_replies'] as const;

interface Span {
  readonly from: string;
  readonly to: string;
}

/** The maps in a value that end before they begin. */
function lookInto(value: object): readonly Span[] {
  const found: Span[] = [];
  addReversed(value, found);
  return found.length === 0 ? none : found;
}

function addReversed(value: object, found: Span[]): void {
  for (const key in value) {
    const one = (value as Record<string, unknown>)[key];
    if (typeof one === 'object' && one !== null) addReversed(one, found);
  }
  if (isReversed(value)) found.push(value);
}

// Versions share what an edit does not touch: that is looked into once.
const reversedIn = memoizeWeak(lookInto);
const reversedInList = flatMapCached(lookInto);

const none: readonly never[] = [];

function isReversed(value: object): value is Span {
  const { from, to } = value as { readonly from?: unknown; readonly to?: unknown };
  return typeof from === 'string' && typeof to === 'string' && from > to && isDate(from);
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
