import type { Text } from '../../../../../../schemas/text';
import type { Candidate, Repair, RepairContext, TextReplacement } from '../candidate';
import { isFieldTitle, looksLikeKey, meantKey } from '../key-names';
import type { Line } from '../lines';

/**
 * Full-width colons and commas between braces, all of a line at once: with some of them left, the rest of the map would
 * become part of a value, and nobody would be told any more.
 */
export const wideFlow: Repair = (view) => view.lines.flatMap((line) => inLine(view, line));

/** A key behind a brace or comma, with its colon; in quotes, what looks like one is text, and `{{` opens a placeholder. */
const keys = /"[^"\n]*"|'[^'\n]*'|\{\{|([{,，、；;][ \t]*)([\p{L}_][\p{L}\p{N}_-]*)([ \t]*[:：]+[ \t]*)/gu;

interface Key {
  readonly start: number;
  readonly mark: string;
  readonly name: string;
  readonly colon: string;
}

function inLine({ text }: RepairContext, line: Line): Candidate[] {
  if (line.silent || line.inBlockText) return [];
  const source = text.slice(line.body, line.end);
  const open = source.indexOf('{');
  if (open < 0 || !source.includes('}', open)) return [];
  const found = [...source.slice(open).matchAll(keys)].flatMap(
    ({ index, 1: mark, 2: name, 3: colon }): Key[] =>
      mark && name && colon ? [{ start: line.body + open + index, mark, name, colon }] : [],
  );
  if (!found.some(({ colon }) => isWide(colon))) return [];
  const sure = found.filter(isSure);
  // What is no key of the format may be a part of a text: “您好，注意：…”.
  return sure.length === found.length
    ? candidate(found, 'fix')
    : [...candidate(found, 'suggestion'), ...candidate(sure, 'suggestion')];
}

const isSure = ({ name, mark }: Key): boolean =>
  mark.startsWith('{') || looksLikeKey(name) || meantKey(name) !== undefined || isFieldTitle(name);

function candidate(found: readonly Key[], kind: Candidate['kind']): Candidate[] {
  const changes = found.flatMap(({ start, mark, name, colon }): TextReplacement[] => {
    const from = start + mark.length + name.length;
    return [
      ...(isWide(mark) ? [{ start, end: start + mark.length, text: ', ' }] : []),
      ...(isWide(colon) ? [{ start: from, end: from + colon.length, text: ': ' }] : []),
    ];
  });
  const [first] = changes;
  if (!first) return [];
  const { start, end } = first;
  return [{ id: 'wide-colon', start, end, message, title, kind, reachesFar: true, freesKeys: true, changes }];
}

const isWide = (mark: string): boolean => /[：，、；;]/.test(mark);

const message: Text = {
  zh: '花括号里要用英文的冒号加空格，各项之间用英文逗号：“{line}”。',
  en: 'Between braces write plain colons with a space after them, and plain commas between the items: "{line}".',
};

const title: Text = { zh: '换成英文冒号和逗号', en: 'Make them plain colons and commas' };
