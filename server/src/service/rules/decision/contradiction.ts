import { defineRule } from '../../rule-support/rule';
import { put } from '../../rule-support/section-part';
import { figuresAgainst, figuresApart } from '../../rule-support/decision/figures';
import { type KeepReason, type Reason, reasonNames } from '../../rule-support/decision/reasons';

export const decisionContradiction = defineRule({
  id: 'decision/contradiction',
  level: 'warning',
  source: 'G3',
  title: { zh: '理由和数据对不上', en: 'Reasons and figures disagree' },
  why: {
    zh: '说咨询不多，其实每天几百条；说机器人不准，其实很少答错。理由站不住，关掉之后人会累垮，顾客也没得到好处。',
    en: 'The reason is few inquiries, and hundreds come in a day; or it is wrong answers, and the robot is rarely wrong. On such grounds people wear out and customers gain nothing.',
  },
  howToFix: {
    zh: '看看是数字旧了还是理由错了，把不对的那一边改掉。答错率的下限、两处咨询量最多差几倍，可以在 checks.options 里改。',
    en: 'See whether the figure is old or the reason wrong, and correct that one. The wrong-answer rate, and how far the two counts of inquiries may lie apart, can be changed in checks.options.',
  },
  reads: ['decision', 'staffing', 'checks'],
  messages: {
    tooMany: {
      zh: '理由是咨询量不大，可每天有 {inquiries} 位来问，按现在的排班一天大约只接得住 {capacity} 位。',
      en: 'The reason is few inquiries, but {inquiries} a day come in and the roster can carry about {capacity}.',
    },
    rarelyWrong: {
      zh: '理由是答非所问，可答错的比例只有 {rate}%，不到 {limit}%。',
      en: 'The reason is wrong answers, but only {rate}% are wrong: less than {limit}%.',
    },
    keepBesideOff: {
      zh: '智能客服是关的，这里写的却是保留的理由。',
      en: 'Smart service is off, yet these are reasons to keep it.',
    },
    offBesideKept: {
      zh: '智能客服是留着的，这里写的却是关闭的理由。',
      en: 'Smart service is kept, yet these are reasons to switch it off.',
    },
    opposite: {
      zh: '“{reason}”和“{other}”互相矛盾。',
      en: '"{reason}" and "{other}" contradict each other.',
    },
    forWindow: {
      zh: '理由只有大促，写的却是一直关闭；只关一段时间应写 disabled_for_window。',
      en: 'The only reason is a promotion, yet it is off for good. For some days only, write disabled_for_window.',
    },
    figure: { zh: '数字写在这里', en: 'The figure is here' },
    decided: { zh: '决定写在这里', en: 'The decision is here' },
    beside: { zh: '“{other}”写在这里', en: '"{other}" is here' },
    twoFigures: {
      zh: '这里写每天 {evidence} 位来问，排班用的咨询量却写 {load} 位，大的是小的 {times} 倍：哪个是现在的数？',
      en: '{evidence} inquiries a day here, {load} in the load that the roster goes by: {times} times as many in one as in the other. Which holds now?',
    },
    load: { zh: '排班按这个数算', en: 'The roster goes by this one' },
  },
  fixes: {
    window: {
      zh: '改成只关一段时间（再写上日期）',
      en: 'Switch it off for some days only (then add the dates)',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
  reasons: [low_volume, inaccurate_replies]
  evidence: { daily_inquiries: 900, bot_wrong_rate: 0.02 }
staffing:
  load: { handle_time: 6m }
  team: [{ id: xiao-lin, name: 小林, concurrent_chats: 3 }]
  shifts: [{ days: mon-sun, time: "09:00-18:00", members: [xiao-lin] }]
`,
      `playbook: 1
shop:
  name: Oak & Linen
decision:
  smart_service: disabled
  reasons: [hard_to_maintain]
  keep_reasons: [well_maintained]
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
  reasons: [personal_service]
  evidence: { daily_inquiries: 120 }
staffing:
  load: { daily_inquiries: 480 }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled_for_window
  reasons: [promotion_window]
  keep_reasons: [high_volume]
  window: { from: 2026-12-10, to: 2026-12-13 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
  reasons: [low_volume, inaccurate_replies]
  evidence: { daily_inquiries: 900, bot_wrong_rate: 0.05 }
staffing:
  load: { daily_inquiries: 700 }
`,
    ],
  },
  check(facts, report, { bot_wrong_rate, inquiries_apart }) {
    const { decision } = facts.playbook;
    if (!decision) return;
    const { reasons = [], keep_reasons = [], smart_service } = decision;
    for (const { reason, ...conflict } of figuresAgainst(facts, bot_wrong_rate)) {
      const index = reasons.indexOf(reason);
      if (index >= 0) report({ at: { in: reasons, key: index }, ...conflict });
    }
    const figures = figuresApart(facts, inquiries_apart);
    if (figures) report({ ...figures, message: 'twoFigures', level: 'info' });
    for (const [choice, key, message] of misplaced) {
      if (smart_service !== choice || !decision[key]?.length) continue;
      report({
        at: { in: decision, key, onKey: true },
        message,
        related: [{ at: { in: decision, key: 'smart_service' }, message: 'decided' }],
      });
    }
    const onlyForPromotions = reasons.length > 0 && reasons.every((one) => one === 'promotion_window');
    if (smart_service === 'disabled' && onlyForPromotions) {
      const edits = [put(facts.playbook, 'decision', 'smart_service', 'disabled_for_window')];
      const fixes = [{ title: 'window', kind: 'suggestion', edits } as const];
      report({ at: { in: decision, key: 'smart_service' }, message: 'forWindow', fixes });
    }
    if (smart_service !== 'disabled_for_window') return;
    for (const [reason, other] of opposites) {
      const index = reasons.indexOf(reason);
      if (index < 0 || !keep_reasons.includes(other)) continue;
      const data = { reason: reasonNames[reason], other: reasonNames[other] };
      const related = [
        { at: { in: keep_reasons, key: keep_reasons.indexOf(other) }, message: 'beside', data } as const,
      ];
      report({ at: { in: reasons, key: index }, message: 'opposite', data, related });
    }
  },
});

/** Reasons that belong to the other choice. */
const misplaced = [
  ['disabled', 'keep_reasons', 'keepBesideOff'],
  ['enabled', 'reasons', 'offBesideKept'],
] as const;

/** For a window most reasons may stand beside those to keep it otherwise; these may not. */
const opposites: readonly (readonly [Reason, KeepReason])[] = [
  ['low_volume', 'high_volume'],
  ['hard_to_maintain', 'well_maintained'],
];
