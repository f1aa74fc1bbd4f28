import { type Locale, say } from '../../../../schemas/text';
import { printable } from '../../service';
import { asPlainMarks, labelled, readableDiff } from '../../tables';
import { approvalWords as words } from '../approve-words';
import { exampleOf, headOf, namesIn, othersOf, reasonOf } from './describe';
import type { ApprovalEntry, EntryItem, EntryValue } from './entries';
import type { ApprovalReport } from './report';

/** What waits, for people: each with its line, its name and its words. */
export const asApprovalText = (reports: readonly ApprovalReport[], locale: Locale): string =>
  `${reports.map((report) => reportText(report, locale)).join('\n\n')}\n`;

function reportText(report: ApprovalReport, locale: Locale): string {
  const { file, approved, waiting } = report;
  const blocks = waiting.map((entry) => entryText(entry, locale));
  const hasMarks = blocks.some((block) => /\[-|\{\+/.test(block));
  const head = [
    headOf(report, locale),
    ...(hasMarks ? [say(words.legend, locale)] : []),
    ...(approved.length > 0 ? [say(words.approved, locale)] : []),
    ...approved.map((entry) => `  ${namesIn(entry, locale)}`),
  ];
  const example = approved.length === 0 ? exampleOf(waiting) : undefined;
  const howTo = example === undefined ? [] : [say(words.howTo, locale, { file, example })];
  return [head.join('\n'), ...blocks, ...howTo].join('\n\n');
}

function entryText(entry: ApprovalEntry, locale: Locale): string {
  const { file, line, title, items, obstacles, isElsewhere } = entry;
  const lines = [
    `${file}:${line}  ${title === '' ? '' : `${title}  `}${printable(reasonOf(entry, locale))}`,
    ...(isElsewhere ? [`    ${say(words.elsewhere, locale, { file })}`] : []),
    ...obstacles.map((one) => `    ${printable(say(words.obstacle, locale, { ...one }))}`),
    ...items.flatMap((item) => itemLines(item, title, locale)),
  ];
  return lines.join('\n');
}

function itemLines({ name, values }: EntryItem, title: string, locale: Locale): readonly string[] {
  const texts = values.filter(({ isText }) => isText);
  const others = othersOf(values, locale);
  const [first] = texts;
  const isNamed = name !== title && name !== '';
  // One text stands beside the name.
  if (texts.length === 1 && isNamed && !hasChange(first!))
    return [
      `    ${labelled(labelOf({ ...first!, label: printable(name) }, locale), indented(first!.text), locale)}`,
      ...others.map((line) => `      ${line}`),
    ];
  const inner = [...texts.flatMap((value) => textLines(value, locale)), ...others];
  if (!isNamed) return inner.map((line) => `    ${line}`);
  if (texts.length === 0 && inner.length <= 1)
    return [`    ${inner.length === 0 ? printable(name) : labelled(printable(name), inner[0]!, locale)}`];
  return [`    ${printable(name)}`, ...inner.map((line) => `      ${line}`)];
}

const hasChange = ({ earlier }: EntryValue): boolean =>
  earlier?.isSame === false && earlier.before !== undefined;

function textLines(value: EntryValue, locale: Locale): readonly string[] {
  const { text, earlier } = value;
  const now = labelled(labelOf(value, locale), indented(text), locale);
  if (!hasChange(value)) return [now];
  const marks = asPlainMarks(readableDiff(earlier!.before!.trimEnd(), String(value.value).trimEnd()));
  return [now, labelled(say(words.change, locale), indented(marks), locale)];
}

const labelOf = ({ label, earlier }: EntryValue, locale: Locale): string =>
  earlier?.isSame === false && earlier.before === undefined ? say(words.isNew, locale, { label }) : label;

/** Further lines of a text are set in. */
const indented = (text: string): string =>
  text
    .trimEnd()
    .split(/\r?\n/)
    .map((line, index) => (index === 0 || line.trim() === '' ? '' : '        ') + printable(line.trimEnd()))
    .join('\n');
