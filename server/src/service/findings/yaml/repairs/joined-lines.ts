import { newlineOf } from '../../../yaml/ranges/node-end';
import type { Candidate, Repair, RepairContext } from '../candidate';
import { isKeyName } from '../key-names';
import { columnOf, type Line } from '../lines';

/** Several pairs on one line: each key of the format gets a line of its own. */
export const joinedLines: Repair = (view) =>
  view.broken ? view.lines.flatMap((line, index) => from(view, line, index)) : [];

function from({ text, lines }: RepairContext, line: Line, index: number): Candidate[] {
  if (!line.key || line.silent || line.inBlockText || line.value.end === line.value.start) return [];
  const source = text.slice(line.value.start, line.value.end);
  if (/^["'[{|>]/.test(source)) return [];
  return [...source.matchAll(/(^|(?<![ \t])[ \t]+)([\w-]+):(?=\s|$)/g)].flatMap(
    ({ index: at, 1: blanks, 2: key }): Candidate[] => {
      if (!isKeyName(key!)) return [];
      const isChild = at === 0;
      const next = lines.slice(index + 1).find(({ silent }) => !silent);
      const deeper = next && next.indent > columnOf(line) ? next.indent : columnOf(line) + 2;
      const column = isChild ? deeper : columnOf(line);
      const start = isChild ? line.key!.colon + 1 : line.value.start + at;
      const end = line.value.start + at + blanks!.length;
      return [
        {
          id: 'nested-on-one-line',
          start: end,
          end: end + key!.length,
          message: {
            zh: '一行里只能写一个“键: 值”，“{key}”要另起一行。',
            en: 'One line holds one "key: value"; "{key}" goes on a line of its own.',
          },
          data: { key: key! },
          title: { zh: '另起一行', en: 'Begin a new line' },
          kind: 'fix',
          changes: [{ start, end, text: newlineOf(text, `\n${' '.repeat(column)}`) }],
        },
      ];
    },
  );
}
