import { defineRule } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';
import { draftedTargets, shareText } from '../../starters/targets';
import { offInWords, servesByHand } from '../../triage/smart-service';

export const staffingNoAssessment = defineRule({
  id: 'staffing/no-assessment',
  level: 'warning',
  source: 'G2',
  title: { zh: '没有考核指标', en: 'Nothing to assess by' },
  why: {
    zh: '没有指标，好坏全凭印象。会话质量一点点往下掉，等差评多起来才知道。',
    en: 'Without measures, good and bad are a matter of impression, and a slow decline shows only in bad reviews.',
  },
  howToFix: {
    zh: '在 staffing.assessment.metrics 里写看哪几项、做到多少算合格、各占多少，再写多久考核一次（every）。',
    en: 'List under staffing.assessment.metrics what is looked at, what counts as good and how much it weighs; then write how often you assess (every).',
  },
  reads: ['decision', 'assistant', 'promotions', 'staffing'],
  needs: ['staffing.assessment'],
  messages: {
    missing: {
      zh: '{off}，服务好不好全看人，却没有写按什么考核。',
      en: '{off}, service is as good as the people, but nothing says how their work is measured.',
    },
  },
  fixes: {
    add: {
      zh: '加上起步的考核：回复率、满意率、会话抽查',
      en: 'Add three measures to begin with: answers in time, satisfaction, sampled chats',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  assessment: { every: 30d, metrics: [] }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team:
    - { id: mia, name: Mia }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  assessment:
    metrics:
      - { name: satisfaction, target: 不低于 95% }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
`,
    ],
  },
  check({ playbook, language }, report) {
    const assessment = playbook.staffing?.assessment;
    if (!servesByHand(playbook) || assessment?.metrics?.length) return;
    const atLeast = (share: string): string => ({ zh: `不低于 ${share}`, en: `at least ${share}` })[language];
    const { reply_within_3m, satisfaction } = draftedTargets(playbook.staffing);
    const metrics = [
      { name: 'reply_within_3m', target: atLeast(shareText(reply_within_3m)), weight: 0.4 },
      { name: 'satisfaction', target: atLeast(shareText(satisfaction)), weight: 0.3 },
      { name: 'quality', target: atLeast('85'), weight: 0.3 },
    ];
    const edit = assessment
      ? ({ kind: 'set', in: assessment, key: 'metrics', value: metrics } as const)
      : put(playbook, 'staffing', 'assessment', { every: '30d', metrics, sample_chats: 20 });
    report({
      at: partOf(playbook, 'staffing', 'assessment'),
      message: 'missing',
      data: { off: offInWords(playbook) },
      fixes: [{ title: 'add', kind: 'draft', edits: [edit] }],
    });
  },
});
