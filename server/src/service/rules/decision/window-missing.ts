import type { Edit } from '../../yaml/edit/edit';
import { defineRule, type RuleFix } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';
import { windowOf } from '../../triage/assistant';
import { labelOf } from '../../wording/label';

export const decisionWindowMissing = defineRule({
  id: 'decision/window-missing',
  level: 'error',
  source: 'G3',
  title: { zh: '没有写从哪天关到哪天', en: 'The window has no dates' },
  why: {
    zh: '说只关一段时间，却没写哪天关、哪天开，大促过了就没人记得打开，或者到了日子没人去关。',
    en: 'Off "for a while" without dates means that nobody switches it off on the day, or back on afterwards.',
  },
  howToFix: {
    zh: '在 decision.window 里写 from 和 to，或者写 promotion：大促的编号。',
    en: 'Write from and to under decision.window, or the id of a promotion under promotion.',
  },
  reads: ['decision', 'promotions'],
  messages: {
    missing: {
      zh: '只关一段时间，却没有写从哪天到哪天，也没有写是哪次大促。',
      en: 'Off for a window only, but neither its dates nor a promotion are given.',
    },
    reason: {
      zh: '理由是大促期间集中人力，却没有写是哪次大促、从哪天到哪天。',
      en: 'The reason is a promotion, but neither its name nor dates are given.',
    },
    noFrom: {
      zh: '关闭的时段没有写从哪天开始（from）。',
      en: 'The window does not say when it begins (from).',
    },
    noTo: { zh: '关闭的时段没有写到哪天结束（to）。', en: 'The window does not say when it ends (to).' },
    backwards: {
      zh: '关闭的时段 {to} 结束，比开始的 {from} 还早。',
      en: 'The window ends on {to}, before it begins on {from}.',
    },
  },
  fixes: {
    promotion: { zh: '按大促“{name}”的日期', en: 'Take the dates of "{name}"' },
    swap: { zh: '把两个日期对调', en: 'Swap the two dates' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled_for_window
promotions:
  - { id: double-12, name: 双12, from: 2026-12-10, to: 2026-12-13 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
decision:
  smart_service: disabled
  reasons: [promotion_window]
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled_for_window
  window: { from: 2026-12-13, to: 2026-12-10 }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled_for_window
  reasons: [promotion_window]
  window: { promotion: double-12 }
promotions:
  - { id: double-12, name: 双12, from: 2026-12-10, to: 2026-12-13 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
  reasons: [promotion_window]
`,
    ],
  },
  check({ playbook, today }, report) {
    const { decision, promotions = [] } = playbook;
    const { smart_service, window = {} } = decision ?? {};
    const forWindow = smart_service === 'disabled_for_window';
    const because = decision?.reasons?.indexOf('promotion_window') ?? -1;
    if (!decision || !(forWindow || (smart_service === 'disabled' && because >= 0))) return;
    const { from, to } = windowOf(playbook) ?? window;
    if (from !== undefined && to !== undefined && from > to) {
      if (window.from !== undefined && window.to !== undefined)
        report({
          at: { in: window, key: 'to' },
          message: 'backwards',
          data: { from, to },
          fixes: [swap(window, from, to)],
        });
      return;
    }
    // A promotion that is named answers for its own dates.
    if (window.promotion !== undefined || (from !== undefined && to !== undefined)) return;
    if (from !== undefined) return report({ at: { in: window, key: 'from' }, message: 'noTo' });
    if (to !== undefined) return report({ at: { in: window, key: 'to' }, message: 'noFrom' });
    report({
      at: forWindow ? partOf(playbook, 'decision', 'window') : { in: decision.reasons!, key: because },
      message: forWindow ? 'missing' : 'reason',
      fixes: promotions
        .filter(({ enabled, to: end }) => enabled !== false && (end ?? today) >= today)
        .slice(0, 3)
        .map((promotion) => ({
          title: 'promotion',
          data: { name: labelOf('promotions.*', promotion) },
          kind: 'suggestion',
          edits: [put(playbook, 'decision', 'window', { promotion: promotion.id })],
        })),
    });
  },
});

function swap(window: object, from: string, to: string): RuleFix<'swap'> {
  const set = (key: string, value: string): Edit => ({ kind: 'set', in: window, key, value });
  return { title: 'swap', kind: 'suggestion', edits: [set('from', to), set('to', from)] };
}
