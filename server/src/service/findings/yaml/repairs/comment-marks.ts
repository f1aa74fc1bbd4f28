import type { Text } from '../../../../../../schemas/text';
import type { Candidate, Repair, RepairContext, TextReplacement } from '../candidate';
import { isForCustomers, isIdField } from '../key-names';
import type { Line } from '../lines';

/** Comments with a full-width `＃`, or without the blank before the `#`. */
export const commentMarks: Repair = (view) => [
  ...wholeLines(view),
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
  const key = lines.slice(0, lines.indexOf(line)).findLast((above) => above.key)?.key;
  return key !== undefined && isForCustomers(key.name);
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
  const found = /(?<![ \t\u3000])[ \t\u3000]*[#＃]+[ \t\u3000]*/.exec(text.slice(value.start, line.end));
  if (!found || found.index === 0) return [];
  const start = value.start + found.index;
  const isApart = /^\s/.test(found[0]);
  return [
    {
      id: found[0].includes('＃') ? 'wide-hash' : 'hash-space',
      start,
      end: line.end,
      message: found[0].includes('＃')
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
