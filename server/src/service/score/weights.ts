import type { SectionName } from '../../../../schemas/playbook';
import type { RuleId } from '../../../../schemas/rule-ids';
import type { Level } from '../format/finding';
import type { Rule } from '../rule-support/rule';

/** The readiness score as data: the weight of each criterion, the sections that it is about, and when it applies. */

/** The weight of a rule by its own level; a level that a shop sets does not change it. */
export const weightOfLevel: Readonly<Record<Level, number>> = { error: 10, warning: 4, info: 1 };

/** The weight of the format of a section, or of the file as a whole. */
export const weightOfForm = 2;

/** The state of smart service in which a rule applies: off, or answering at most a part of the time. */
export type SmartServiceState = 'off' | 'open hours by hand' | 'closed hours by hand';

/** The scope and weight of a criterion. */
export interface About {
  /** The criterion is met only where all of these are written. */
  readonly all?: readonly SectionName[];
  /** Each of these is a part of the criterion of its own. */
  readonly each?: readonly SectionName[];
  /** Overrides the weight of the rule's level. */
  readonly weight?: number;
  readonly asked?: SmartServiceState;
}

/** The sections with customer texts. */
const texts = ['quick_replies', 'auto_replies', 'announcements', 'faq', 'live'] as const;

const ofGroup: Readonly<Record<string, About>> = {
  announcements: { all: ['announcements'] },
  assistant: { all: ['assistant'] },
  'auto-replies': { all: ['auto_replies'] },
  checks: { all: ['checks'], weight: 2 },
  decision: { all: ['decision'] },
  disable: { all: ['disable'] },
  faq: { all: ['faq'] },
  hours: { all: ['hours'] },
  live: { all: ['live'] },
  messages: { all: ['messages'] },
  priority: { all: ['priority'] },
  'product-info': { all: ['product_info'] },
  promotions: { all: ['promotions'] },
  'quick-replies': { all: ['quick_replies'] },
  reply: { each: texts },
  staffing: { all: ['staffing'] },
  tags: { all: ['tags'] },
};

const byHand = { asked: 'open hours by hand' } as const;
const whenClosed = { asked: 'closed hours by hand' } as const;
const people = { all: ['priority', 'staffing'] } as const;
const rostered = { all: ['hours', 'staffing'] } as const;

/** The rules that are about other sections than their group, or apply to some shops only. */
const ofRule: Readonly<Partial<Record<RuleId, About>>> = {
  'announcements/promotion-unannounced': { all: ['announcements', 'hours', 'promotions'] },
  'auto-replies/after-hours-vague': { all: ['auto_replies', 'hours'] },
  'auto-replies/closed-while-open': { all: ['auto_replies', 'hours', 'priority'] },
  'auto-replies/hours-mismatch': { all: ['hours'], each: texts },
  'auto-replies/no-after-hours': { all: ['auto_replies', 'hours'], ...whenClosed },
  'auto-replies/no-holiday': { all: ['auto_replies', 'hours'], ...whenClosed },
  'auto-replies/not-a-human-reply': { all: ['auto_replies', 'staffing'] },
  'auto-replies/overlap': { all: ['auto_replies', 'hours'] },
  'auto-replies/promises-instant': { all: ['auto_replies', 'hours', 'staffing'] },
  'checks/example-fails': {
    all: ['checks', 'hours', 'staffing', 'priority', 'quick_replies', 'auto_replies'],
    weight: 2,
  },
  'checks/reversed-dates': {
    each: ['staffing', 'quick_replies', 'announcements', 'auto_replies', 'promotions'],
    weight: 4,
  },
  // No weight of its own: an unconfirmed draft counts in its section.
  'checks/unconfirmed-draft': { weight: 0 },
  'disable/password': { each: ['disable', 'staffing', 'messages'] },
  'faq/contradicts-reply': { all: ['faq', 'quick_replies'] },
  'faq/missing': { all: ['faq'], ...byHand },
  'faq/no-quick-reply': { all: ['faq', 'quick_replies'] },
  'faq/topic-missing': { all: ['faq', 'quick_replies'] },
  'hours/last-minute': { each: ['hours', 'staffing', 'promotions'] },
  'hours/unknown-year': { all: ['hours', 'staffing'] },
  'hours/zone-reversed': { all: ['shop', 'hours'] },
  'priority/assignee-off-shift': { all: ['priority', 'staffing', 'hours'] },
  'priority/complaints-not-escalated': people,
  'priority/complaints-not-first': people,
  'priority/missing': { all: ['priority'], ...byHand },
  'priority/no-default': people,
  'priority/no-owner': people,
  'priority/simple-to-senior': people,
  'priority/slow-first-response': { all: ['priority', 'hours'] },
  'promotions/overload': { all: ['promotions', 'hours', 'staffing'] },
  'promotions/shift-outside-hours': { all: ['promotions', 'hours', 'staffing'] },
  'quick-replies/missing': { all: ['quick_replies'], ...byHand },
  'quick-replies/missing-translation': { all: ['quick_replies', 'shop'] },
  'reply/must-not-say': { all: ['staffing'], each: texts },
  'reply/retired-reference': {
    each: ['priority', 'tags', 'faq', 'promotions', 'quick_replies', 'auto_replies'],
  },
  'staffing/absent-without-cover': people,
  'staffing/below-minimum': rostered,
  'staffing/break-outside-shift': { each: ['staffing', 'promotions'] },
  'staffing/missing': { all: ['staffing'], ...byHand },
  'staffing/no-assessment': { all: ['staffing'], ...byHand },
  'staffing/no-backup': { all: ['staffing'], ...byHand },
  'staffing/no-day-off': rostered,
  'staffing/no-standards': { all: ['staffing'], ...byHand },
  'staffing/no-targets': { all: ['staffing'], ...byHand },
  'staffing/no-training': { all: ['staffing'], ...byHand },
  'staffing/offline-messages': { all: ['messages', 'hours'], ...whenClosed },
  'staffing/overlapping-shift': rostered,
  'staffing/platform-hours': { all: ['hours'], asked: 'off' },
  'staffing/short-rest': rostered,
  'staffing/uncovered-hours': { ...rostered, ...byHand },
  'staffing/understaffed': { ...rostered, ...byHand },
};

/** The scope of a rule. */
export const aboutRule = ({ id }: Rule): About => ofRule[id] ?? ofGroup[id.slice(0, id.indexOf('/'))] ?? {};

/** The weight of a rule. */
export const weightOf = (rule: Rule): number => aboutRule(rule).weight ?? weightOfLevel[rule.level];
