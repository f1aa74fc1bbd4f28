import { type Locale, say } from '../../../../schemas/text';
import { escapeMarkdown } from '../../service';
import { asMarkdownMarks } from '../text/marked-runs';
import { wordDiff } from '../text/word-diff';
import { comparable } from './comparable';
import type { DriftReport, ExportDrift } from './report';
import { headOf } from './report-text';
import { type ToDo, toDoList } from './to-do';
import { words } from './words';

/** The comparison as Markdown: for each export a list to tick off, then who has which old words. */
export function driftMarkdown(report: DriftReport, locale: Locale): string {
  const parts = [
    `# ${say(words.title, locale)}`,
    ...report.exports.flatMap((one) => partOf(one, locale)),
    ...whoHasWhat(report, locale),
  ];
  return `${parts.join('\n\n')}\n`;
}

function partOf(one: ExportDrift, locale: Locale): readonly string[] {
  const list = toDoList(one, locale);
  return [
    ...(list.length > 0 ? [`## ${escapeMarkdown(say(words.toDo, locale, { name: one.name }))}`] : []),
    headOf(one, locale).map(escapeMarkdown).join('\n\n'),
    ...(list.length > 0 ? [list.map(item).join('\n')] : []),
  ];
}

function item({ title, details }: ToDo): string {
  const lines = details.map(({ label, runs }) => under(`${escapeMarkdown(label)}: ${asMarkdownMarks(runs)}`));
  return [`- [ ] ${escapeMarkdown(title)}`, ...lines].join('\n');
}

/** A list item below an item, its further lines set in as well. */
const under = (text: string): string => `  - ${text.split('\n').join('\n    ')}`;

function whoHasWhat({ exports, wordings }: DriftReport, locale: Locale): readonly string[] {
  if (exports.length < 2 || wordings.length === 0) return [];
  const names = (list: readonly string[]): string => list.join(locale === 'zh' ? '、' : ', ');
  const told = (text: keyof typeof words, list: readonly string[]): string =>
    escapeMarkdown(say(words[text], locale, { exports: names(list) }));
  const lines = wordings.flatMap(({ name, item: own, section, others, current, without }) => [
    `- ${escapeMarkdown(name)}`,
    ...others.map(({ text, exports: those }) =>
      under(`${told('has', those)}: ${asMarkdownMarks(wordDiff(text, comparable(section, own).text))}`),
    ),
    ...(current.length > 0 ? [under(told('current', current))] : []),
    ...(without.length > 0 ? [under(told('without', without))] : []),
  ]);
  return [`## ${say(words.whoHas, locale)}`, lines.join('\n')];
}
