import { type Locale, say } from '../../../../schemas/text';
import { escapeMarkdown } from '../../service';
import { asMarkdownMarks, labelled, readableDiff } from '../../tables';
import { approvalWords as words } from '../approve-words';
import { headOf, namesIn, othersOf, reasonOf } from './describe';
import type { ApprovalEntry, EntryItem, EntryValue } from './entries';
import type { ApprovalReport } from './report';

/** What waits as a list to tick off, for chats, wikis and pull requests. */
export const asApprovalMarkdown = (reports: readonly ApprovalReport[], locale: Locale): string =>
  `${reports.map((report) => reportMarkdown(report, locale)).join('\n\n')}\n`;

function reportMarkdown(report: ApprovalReport, locale: Locale): string {
  const ticked = report.approved.map((entry) => `- [x] ${escapeMarkdown(namesIn(entry, locale))}`);
  const open = report.waiting.map((entry) => entryMarkdown(entry, locale));
  return [
    `# ${escapeMarkdown(say(words.title, locale, { file: report.file }))}`,
    escapeMarkdown(headOf(report, locale)),
    ...(ticked.length + open.length > 0 ? [[...ticked, ...open].join('\n')] : []),
  ].join('\n\n');
}

function entryMarkdown(entry: ApprovalEntry, locale: Locale): string {
  const { file, line, title, items, obstacles, isElsewhere } = entry;
  const place = escapeMarkdown(`${file}:${line}`);
  const head = [place, title && `**${escapeMarkdown(title)}**`, escapeMarkdown(reasonOf(entry, locale))];
  const notes = [
    ...(isElsewhere ? [say(words.elsewhere, locale, { file })] : []),
    ...obstacles.map((one) => say(words.obstacle, locale, { ...one })),
  ];
  return [
    `- [ ] ${head.filter((part) => part !== '').join(' ')}`,
    ...notes.map((note) => `  - ${escapeMarkdown(note)}`),
    ...items.flatMap((item) => itemMarkdown(item, title, locale)),
  ].join('\n');
}

function itemMarkdown({ name, values }: EntryItem, title: string, locale: Locale): readonly string[] {
  const inner = [
    ...values.filter(({ isText }) => isText).flatMap((value) => textMarkdown(value, locale)),
    ...othersOf(values, locale).map(escapeMarkdown),
  ];
  const isNamed = name !== title && name !== '';
  const indent = isNamed ? '    ' : '  ';
  return [
    ...(isNamed ? [`  - ${escapeMarkdown(name)}`] : []),
    ...inner.map((text) => `${indent}- ${text.split('\n').join(`\n${indent}  `)}`),
  ];
}

function textMarkdown({ label, text, value, earlier }: EntryValue, locale: Locale): readonly string[] {
  const isNew = earlier?.isSame === false && earlier.before === undefined;
  const name = escapeMarkdown(isNew ? say(words.isNew, locale, { label }) : label);
  const now = labelled(name, asMarkdownMarks([{ kind: 'same', text: text.trimEnd() }]), locale);
  if (earlier?.isSame !== false || earlier.before === undefined) return [now];
  const runs = readableDiff(earlier.before.trimEnd(), String(value).trimEnd());
  return [now, labelled(say(words.change, locale), asMarkdownMarks(runs), locale)];
}
