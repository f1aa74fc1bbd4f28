import { defineRule } from '../../rule-support/rule';

/** Thirds written with two digits make 0.99. */
const TOLERANCE = 0.015;

export const staffingWeights = defineRule({
  id: 'staffing/weights',
  level: 'warning',
  source: 'G2',
  title: { zh: '考核权重加起来不是 1', en: 'Weights that do not make 1' },
  why: {
    zh: '权重加起来多于或少于 1，总分怎么算各有各的算法，考核完谁都不服。',
    en: 'When the weights make more or less than the whole, everyone works out a different score, and nobody accepts it.',
  },
  howToFix: {
    zh: '让各项的 weight 加起来等于 1。写小数：四成写 0.4，不写 40。',
    en: 'Make the weights add up to 1, as fractions: 40% is 0.4, not 40.',
  },
  reads: ['staffing'],
  needs: ['staffing.assessment'],
  messages: {
    sum: {
      zh: '各项权重加起来是 {sum}，应为 1。',
      en: 'The weights add up to {sum} instead of 1.',
    },
    more: {
      zh: '写了权重的几项加起来已经是 {sum}，超过 1，其他项没有份了。',
      en: 'The weights that are written add up to {sum}, more than 1, and leave nothing for the others.',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  assessment:
    metrics:
      - { name: reply_within_3m, target: 不低于 80%, weight: 0.5 }
      - { name: satisfaction, target: 不低于 90%, weight: 0.3 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  assessment:
    metrics: [{ name: quality, weight: 0.8 }, { name: satisfaction, weight: 0.4 }, { name: conversion }]
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  assessment:
    metrics: [{ name: quality, weight: 0.33 }, { name: satisfaction, weight: 0.33 }, { name: conversion, weight: 0.33 }]
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  assessment:
    metrics: [{ name: quality, weight: 0.8 }, { name: satisfaction }]
`,
    ],
  },
  check({ playbook }, report) {
    const { assessment } = playbook.staffing ?? {};
    const metrics = assessment?.metrics ?? [];
    const weights = metrics.flatMap(({ weight }) => weight ?? []);
    if (weights.length === 0) return;
    const all = weights.length === metrics.length;
    const sum = Math.round(weights.reduce((a, b) => a + b, 0) * 1000) / 1000;
    if (sum <= 1 + TOLERANCE && (!all || sum >= 1 - TOLERANCE)) return;
    const at = { in: assessment!, key: 'metrics', onKey: true } as const;
    report({ at, message: all ? 'sum' : 'more', data: { sum } });
  },
});
