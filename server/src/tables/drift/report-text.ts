import { printable } from '../../service';
import { fill, joinTexts, type Locale, say, type Text } from '../../../../schemas/text';
import { asPlainMarks, labelled } from '../text/marked-runs';
import { readableDiff } from '../text/readable-diff';
import type { DriftKind, DriftReport, ExportDrift } from './report';
import { type ToDo, toDoList } from './to-do';
import { kindCounts, words } from './words';

/** The comparison as plain text for people: counts, the to-do list of each export, and who has which old words. */
export function driftText(report: DriftReport, locale: Locale): string {
  const parts = [...report.exports.flatMap((one) => partOf(one, locale)), ...whoHasWhat(report, locale)];
  const marked = parts.some((part) => /\[-|\{\+/.test(part));
  return `${[...(marked ? [say(words.legend, locale)] : []), ...parts].join('\n\n')}\n`;
}

/** What is said of an export before its list: whether it is doubted, and the counts. */
export function headOf(
  { name, counts, isDoubtful, refused }: ExportDrift,
  locale: Locale,
): readonly string[] {
  const isSame = counts.missing + counts.different + counts.unwanted + counts.extra === 0;
  return [
    ...(isDoubtful ? [say(words.doubtful, locale, { name })] : []),
    isSame
      ? say(words.allSame, locale, { name, count: counts.same })
      : say(words.counts, locale, { name, counts: countsText(counts) }),
    ...(refused.length > 0 ? [say(words.refused, locale, { name, count: refused.length })] : []),
  ];
}

const countsText = (counts: ExportDrift['counts']): Text =>
  joinTexts(
    Object.entries(kindCounts).flatMap(([kind, text]) => {
      const count = counts[kind as DriftKind];
      return count > 0 ? [fill(text, { count })] : [];
    }),
    { zh: '，', en: ', ' },
  );

function partOf(one: ExportDrift, locale: Locale): readonly string[] {
  const list = toDoList(one, locale);
  const head = headOf(one, locale).join('\n');
  if (list.length === 0) return [head];
  return [
    head,
    [say(words.toDo, locale, { name: one.name }), ...list.map((item) => itemText(item, locale))].join('\n'),
  ];
}

function itemText({ title, details }: ToDo, locale: Locale): string {
  const lines = details.map(({ label, runs }) => labelled(label, indented(asPlainMarks(runs)), locale));
  return [`- ${printable(title)}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

function whoHasWhat({ exports, wordings }: DriftReport, locale: Locale): readonly string[] {
  if (exports.length < 2 || wordings.length === 0) return [];
  const names = (list: readonly string[]): string => list.join(locale === 'zh' ? '、' : ', ');
  const lines = wordings.flatMap(({ name, text: own, others, current, without }) => [
    `- ${printable(name)}`,
    ...others.map(({ text, exports: those }) => {
      const runs = readableDiff(text, own);
      return `    ${labelled(say(words.has, locale, { exports: names(those) }), indented(asPlainMarks(runs)), locale)}`;
    }),
    ...(current.length > 0 ? [`    ${say(words.current, locale, { exports: names(current) })}`] : []),
    ...(without.length > 0 ? [`    ${say(words.without, locale, { exports: names(without) })}`] : []),
  ]);
  return [[say(words.whoHas, locale), ...lines].join('\n')];
}

/** Lines of a text below the first are set in. */
const indented = (text: string): string => text.split('\n').map(printable).join('\n      ');
