import { addDays } from '../../time/dates';
import { defineRule } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';
import { windowOf } from '../../triage/assistant';

/** How far ahead a review is proposed, in days: long enough for figures, and one promotion season. */
const REVIEW_AFTER = 90;

export const decisionNoReview = defineRule({
  id: 'decision/no-review',
  level: 'info',
  source: 'G3',
  title: { zh: '没有定什么时候再看', en: 'No date to look at it again' },
  why: {
    zh: '咨询量会变，智能客服也会变好。定个日子回头看，免得一个过时的决定一直用下去。',
    en: 'Volumes change, and smart service gets better. A date to look again keeps a decision from outliving its reasons.',
  },
  howToFix: {
    zh: '在 decision.review_on 写下次复查的日期；到了就看看数字，再改成新的日期。整份手册的复查日期写在 shop.review_on。',
    en: 'Write the date of the next review under decision.review_on. When it comes, look at the figures and set a new one. The date for the whole playbook is shop.review_on.',
  },
  reads: ['shop', 'decision', 'promotions'],
  needs: ['decision.review_on'],
  messages: {
    missing: {
      zh: '没有写哪天再看这个决定还对不对。',
      en: 'No date says when this decision is looked at again.',
    },
    wholePast: {
      zh: '这份手册说好 {date} 复查，已经过了。',
      en: 'The playbook was to be reviewed on {date}, which is past.',
    },
    past: {
      zh: '说好 {date} 再看，已经过了。',
      en: 'It was to be looked at again on {date}, which is past.',
    },
    over: {
      zh: '关闭的时段到 {date} 已经结束，现在是开是关要重新写清楚。',
      en: 'The window ended on {date}. Say anew whether it is on or off now.',
    },
  },
  fixes: {
    set: { zh: '定在 {date}', en: 'Set it to {date}' },
    again: { zh: '已经看过了，下次定在 {date}', en: 'It was looked at; the next time is {date}' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
`,
      `playbook: 1
shop:
  name: Oak & Linen
decision:
  smart_service: enabled
  review_on: 2026-11-01
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled_for_window
  window: { from: 2026-11-09, to: 2026-11-12 }
  review_on: 2027-02-01
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
  review_on: 2026-10-01
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
  review_on: 2026-11-22
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled_for_window
  window: { promotion: double-12 }
promotions:
  - { id: double-12, name: 双12, from: 2026-12-10, to: 2026-12-13 }
`,
    ],
  },
  check({ playbook, today }, report) {
    const { decision, shop } = playbook;
    if (shop.review_on !== undefined && shop.review_on < today)
      report({
        at: { in: shop, key: 'review_on' },
        message: 'wholePast',
        data: { date: shop.review_on },
        needs: ['shop.review_on'],
      });
    if (!decision) return;
    const next = addDays(today, REVIEW_AFTER);
    const edits = [put(playbook, 'decision', 'review_on', next)];
    const { review_on } = decision;
    const { from = '', to: end } = windowOf(playbook) ?? {};
    if (end !== undefined && end < today && from <= end) {
      const at =
        decision.window?.to === undefined
          ? { in: decision, key: 'smart_service' }
          : { in: decision.window, key: 'to' };
      return report({
        at,
        message: 'over',
        data: { date: end },
        level: 'warning',
        needs: ['decision.window'],
      });
    }
    if (review_on !== undefined) {
      const again = { title: 'again', data: { date: next }, kind: 'draft', edits } as const;
      const at = { in: decision, key: 'review_on' };
      if (review_on < today) report({ at, message: 'past', data: { date: review_on }, fixes: [again] });
      return;
    }
    // A window that is to come or goes on ends by itself.
    if (end !== undefined) return;
    const at = partOf(playbook, 'decision', 'smart_service');
    const set = { title: 'set', data: { date: next }, kind: 'draft', edits } as const;
    report({ at, message: 'missing', fixes: [set] });
  },
});
