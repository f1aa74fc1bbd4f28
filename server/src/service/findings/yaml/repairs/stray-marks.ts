import type { Candidate, Repair, RepairContext } from '../candidate';
import type { Line } from '../lines';

/** A stray punctuation character between the colon and the value. */
export const strayMarks: Repair = (view) => view.lines.flatMap((line) => inLine(view, line));

function inLine({ text }: RepairContext, line: Line): Candidate[] {
  const { start, end } = line.value;
  if (line.silent || line.inBlockText || !line.key) return [];
  const source = text.slice(start, end);
  const found: Candidate[] = [];
  const lone = /^([^\p{L}\p{N}\s]{1,2})[ \t]+\S/u.exec(source)?.[1];
  if (lone && !isClosed(lone, source)) found.push(without(text, start, lone));
  const inside = /[{,][ \t]*[\w-]+:[ \t]+([^\p{L}\p{N}\s])[ \t]+(?=[\p{L}\p{N}"'[{])/gu;
  for (const { index, 0: all, 1: mark } of text.slice(line.body, line.end).matchAll(inside))
    found.push(without(text, line.body + index + all.lastIndexOf(mark!), mark!));
  return found;
}

/** Whether the mark opens what is closed on the same line: then it is not the mark that is too much. */
const isClosed = (mark: string, source: string): boolean =>
  (mark.includes('{') && source.includes('}')) || (mark.includes('[') && source.includes(']'));

function without(text: string, start: number, mark: string): Candidate {
  let end = start + mark.length;
  while (/[ \t]/.test(text[end] ?? '')) end++;
  return {
    id: 'stray-mark',
    start,
    end: start + mark.length,
    message: {
      zh: '这里多了一个“{mark}”：“{line}”。',
      en: 'There is one "{mark}" too many here: "{line}".',
    },
    data: { mark },
    title: { zh: '删掉“{mark}”', en: 'Delete "{mark}"' },
    kind: 'fix',
    reachesFar: true,
    changes: [{ start, end, text: '' }],
  };
}
