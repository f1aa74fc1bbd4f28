import { type Locale, say } from '../../../../schemas/text';
import { escapeMarkdown } from '../../service';
import { asMarkdownMarks, labelled, newRuns, oldRuns } from '../text/marked-runs';
import { readableDiff } from '../text/readable-diff';
import type { DriftReport, ExportDrift } from './report';
import { headOf } from './report-text';
import { type ToDo, type ToDoDetail, toDoList } from './to-do';
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
    ...(list.length > 0 ? [list.map((one) => itemOf(one, locale)).join('\n')] : []),
  ];
}

function itemOf({ title, details }: ToDo, locale: Locale): string {
  return [`- [ ] ${escapeMarkdown(title)}`, ...details.map((detail) => detailOf(detail, locale))].join('\n');
}

/** What is added, or what it is and what it is to be. */
function detailOf({ label, runs }: ToDoDetail, locale: Locale): string {
  const name = escapeMarkdown(label);
  const marked = (own: ToDoDetail['runs']): string => asMarkdownMarks(own) || say(words.none, locale);
  if (runs.every(({ kind }) => kind === 'same')) return under(labelled(name, marked(runs), locale));
  const [there, here] = [oldRuns(runs), newRuns(runs)].map(marked) as [string, string];
  return [
    `  - ${name}`,
    under(labelled(say(words.there, locale), there, locale), '  '),
    under(labelled(say(words.here, locale), here, locale), '  '),
  ].join('\n');
}

/** A list item below an item, its further lines set in as well. */
const under = (text: string, depth = ''): string => `${depth}  - ${text.split('\n').join(`\n${depth}    `)}`;

function whoHasWhat({ exports, wordings }: DriftReport, locale: Locale): readonly string[] {
  if (exports.length < 2 || wordings.length === 0) return [];
  const names = (list: readonly string[]): string => list.join(locale === 'zh' ? '、' : ', ');
  const told = (text: keyof typeof words, list: readonly string[]): string =>
    escapeMarkdown(say(words[text], locale, { exports: names(list) }));
  const lines = wordings.flatMap(({ name, text: own, others, current, without }) => [
    `- ${escapeMarkdown(name)}`,
    ...others.map(({ text, exports: those }) =>
      under(labelled(told('has', those), asMarkdownMarks(oldRuns(readableDiff(text, own))), locale)),
    ),
    ...(current.length > 0 ? [under(told('current', current))] : []),
    ...(without.length > 0 ? [under(told('without', without))] : []),
  ]);
  return [`## ${say(words.whoHas, locale)}`, lines.join('\n')];
}
