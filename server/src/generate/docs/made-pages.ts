import { register } from '../../../../schemas/register';
import { type Locale, say, type Text } from '../../../../schemas/text';
import { usage } from '../../cli/usage';
import { entriesOf } from '../../service/rule-support/sources';
import { rules } from '../../service/rules';
import { registerText } from '../../service/wording/register';

const words = {
  register: { zh: '法律和平台规定', en: 'Laws and platform rules' },
  registerIntro: {
    zh: '规则依据的法律和平台规定都登记在这里：原文叫什么、哪天起施行、对店铺意味着什么、是从哪里知道的。哪些规则依据它，也列在下面。',
    en: 'The laws and platform rules behind the rules: their names, since when they are in force, what they mean for a shop, and how they are known; with the rules that rest on each.',
  },
  rulesOf: { zh: '依据它的规则：', en: 'Rules that rest on it: ' },
  targets: { zh: '能导出到哪里', en: 'Where exports go' },
  target: { zh: '去处', en: 'Target' },
  option: { zh: '命令行里写', en: 'On the command line' },
  known: { zh: '表头从哪里知道的', en: 'How the layout is known' },
  note: { zh: '要留意的', en: 'Mind' },
  commands: { zh: '命令行', en: 'The command line' },
  commandsIntro: {
    zh: '命令行和编辑器查的是同一套。要 Node.js 20.19 或更新；不安装也能用，前面加 `npx`。',
    en: 'The command line checks what the editor checks. It needs Node.js 20.19 or newer, and runs without being installed behind `npx`.',
  },
} as const satisfies Record<string, Text>;

/** The register of laws and platform rules as a page. */
export function registerPage(locale: Locale): string {
  const entries = Object.values(register).map((entry) => {
    const { name, citation, meaning, known } = registerText(entry);
    const resting = rules.filter((rule) => entriesOf(rule).includes(entry));
    const links = resting.map((rule) => `[\`${rule.id}\`](rules/${rule.id}.md)`);
    return [
      `## ${say(name, locale)}`,
      `${say(citation, locale)}`,
      say(meaning, locale),
      say(known, locale),
      ...(links.length > 0 ? [`${words.rulesOf[locale]}${links.join(' · ')}`] : []),
    ].join('\n\n');
  });
  return [`# ${words.register[locale]}`, words.registerIntro[locale], ...entries].join('\n\n');
}

/** The targets of exports as a section. */
export async function targetsPage(locale: Locale): Promise<string> {
  const { knownFrom, nameOfTarget, noteOfTarget, targets } = await import('../../tables');
  const head = [words.target, words.option, words.known, words.note].map((word) => word[locale]);
  const rows = targets.map((target) => {
    const known = knownFrom(target);
    const note = say(noteOfTarget(target), locale).replaceAll('|', '\\|').replaceAll('\n', ' ');
    return [
      say(nameOfTarget(target), locale),
      `\`export --to ${target.id}\``,
      known ? say(known, locale) : '',
      note,
    ];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`## ${words.targets[locale]}\n`, line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

/** The help of every command as a page. */
export function commandsPage(locale: Locale): string {
  const sections = Object.entries(usage).map(([name, help]) => {
    const heading = name === 'all' ? 'service-playbook' : `service-playbook ${name}`;
    return `## ${heading}\n\n\`\`\`text\n${help[locale].trimEnd()}\n\`\`\``;
  });
  return [`# ${words.commands[locale]}`, words.commandsIntro[locale], ...sections].join('\n\n');
}
