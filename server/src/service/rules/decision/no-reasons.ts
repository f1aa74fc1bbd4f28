import { defineRule } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';
import { offInWords, isSwitchedOff } from '../../triage/smart-service';
import { reasonNames, reasonsThatFit } from '../../rule-support/decision/reasons';

export const decisionNoReasons = defineRule({
  id: 'decision/no-reasons',
  level: 'warning',
  source: 'G3',
  title: { zh: '没有写为什么关', en: 'No reason for switching it off' },
  why: {
    zh: '关掉以后人力成本会上来。没写当初为什么关，过几个月换了人，谁也说不清该不该重新打开。',
    en: 'Serving by hand costs wages. If nobody wrote down why, whoever is in charge a few months later cannot tell whether it still makes sense.',
  },
  howToFix: {
    zh: '在 decision.reasons 里选一条或几条理由，最好再用 evidence 写上数字。',
    en: 'Choose one or more reasons under decision.reasons, best with figures under evidence.',
  },
  reads: ['shop', 'decision', 'promotions', 'checks'],
  needs: ['decision.reasons'],
  messages: {
    missing: {
      zh: '{off}，咨询全靠人工，却没有写为什么这样决定。',
      en: '{off}, people answer everything, and no reason is given for it.',
    },
  },
  fixes: { add: { zh: '理由写“{reason}”', en: 'Give the reason "{reason}"' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
  evidence: { bot_wrong_rate: 0.18 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
decision:
  smart_service: disabled_for_window
  window: { from: 2026-12-10, to: 2026-12-13 }
  reasons: []
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
  reasons: [personal_service]
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
  keep_reasons: [high_volume]
`,
    ],
  },
  check(facts, report) {
    const { playbook } = facts;
    const { decision } = playbook;
    if (!decision || !isSwitchedOff(playbook) || decision.reasons?.length) return;
    const written = Object.hasOwn(decision, 'reasons');
    report({
      at: written ? partOf(playbook, 'decision', 'reasons') : { in: decision, key: 'smart_service' },
      message: 'missing',
      data: { off: offInWords(playbook) },
      // Which one it was only the people of the shop know.
      fixes: reasonsThatFit(facts).map((reason) => ({
        title: 'add',
        data: { reason: reasonNames[reason] },
        kind: 'draft',
        byHand: true,
        edits: [put(playbook, 'decision', 'reasons', [reason])],
      })),
    });
  },
});
