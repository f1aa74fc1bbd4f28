import type { Edit } from '../../yaml/edit/edit';
import { defineRule } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';
import { draftedTargets } from '../../starters/targets';
import { offInWords, servesByHand } from '../../triage/smart-service';

export const staffingNoTargets = defineRule({
  id: 'staffing/no-targets',
  level: 'warning',
  source: { guide: 'G2', register: ['three-minute-reply-rate'] },
  title: { zh: '没有响应目标', en: 'No target for answering' },
  why: {
    zh: '多快算快？不定下来，排多少人就没有依据，平台却有自己的考核，例如抖店看三分钟人工回复率（截至 2023 年的说法）。',
    en: 'How fast is fast? Until that is set, nobody can say how many people it takes, while the platform has a measure of its own: Douyin, for one, counts human answers within three minutes (as of 2023).',
  },
  howToFix: {
    zh: '在 staffing.targets 里写首次响应（first_response）或 3 分钟人工回复率（reply_within_3m）。',
    en: 'Set first_response or reply_within_3m under staffing.targets.',
  },
  reads: ['decision', 'assistant', 'promotions', 'staffing'],
  needs: ['staffing.targets'],
  messages: {
    missing: {
      zh: '{off}，没有写首次响应要多快，也没有写 3 分钟回复率要多少。',
      en: '{off}, nothing says how fast the first answer should come, or how many within 3 minutes.',
    },
  },
  fixes: {
    add: {
      zh: '先定：3 分钟内首次响应，80% 的消息 3 分钟内回复',
      en: 'Start with a first answer within 3 minutes, and 80% of messages answered within 3 minutes',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  targets: { satisfaction: 0.95 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
decision:
  smart_service: disabled
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  targets: { first_response: 60s }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
`,
    ],
  },
  check({ playbook }, report) {
    const targets = playbook.staffing?.targets;
    const isSet = targets?.first_response !== undefined || targets?.reply_within_3m !== undefined;
    if (!servesByHand(playbook) || isSet) return;
    const { first_response, reply_within_3m } = draftedTargets(playbook.staffing);
    const starter = { first_response, reply_within_3m };
    const edits: readonly Edit[] = targets
      ? Object.entries(starter).map(([key, value]) => ({ kind: 'set', in: targets, key, value }))
      : [put(playbook, 'staffing', 'targets', starter)];
    report({
      at: partOf(playbook, 'staffing', 'targets'),
      message: 'missing',
      data: { off: offInWords(playbook) },
      fixes: [{ title: 'add', kind: 'draft', edits }],
    });
  },
});
