import { covers } from './covers';

const decision = (...lines: readonly string[]) => `decision:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const off = 'smart_service: disabled';
const window = 'smart_service: disabled_for_window';

covers('decision/missing', {
  'is about the whole file': { yaml: 'hours: {}\n', on: ['playbook: 1'] },
  'takes any of the three choices': { yaml: decision(window), on: [] },
});

covers('decision/no-reasons', {
  'points at the choice': { yaml: decision(off), on: ['disabled'] },
  'points at an empty list': { yaml: decision(off, 'reasons: []'), on: ['reasons'] },
  'leaves a file without a decision to another rule': { yaml: '', on: [] },
  'asks nobody who kept the robot': { yaml: decision('smart_service: enabled'), on: [] },
});

const shifts =
  "staffing:\n  shifts: [{ days: mon-sun, time: '09:00-18:00', members: [a] }]\n  load: { daily_inquiries: 400, handle_time: 6m }\n";

covers('decision/contradiction', {
  'holds few inquiries against what the roster can carry': {
    yaml: decision(off, 'reasons: [low_volume]') + shifts,
    on: ['low_volume'],
    beside: ['400'],
  },
  'goes by the evidence where there is some': {
    yaml: decision(off, 'reasons: [low_volume]', 'evidence: { daily_inquiries: 40 }') + shifts,
    // The reason stands; that the load says another figure is told at the figure.
    on: ['40'],
  },
  'calculates nothing without a handling time': {
    yaml: decision(off, 'reasons: [low_volume]', 'evidence: { daily_inquiries: 4000 }'),
    on: [],
  },
  'takes the rate from the options': {
    yaml: `${decision(off, 'reasons: [inaccurate_replies]', 'evidence: { bot_wrong_rate: 0.08 }')}checks: { options: { decision/contradiction: { bot_wrong_rate: 0.1 } } }\n`,
    on: ['inaccurate_replies'],
    beside: ['0.08'],
  },
  'sees reasons for the other choice': {
    yaml: decision('smart_service: enabled', 'reasons: [low_volume]'),
    on: ['reasons'],
    beside: ['enabled'],
  },
  'sees a promotion as the only reason for good': {
    yaml: decision(off, 'reasons: [promotion_window]'),
    on: ['disabled'],
  },
  'lets both kinds of reasons stand for a window, unless they are opposites': {
    yaml: decision(window, 'reasons: [promotion_window, low_volume]', 'keep_reasons: [high_volume]'),
    on: ['low_volume'],
  },
});

covers('decision/no-review', {
  'wants a date': { yaml: decision(off), on: ['smart_service'] },
  'wants one that is not past': { yaml: decision(off, 'review_on: 2026-11-21'), on: ['2026-11-21'] },
  'goes by the end of the window': {
    yaml: decision(window, 'window: { from: 2026-11-20, to: 2026-11-22 }'),
    on: [],
  },
  'sees a window that is over': {
    yaml: decision(window, 'window: { from: 2026-11-20, to: 2026-11-21 }'),
    on: ['2026-11-21'],
  },
  'sees a window that is over although a review is planned': {
    yaml: decision(window, 'window: { from: 2026-11-20, to: 2026-11-21 }', 'review_on: 2027-02-01'),
    on: ['2026-11-21'],
  },
});

covers('decision/window-missing', {
  'wants dates or a promotion': { yaml: decision(window), on: ['decision'] },
  'wants its beginning too': {
    yaml: decision(window, 'window: { to: 2026-12-13 }'),
    says: [
      {
        on: '2026-12-13',
        key: 'noFrom',
        zh: '关闭的时段没有写从哪天开始（from）。',
        en: 'The window does not say when it begins (from).',
        fixes: [],
      },
    ],
  },
  'wants both dates': { yaml: decision(window, 'window: { from: 2026-12-10 }'), on: ['2026-12-10'] },
  'sees dates the wrong way round': {
    yaml: decision(window, 'window: { from: 2026-12-13, to: 2026-12-10 }'),
    on: ['2026-12-10'],
  },
  'lets a promotion answer for its own dates': {
    yaml: `${decision(window, 'window: { promotion: p }')}promotions: [{ id: p }]\n`,
    on: [],
  },
  'asks for it where a promotion is the reason': {
    yaml: decision(off, 'reasons: [low_volume, promotion_window]'),
    on: ['promotion_window'],
  },
});
