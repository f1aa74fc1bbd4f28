import type { Staffing, Standards } from '../../../../../schemas/sections/staffing';
import type { Locale, Text } from '../../../../../schemas/text';
import type { Edit } from '../../yaml/edit/edit';
import { defineRule } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';
import { draftedTargets } from '../../starters/targets';
import { offInWords, servesByHand } from '../../triage/smart-service';

export const staffingNoStandards = defineRule({
  id: 'staffing/no-standards',
  level: 'warning',
  source: 'G2',
  title: { zh: '没有统一的服务规范', en: 'No common standards' },
  why: {
    zh: '机器人说话口径一样，人不一样。没有规范，同一个问题三个客服三种说法，顾客截图一对比就成了投诉。',
    en: 'A robot says the same thing every time, people do not. Three agents give three answers, and customers compare screenshots.',
  },
  howToFix: {
    zh: '在 staffing.standards 里写：用什么语气（tone），多久回复、必须说和不许说什么（reply_within、must_say、must_not_say），开头结尾和转交怎么做（etiquette）。',
    en: 'Under staffing.standards write how to sound (tone), the reply standard (reply_within, must_say, must_not_say), and how to open, close and hand over (etiquette).',
  },
  reads: ['decision', 'assistant', 'promotions', 'staffing'],
  needs: ['staffing.standards'],
  messages: {
    none: {
      zh: '{off}，客服怎么说话、多久回、要守什么礼节，一条规范也没有写。',
      en: '{off}, nothing says how agents should sound, how fast they answer or how they behave.',
    },
    lacks: { zh: '服务规范里缺{part}。', en: 'The standards lack {part}.' },
  },
  fixes: {
    all: { zh: '加上起步的服务规范', en: 'Add standards to begin with' },
    add: { zh: '补上{part}', en: 'Add {part}' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
staffing:
  team:
    - { id: xiao-lin, name: 小林 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  standards:
    tone: [Friendly and short]
    etiquette: []
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  standards:
    tone: [先回应情绪，再讲办法]
    must_not_say: [不知道]
    etiquette: [转交前说清楚接下来由谁处理]
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
    if (!servesByHand(playbook)) return;
    const standards = playbook.staffing?.standards ?? {};
    const lacking = parts.filter((part) => !part.keys.some((key) => isWritten(standards[key])));
    if (lacking.length === parts.length) {
      const value = Object.fromEntries(parts.map(({ starter }) => starter(language, playbook.staffing)));
      return report({
        at: partOf(playbook, 'staffing', 'standards'),
        message: 'none',
        data: { off: offInWords(playbook) },
        fixes: [{ title: 'all', kind: 'draft', edits: [put(playbook, 'staffing', 'standards', value)] }],
      });
    }
    for (const { name, keys, starter } of lacking) {
      const [key, value] = starter(language, playbook.staffing);
      const edits: Edit[] = [{ kind: 'set', in: standards, key, value }];
      const written = keys.find((one) => Object.hasOwn(standards, one));
      report({
        at: written
          ? { in: standards, key: written, onKey: true }
          : partOf(playbook, 'staffing', 'standards'),
        message: 'lacks',
        data: { part: name },
        fixes: [{ title: 'add', data: { part: name }, kind: 'draft', edits }],
      });
    }
  },
});

const isWritten = (value: string | readonly string[] | undefined): boolean => (value?.length ?? 0) > 0;

interface Part {
  readonly name: Text;
  /** Any of them will do. */
  readonly keys: readonly (keyof Standards)[];
  readonly starter: (language: Locale, staffing: Staffing | undefined) => readonly [keyof Standards, unknown];
}

const lines = {
  tone: {
    zh: ['用“您”，句子短，一次只说一件事', '顾客生气时先道歉、复述问题，再说怎么办'],
    en: [
      'Plain and friendly, one thing at a time',
      'With an upset customer: say sorry, repeat the problem, then say what you will do',
    ],
  },
  etiquette: {
    zh: [
      '接入先问好，结束前问还有没有别的事',
      '转给同事之前，告诉顾客接下来由谁处理、要等多久',
      '说了稍后回复，就在说好的时间前回来',
    ],
    en: [
      'Greet first, and ask whether there is anything else before closing',
      'Before handing over, say who takes over and how long it takes',
      'If you say you will come back, do so in time',
    ],
  },
};

const parts: readonly Part[] = [
  {
    name: { zh: '语气（tone）', en: 'the tone of voice (tone)' },
    keys: ['tone'],
    starter: (language) => ['tone', lines.tone[language]],
  },
  {
    name: {
      zh: '回复标准（reply_within、must_say 或 must_not_say）',
      en: 'a reply standard (reply_within, must_say or must_not_say)',
    },
    keys: ['reply_within', 'must_say', 'must_not_say'],
    starter: (_, staffing) => ['reply_within', draftedTargets(staffing).first_response],
  },
  {
    name: { zh: '服务礼仪（etiquette）', en: 'manners (etiquette)' },
    keys: ['etiquette'],
    starter: (language) => ['etiquette', lines.etiquette[language]],
  },
];
