import type { Text } from '../../../../../../schemas/text';
import type { Candidate, Repair, RepairContext, TextReplacement } from '../candidate';
import { isForCustomers, isIdField } from '../key-names';
import { grouped } from '../grouped';
import { columnOf, type Line } from '../lines';
import {
  asBlockComment,
  asComment,
  blockComment,
  isOtherComment,
  makeComment,
  otherComment,
} from '../other-comments';

/** Comments with a full-width `＃`, without the blank before the `#`, or with the mark of another language. */
export const commentMarks: Repair = (view) => [
  ...wholeLines(view),
  ...grouped([...view.lines.flatMap((line) => otherLine(view, line)), ...blockComments(view)]),
  ...(view.broken ? [] : view.lines.flatMap((line) => behindValue(view, line))),
];

/** Lines that begin with a full-width `＃`, all of a segment at once. */
function wholeLines({ text, lines }: RepairContext): readonly Candidate[] {
  if (!text.includes('＃')) return [];
  const found = lines.filter(({ content, inBlockText }) => !inBlockText && text[content] === '＃');
  const [first, ...others] = found;
  if (!first) return [];
  const isSure = found.every(
    (line) => isSurelyComment(text.slice(line.content, line.end)) && !isInText(lines, line),
  );
  return [
    {
      id: 'wide-hash',
      start: first.content,
      end: first.end,
      message: wideHash,
      title: plainHash,
      kind: isSure ? 'fix' : 'suggestion',
      reachesFar: true,
      also: others.map(({ content, end }) => ({ start: content, end })),
      changes: found.map(({ content, end }) => hashAt(text, content, end)),
    },
  ];
}

/** A line that is a comment as other languages have them, or a ruler. */
function otherLine({ text, lines }: RepairContext, line: Line): readonly Candidate[] {
  const source = text.slice(line.content, line.end);
  if (line.silent || line.inBlockText || !isOtherComment(source)) return [];
  return [
    {
      id: 'other-comment',
      start: line.content,
      end: line.end,
      message: otherComment,
      title: makeComment,
      kind: isInText(lines, line) ? 'suggestion' : 'fix',
      reachesFar: true,
      changes: [{ start: line.content, end: line.end, text: asComment(source) }],
    },
  ];
}

/** Comments over several lines between a beginning and an end. */
function blockComments({ text, lines }: RepairContext): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.silent || line.inBlockText || !blockComment.start.test(text.slice(line.start, line.end)))
      continue;
    const last = lines.findIndex(
      (other, at) => at > index && blockComment.end.test(text.slice(other.start, other.end)),
    );
    if (last < 0) break;
    const rows = lines.slice(index, last + 1).filter(({ content, end }) => content < end);
    found.push({
      id: 'other-comment',
      start: line.content,
      end: line.end,
      message: otherComment,
      title: makeComment,
      kind: 'fix',
      reachesFar: true,
      changes: rows.map(({ start, end }) => ({ start, end, text: asBlockComment(text.slice(start, end)) })),
    });
    index = last;
  }
  return found;
}

/** What is told of a line that begins with `＃`. */
export const wideHash: Text = {
  zh: '这一行以全角的“＃”开头；注释要用英文的“#”加一个空格：“{line}”。',
  en: 'This line begins with the full-width "＃"; a comment takes the plain "#" and a space: "{line}".',
};
export const plainHash: Text = { zh: '换成英文的“#”', en: 'Make it a plain "#"' };

/** Whether a line that begins with `＃` can only be a comment: two of them are a hashtag. */
export const isSurelyComment = (line: string): boolean => !/[#＃]/.test(line.replace(/^[#＃]+/, ''));

/** Whether the lines directly above are the text of a field for customers. */
function isInText(lines: readonly Line[], line: Line): boolean {
  const above = lines.slice(0, lines.indexOf(line)).findLast(({ key }) => key);
  return above?.key !== undefined && columnOf(above) <= line.indent && isForCustomers(above.key.name);
}

/** Replaces the marks at an offset by one plain `#` with a blank behind it. */
function hashAt(text: string, start: number, lineEnd: number): TextReplacement {
  return { start, end: start + hashMarks(text.slice(start, lineEnd)), text: '# ' };
}

/** The length of the marks, and of the blanks behind them, that a line begins with. */
export const hashMarks = (line: string): number => /^(?:[#＃]+[ \t\u3000]*)?/.exec(line)![0].length;

/** A `＃`, or a `#` without a blank before it, behind a value that reads well without it. */
function behindValue({ text }: RepairContext, line: Line): readonly Candidate[] {
  const { value, key } = line;
  if (!key || line.silent || line.inBlockText || /^["'[{|>]/.test(text.slice(value.start, value.end)))
    return [];
  const found = behind.exec(text.slice(value.start, line.end));
  if (!found || found.index === 0) return [];
  const start = value.start + found.index;
  const isApart = /^\s/.test(found[0]);
  return [
    {
      id: found[0].includes('//') ? 'other-comment' : found[0].includes('＃') ? 'wide-hash' : 'hash-space',
      start,
      end: line.end,
      message: found[0].includes('//')
        ? otherBehind
        : found[0].includes('＃')
          ? {
              zh: '后面的注释用了全角的“＃”，被当成内容的一部分了；注释要用空格加英文的“#”：“{line}”。',
              en: 'The comment behind it has the full-width "＃" and is read as part of the value; it takes a space and the plain "#": "{line}".',
            }
          : {
              zh: '“#”前面要空一格，才是注释，不然就是内容的一部分：“{line}”。',
              en: 'Put a space before the "#" of a comment, or it is part of the value: "{line}".',
            },
      title: { zh: '写成注释', en: 'Make it a comment' },
      kind: isApart || !isIdField(key.name) ? 'fix' : 'suggestion',
      changes: [{ start, end: start + found[0].length, text: ' # ' }],
    },
  ];
}

/** A comment behind a value: a `#` or `＃`, with blanks or without, or `//` with blanks on both sides. */
const behind = /(?<![ \t\u3000])(?:[ \t\u3000]*[#＃]+[ \t\u3000]*|[ \t]+\/\/[ \t]+)/;

const otherBehind: Text = {
  zh: '“//”后面的也被当成内容的一部分了；注释要用空格加“#”：“{line}”。',
  en: 'What follows "//" is read as part of the value; a comment takes a space and "#": "{line}".',
};
