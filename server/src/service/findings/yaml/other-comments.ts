import type { Text } from '../../../../../schemas/text';

/** Lines that are comments or rulers as people know them from elsewhere, `// …`, `<!-- … -->`, `------`, as YAML has them. */

/** Whether a line, without the blanks before it, begins and ends such a comment, or is a ruler. */
export const isOtherComment = (line: string): boolean =>
  comments.some((mark) => mark.test(line)) || isRuler(line) || (line.startsWith('//') && !isAddress(line));

const comments: readonly RegExp[] = [/^\/\*.*\*\/\s*$/, /^<!--.*-->\s*$/, /^;+\s/, /^--\s+[^\s-]/];

/** Whether a line begins with an address without its protocol: `//example.com/a`. */
const isAddress = (line: string): boolean => line.split(/\s/, 1)[0]!.includes('.');

const rulerMarks = '-=*~_+—─━═～＝·•';

/** Whether a line is a row of marks, alone or with a heading in it; three hyphens or dots alone are YAML's own. */
export function isRuler(line: string): boolean {
  const row = line.trimEnd();
  const mark = row[0] ?? '';
  if (mark === '' || !rulerMarks.includes(mark)) return false;
  let [before, behind] = [0, row.length];
  while (row[before] === mark) before++;
  if (before === row.length) return before >= 4;
  while (row[behind - 1] === mark) behind--;
  const heading = row.slice(before, behind).trim();
  return before >= 3 && row.length - behind >= 3 && heading !== '' && !heading.startsWith('#');
}

/** The same line as a comment of YAML; a ruler stays as it is behind the `#`. */
export function asComment(line: string): string {
  const inside = isRuler(line)
    ? line.trimEnd()
    : withoutEnd(line.replace(/^(?:\/{2,}|\/\*+|<!--|;+|--(?=[ \t]))[ \t\u3000]*/, ''));
  return inside === '' ? '#' : `# ${inside}`;
}

/** A text without the mark at its end that ends a comment. */
function withoutEnd(text: string): string {
  const row = text.trimEnd();
  if (row.endsWith('-->')) return row.slice(0, -3).trimEnd();
  if (!row.endsWith('*/')) return row;
  let end = row.length - 1;
  while (end > 0 && row[end - 1] === '*') end--;
  return row.slice(0, end).trimEnd();
}

/** A comment over several lines: how it begins, on a line that does not end it, and a line that does. */
export const blockComment = {
  start: /^[ \t]*(?:\/\*(?!.*\*\/)|<!--(?!.*-->))/,
  end: /(?:\*\/|-->)[ \t]*\r?$/m,
} as const;

/** A line of such a comment as a comment of YAML, at the same column. */
export function asBlockComment(line: string): string {
  const blanks = /^[ \t]*/.exec(line)![0];
  const rest = line.slice(blanks.length);
  const begun = withoutEnd(rest);
  const inside = begun === '' ? '' : begun.replace(/^(?:\/\*+|<!--|\*(?=\s|$))[ \t]*/, '');
  return `${blanks}${inside === '' ? '#' : `# ${inside}`}`;
}

/** What is told of such a line. */
export const otherComment: Text = {
  zh: '这一行像是注释或分隔线，YAML 不认；注释要以“#”加一个空格开头：“{line}”。',
  en: 'This line looks like a comment or a ruler, which YAML does not know; a comment begins with "#" and a space: "{line}".',
};
export const makeComment: Text = { zh: '写成“#”开头的注释', en: 'Make it a comment with "#"' };
