import { looksLikeKey } from '../key-names';
import type { Candidate, Repair, RepairContext, TextReplacement } from '../candidate';
import type { Line } from '../lines';

/** Items of a list that are numbered `1.`, or begin with a bullet, where YAML takes a dash. All of a segment at once. */
export const numberedItems: Repair = (view) => {
  const items = view.lines.flatMap((line, index) => itemAt(view, line, index) ?? []);
  const [first, ...others] = items;
  if (!first || !isInOrder(items)) return [];
  return [
    {
      id: 'list-mark',
      start: first.start,
      end: first.end,
      message: {
        zh: '列表的每一项以“-”加一个空格开头，不用“{mark}”：“{line}”。',
        en: 'An item of a list begins with "-" and a space, not with "{mark}": "{line}".',
      },
      data: { mark: first.mark },
      title: { zh: '“{marks}”换成“-”', en: 'Make "{marks}" a "-"' },
      titleData: { marks: [...new Set(items.map((item) => item.mark))].join(' ') },
      kind: 'fix',
      reachesFar: true,
      keepsTexts: true,
      freesKeys: true,
      also: others.map(({ start, end }) => ({ start, end })),
      changes: items.flatMap(({ changes }) => changes),
    } satisfies Candidate,
  ];
};

/** A number or a bullet with the blanks behind it, before a key of the format. */
const mark = /^(?:(\d{1,3})[.．、)）]|[（(](\d{1,3})[)）]|[•·●▪◆*])[ \t\u3000]*(?=([a-z_]+)[ \t]*[:：])/u;

interface Item {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  /** Undefined for a bullet. */
  readonly number: number | undefined;
  readonly indent: number;
  readonly changes: readonly TextReplacement[];
}

function itemAt({ text, lines }: RepairContext, line: Line, index: number): Item | undefined {
  if (line.silent || line.inBlockText || line.dashes.length > 0) return undefined;
  const found = mark.exec(text.slice(line.content, line.end));
  if (!found || !looksLikeKey(found[3]!)) return undefined;
  const [start, end] = [line.content, line.content + found[0].length];
  const digits = found[1] ?? found[2];
  return {
    start,
    end,
    mark: found[0].trim(),
    number: digits === undefined ? undefined : Number(digits),
    indent: line.indent,
    changes: [{ start, end, text: '- ' }, ...aligned(lines.slice(index + 1), line.indent)],
  };
}

/** Moves the further lines of an item below its first key. */
function aligned(lines: readonly Line[], column: number): readonly TextReplacement[] {
  const end = lines.findIndex(({ silent, indent }) => !silent && indent <= column);
  const rows = (end < 0 ? lines : lines.slice(0, end)).filter((row) => row.content < row.end);
  const least = Math.min(...rows.filter(({ silent }) => !silent).map(({ indent }) => indent));
  const by = least - (column + 2);
  if (!Number.isFinite(by) || by === 0) return [];
  return by > 0
    ? rows.map(({ start, indent }) => ({ start, end: start + Math.min(by, indent), text: '' }))
    : rows.map(({ start }) => ({ start, end: start, text: ' '.repeat(-by) }));
}

/** Whether all are of one list, and their numbers only count them. */
const isInOrder = (items: readonly Item[]): boolean =>
  items.every(
    ({ number, indent }, index) =>
      indent === items[0]!.indent && (number === undefined || number === items[0]!.number! + index),
  );
