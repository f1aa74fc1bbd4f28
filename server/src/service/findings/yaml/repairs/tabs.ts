import { sectionNames } from '../../../format/format';
import type { Candidate, Repair, TextReplacement } from '../candidate';
import type { Line } from '../lines';

/** Tabs where YAML takes spaces only: in indents, and after a dash or a colon. All of a segment are fixed at once. */
export const tabs: Repair = ({ text, lines }) => {
  if (!text.includes('\t')) return [];
  const withTabs = lines.filter((line) => !line.silent && !line.inBlockText && tabIn(text, line) >= 0);
  const first = withTabs[0];
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
    changes: withTabs.flatMap((line) => changesIn(text, line, width)),
  }));
};

/** The numbers of spaces that a tab may stand for, the likeliest first; before section keys also 0. */
const widths = [2, 4, 8, 1];

function tabIn(text: string, { start, value }: Line): number {
  const at = text.slice(start, value.start).indexOf('\t');
  return at < 0 ? -1 : start + at;
}

function changesIn(text: string, { start, content, value }: Line, width: number): TextReplacement[] {
  const indent = text.slice(start, content);
  const changes: TextReplacement[] = [];
  if (indent.includes('\t'))
    changes.push({ start, end: content, text: indent.replaceAll('\t', ' '.repeat(width)) });
  for (const { index, 0: blanks } of text.slice(content, value.start).matchAll(/(?<![ \t]) *\t[ \t]*/g))
    changes.push({ start: content + index, end: content + index + blanks.length, text: ' ' });
  return changes;
}
