import type { Text } from '../../../../../../schemas/text';
import type { AssistantCause } from '../../../triage/assistant';
import type { PageContext } from '../../page-context';
import type { Outcome } from '../../../simulation/outcome';
import type { StepReason, ExplanationStep } from './step';

const words = {
  answers: {
    zh: '智能客服先接；下面写的是转到人工以后怎么办',
    en: 'Smart service answers first; what follows holds once a person takes over',
  },
  handover: {
    zh: '智能客服开着，这句话直接转人工',
    en: 'Smart service is on; this message goes straight to a person',
  },
  people: {
    zh: '智能客服不接，全靠人和基础自动回复',
    en: 'Smart service does not answer: people do, and plain auto replies',
  },
  decision: { zh: '决定里写的是：{value}', en: 'The decision says: {value}' },
  inside: { zh: '在关闭智能客服的那段日期里', en: 'Within the dates in which smart service is off' },
  outside: { zh: '不在关闭智能客服的那段日期里', en: 'Outside the dates in which smart service is off' },
  promotion: { zh: '“{name}”期间写的是：{value}', en: 'While “{name}” lasts: {value}' },
  active: { zh: '智能客服只在这些时候接：{value}', en: 'It only answers: {value}' },
  unsaid: { zh: '没有写开着还是关着，按关着算', en: 'The file does not say; it is taken as off' },
  keyword: { zh: '“{word}”是转人工的词', en: '“{word}” goes to a person' },
} as const satisfies Record<string, Text>;

/** Whether the platform's smart service takes the message first. */
export function smartServiceSteps(page: PageContext, { assistant }: Outcome): readonly ExplanationStep[] {
  const { handover, answers } = assistant;
  const keywords = page.playbook.assistant?.handover_keywords;
  const word =
    handover === undefined
      ? []
      : [
          {
            text: page.say(words.keyword, { word: keywords![handover]! }),
            at: { in: keywords!, key: handover },
          },
        ];
  const sentence = answers ? words.answers : handover === undefined ? words.people : words.handover;
  return [
    { topic: 'smart_service', text: page.say(sentence), because: [...word, cause(page, assistant.because)] },
  ];
}

function cause(page: PageContext, because: AssistantCause): StepReason {
  const { decision, assistant } = page.playbook;
  switch (because.kind) {
    case 'decision': {
      const value = page.words('decision.smart_service', decision!.smart_service);
      return { text: page.say(words.decision, { value }), at: { in: decision!, key: 'smart_service' } };
    }
    case 'window':
      return {
        text: page.say(because.inside ? words.inside : words.outside),
        at: { in: decision!, key: decision!.window ? 'window' : 'smart_service' },
      };
    case 'promotion': {
      const { promotion } = because;
      const value = page.words('promotions.*.smart_service', promotion.smart_service);
      return {
        text: page.say(words.promotion, { name: page.label('promotions.*', promotion), value }),
        at: { in: promotion, key: 'smart_service' },
      };
    }
    case 'active': {
      const value = page.words('assistant.active', assistant!.active);
      return { text: page.say(words.active, { value }), at: { in: assistant!, key: 'active' } };
    }
    default:
      return { text: page.say(words.unsaid), at: { in: page.playbook, key: 'decision' } };
  }
}
