import { grouped } from '../grouped';
import type { Candidate, Repair, TextReplacement, RepairContext } from '../candidate';
import { looksLikeKey } from '../key-names';
import type { Line } from '../lines';

/** Item dashes without a space, doubled or missing. */
export const dashes: Repair = (view) => [
  ...grouped(view.lines.flatMap((line, index) => withoutSpace(view, line, index))),
  ...grouped(view.lines.flatMap((line) => tooMany(view, line))),
  ...view.lines.flatMap((line) => tooFew(view, line)),
];

function withoutSpace({ text, lines }: RepairContext, line: Line, index: number): Candidate[] {
  const at = line.content;
  if (line.silent || line.inBlockText || text[at] !== '-' || !/^-[^\s-]/.test(text.slice(at, line.end)))
    return [];
  return [
    {
      id: 'dash-space',
      start: at,
      end: at + 1,
      message: {
        zh: '“-”后面要空一格，才是列表的一项：“{line}”。',
        en: 'Put a space after the "-" of an item: "{line}".',
      },
      title: { zh: '“-”后面加上空格', en: 'Add the space after the "-"' },
      kind: 'fix',
      reachesFar: true,
      changes: [{ start: at + 1, end: at + 1, text: ' ' }, ...pushed(lines, index, line.indent)],
    },
  ];
}

/** Indents the further lines of an item by one column, where they were aligned with the text directly after the dash. */
function pushed(lines: readonly Line[], index: number, column: number): TextReplacement[] {
  const rows: Line[] = [];
  for (const row of lines.slice(index + 1)) {
    if (!row.silent && row.indent <= column) break;
    if (row.content < row.end) rows.push(row);
  }
  const isTight = rows.some((row) => !row.silent && row.indent === column + 1);
  return isTight ? rows.map(({ start }) => ({ start, end: start, text: ' ' })) : [];
}

function tooMany({ text }: RepairContext, line: Line): Candidate[] {
  const marks = /^--+[ \t]*(?=[^\s-])/.exec(text.slice(line.content, line.end))?.[0];
  if (line.silent || line.inBlockText || marks === undefined) return [];
  const [start, end] = [line.content, line.content + marks.length];
  return [
    {
      id: 'double-dash',
      start,
      end,
      message: {
        zh: '列表的一项只要一个“-”加一个空格：“{line}”。',
        en: 'An item of a list begins with one "-" and a space: "{line}".',
      },
      title: { zh: '只留一个“-”', en: 'Keep one "-"' },
      kind: 'fix',
      reachesFar: true,
      changesLevel: true,
      changes: [{ start, end, text: '- ' }],
    },
  ];
}

function tooFew({ text, lines, listColumn, broken, findings }: RepairContext, line: Line): Candidate[] {
  if (!broken && !findings.some(({ code }) => code === 'yaml/duplicate-key')) return [];
  if (line.silent || line.inBlockText || line.dashes.length > 0) return [];
  const name = line.key?.name;
  if (name === undefined || !looksLikeKey(name)) return [];
  const columns = new Set(lines.filter((one) => one.dashes.length > 0).map(({ indent }) => indent));
  if (listColumn >= 0) columns.add(listColumn);
  columns.add(Math.max(0, line.indent - 1));
  columns.add(Math.max(0, line.indent - 2));
  return [...columns].flatMap((column): Candidate[] => {
    const gap = line.indent - column;
    const at = line.start + column;
    // At the margin only an item of a list there begins so; a key that begins a segment lacks its indent.
    if (at === 0 && listColumn !== 0) return [];
    if (gap < 0 || gap > 2 || /[^ ]/.test(text.slice(line.start, at))) return [];
    return [
      {
        id: 'missing-dash',
        start: line.key!.start,
        end: line.key!.end,
        message: {
          zh: '列表的新一项前面少了“-”：“{line}”。',
          en: 'A new item of the list begins here, and its "-" is missing: "{line}".',
        },
        title: { zh: '加上“-”', en: 'Add the "-"' },
        kind: 'fix',
        changesLevel: true,
        changes: [{ start: at, end: line.content, text: '- ' }],
      },
    ];
  });
}
