import type { SectionName } from '../../../../schemas/playbook';
import type { Locale, Text } from '../../../../schemas/text';
import { childSchema } from '../format/schema-node';
import { format } from '../format/format';

/** The page of the finding that waits with all that is not written yet, as Markdown: what it is, how to go on, and which sections to begin with. */
export function startPage(locale: Locale): string {
  const sections = first.map(([name, what], at) => {
    const title = childSchema(format, name)?.docs?.title[locale] ?? name;
    return `${at + 1}. \`${name}\`${locale === 'zh' ? `（${title}）：` : ` (${title}): `}${what[locale]}`;
  });
  const parts = [
    `# ${words.title[locale]}`,
    words.what[locale],
    `## ${words.how[locale]}`,
    ways[locale].map((way) => `- ${way}`).join('\n'),
    `## ${words.first[locale]}`,
    sections.join('\n'),
    words.then[locale],
  ];
  return `${parts.join('\n\n')}\n`;
}

const words = {
  title: { zh: '还没写的内容', en: 'What is not written yet' },
  what: {
    zh: '手册刚开头，或者有几处读不懂的时候，还没写的各项合成这一条，免得一次列出几十条。每一项都在这一条的相关信息里，也都算进完备度。',
    en: 'While a playbook has just been begun, or parts of it cannot be read, what is not written yet is one finding rather than dozens. Each thing is in its related information, and all of it counts in the readiness.',
  },
  how: { zh: '怎么接着写', en: 'How to go on' },
  first: { zh: '先写哪几节', en: 'Which sections first' },
  then: {
    zh: '写好几节、没有读不懂的地方以后，其余的会一条一条列出来。',
    en: 'Once some sections are written and all can be read, the rest is listed one by one.',
  },
} as const satisfies Record<string, Text>;

const ways: Readonly<Record<Locale, readonly string[]>> = {
  zh: [
    '有读不懂的地方，先改好：多数点灯泡就行。',
    '点这一条上的灯泡，先起草一节。写进去的每一处都带“# playbook-draft”，店里确认了就去掉这个标记。',
    '命令“检查缺漏”列出全部要写的、得分和一键修改。',
    '想要一份写好的来改，用命令“新建客服手册”。',
  ],
  en: [
    'Mend what cannot be read first: the light bulb does most of it.',
    'The light bulb on this finding drafts a section. Each drafted thing carries the mark "# playbook-draft" until you confirm it.',
    'The command "Check for Gaps" lists all there is to write, with the score and quick fixes.',
    'For a whole playbook to be changed, use the command "New Playbook".',
  ],
};

/** The sections that a customer notices first. */
const first: readonly (readonly [name: SectionName, what: Text])[] = [
  ['hours', { zh: '顾客什么时候找得到人。', en: 'when customers reach a person.' }],
  ['staffing', { zh: '谁来接待，几点到几点。', en: 'who answers them, and when.' }],
  ['auto_replies', { zh: '下班以后，顾客收到什么。', en: 'what customers get after hours.' }],
  ['quick_replies', { zh: '最常问的几件事怎么回。', en: 'what to say to the most common questions.' }],
  ['disable', { zh: '智能客服在后台怎么关。', en: 'how smart service is switched off in the back office.' }],
];
