import type { Candidate, Repair, TextReplacement } from '../candidate';
import { columnOf, type Line } from '../lines';

/** The lines of a quoted text that stand no further in than its key: YAML wants them deeper. */
export const quotedLines: Repair = ({ text, lines, broken }) =>
  broken ? lines.flatMap((line, index) => below(text, lines, line, index)) : [];

/** The most lines of a quoted text that are looked at. */
const MOST = 30;

function below(text: string, lines: readonly Line[], line: Line, index: number): readonly Candidate[] {
  const mark = text[line.value.start];
  if (line.silent || line.inBlockText || !line.key || (mark !== '"' && mark !== "'")) return [];
  if (closesIn(text.slice(line.value.start + 1, line.end), mark)) return [];
  const least = columnOf(line) + 1;
  const changes: TextReplacement[] = [];
  for (const row of lines.slice(index + 1, index + 1 + MOST)) {
    const source = text.slice(row.start, row.end);
    if (source.trim() !== '' && row.indent < least)
      changes.push({ start: row.start, end: row.start, text: ' '.repeat(least + 1 - row.indent) });
    if (!closesIn(source, mark)) continue;
    return changes.length > 0 && endsIn(source, mark) ? [moved(line, changes)] : [];
  }
  return [];
}

/** Whether a quote closes in a text that begins inside it. */
const closesIn = (text: string, mark: string): boolean =>
  (mark === '"' ? text.replace(/\\./g, '') : text.replaceAll("''", '')).includes(mark);

/** Whether the mark is the last of the line, but for a comment. */
const endsIn = (text: string, mark: string): boolean =>
  new RegExp(`^[^${mark}]*${mark}\\s*(?:\\s#.*)?$`).test(
    mark === '"' ? text.replace(/\\./g, '') : text.replaceAll("''", ''),
  );

const moved = (line: Line, changes: readonly TextReplacement[]): Candidate => ({
  id: 'indent',
  start: line.content,
  end: line.end,
  message: {
    zh: '引号里的文字分成了几行，下面的行要比“{key}:”多缩进两个空格，不然读不通。',
    en: 'The text in quotes goes on over several lines: those below "{key}:" need two spaces more than it.',
  },
  data: { key: line.key!.name },
  title: { zh: '把下面的行往里缩进', en: 'Indent the lines below' },
  kind: 'fix',
  reachesFar: true,
  changes,
});
