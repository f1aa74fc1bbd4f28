import { sectionNames } from '../../../format/format';
import type { Candidate, Repair, TextReplacement } from '../candidate';
import type { Line } from '../lines';

/**
 * Tabs where YAML takes spaces only: in indents, and after a dash or a colon. All of a segment are fixed at once. Those
 * of a text behind its indent belong to the text.
 */
export const tabs: Repair = ({ text, lines }) => {
  if (!text.includes('\t')) return [];
  const withTabs = lines.filter((line) => !line.silent && !line.inBlockText && tabIn(text, line) >= 0);
  const first = withTabs[0];
  const ofTexts = textIndents(text, lines).filter(({ start, end }) => text.slice(start, end).includes('\t'));
  if (!first) return [];
  const start = tabIn(text, first);
  const atMargin = withTabs.every(({ key }) => key !== undefined && sectionNames.includes(key.name));
  return (atMargin ? [...widths, 0] : widths).map((width): Candidate => ({
    id: 'tab',
    start,
    end: first.content > start ? first.content : start + 1,
    message: {
      zh: '这里用了制表符（Tab），YAML 只认空格。改成空格：“{line}”。',
      en: 'There is a tab here; YAML takes spaces only. Use spaces: "{line}".',
    },
    title: { zh: '换成空格', en: 'Make it spaces' },
    kind: 'fix',
    reachesFar: true,
    keepsTexts: true,
    changes: [
      ...withTabs.flatMap((line) => changesIn(text, line, width)),
      ...ofTexts.map(({ start, end }) => ({ start, end, text: spacesFor(text.slice(start, end), width) })),
    ],
  }));
};

const spacesFor = (blanks: string, width: number): string => blanks.replaceAll('\t', ' '.repeat(width));

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The indents of the lines of block scalars and of the comments between: as much of their blanks as the first line of the text has. */
function textIndents(text: string, lines: readonly Line[]): readonly Span[] {
  const found: Span[] = [];
  let base: string | undefined;
  for (const { start, content, end, inBlockText } of lines) {
    if (content === end) continue;
    const blanks = text.slice(start, content);
    base = inBlockText ? (base ?? blanks) : undefined;
    if (base !== undefined) found.push({ start, end: start + commonStart(base, blanks) });
  }
  return found;
}

/** The number of characters that two texts begin with alike. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** The numbers of spaces that a tab may stand for, the likeliest first; before section keys also 0. */
const widths = [2, 4, 8, 1];

function tabIn(text: string, { start, value }: Line): number {
  const at = text.slice(start, value.start).indexOf('\t');
  return at < 0 ? -1 : start + at;
}

function changesIn(text: string, { start, content, value }: Line, width: number): TextReplacement[] {
  const indent = text.slice(start, content);
  const changes: TextReplacement[] = [];
  if (indent.includes('\t')) changes.push({ start, end: content, text: spacesFor(indent, width) });
  for (const { index, 0: blanks } of text.slice(content, value.start).matchAll(/(?<![ \t]) *\t[ \t]*/g))
    changes.push({ start: content + index, end: content + index + blanks.length, text: ' ' });
  return changes;
}
