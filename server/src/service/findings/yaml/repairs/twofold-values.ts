import type { Candidate, Repair, RepairContext } from '../candidate';
import { isKeyName, looksLikeKey, takesLines, takesScalar } from '../key-names';
import { columnOf, type Line } from '../lines';

/** A key with a scalar on its line and also keys or items below it: the scalar becomes a comment. */
export const twofoldValues: Repair = (view) =>
  view.broken ? view.lines.flatMap((line, index) => from(view, line, index)) : [];

function from({ text, lines }: RepairContext, line: Line, index: number): Candidate[] {
  const { start, end } = line.value;
  const value = text.slice(start, end);
  // A flow collection on the line is meant as the value: then the lines below are in the wrong place.
  if (!line.key || line.silent || line.inBlockText || value === '' || /^[[{].*[\p{L}\p{N}]/u.test(value))
    return [];
  const next = lines.slice(index + 1).find(({ silent }) => !silent);
  if (!next || next.indent < columnOf(line) || (!next.key && next.dashes.length === 0)) return [];
  if (next.indent === columnOf(line) && next.dashes.length === 0) return [];
  // A key that takes a word only has its value: the lines below are in the wrong place.
  const { name } = line.key;
  if (isKeyName(name) && !takesLines(name)) return [];
  const hasWords = /[\p{L}\p{N}]/u.test(value);
  return [
    {
      id: 'value-twice',
      start,
      end,
      message: {
        zh: '“{key}”的内容已经写在下面几行了，同一行不能再有“{word}”。',
        en: '"{key}" has its content in the lines below; "{word}" cannot be on the same line as "{key}".',
      },
      data: { key: line.key.name, word: value.length > 40 ? `${value.slice(0, 40)}…` : value },
      title: hasWords
        ? { zh: '把“{word}”改成注释', en: 'Make "{word}" a comment' }
        : { zh: '删掉“{word}”', en: 'Delete "{word}"' },
      kind: hasWords && (!looksLikeKey(name) || takesScalar(name)) ? 'suggestion' : 'fix',
      changes: [
        hasWords
          ? { start, end: start, text: text[start - 1] === ':' ? ' # ' : '# ' }
          : { start: line.key.colon + 1, end, text: '' },
      ],
    },
  ];
}
