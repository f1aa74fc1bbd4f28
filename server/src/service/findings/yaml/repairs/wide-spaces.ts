import { grouped } from '../grouped';
import type { Candidate, Repair } from '../candidate';
import type { Line } from '../lines';

/** Full-width and no-break spaces in an indent, and after a dash or a colon. */
export const wideSpaces: Repair = ({ text, lines }) => {
  if (!wide.test(text)) return [];
  const outsideText = lines.filter((line) => !line.inBlockText);
  return [2, 1].flatMap((width) => grouped(outsideText.flatMap((line) => inLine(text, line, width))));
};

const wide = /[\u3000\u00a0]/;
const opening = /^[ \u3000\u00a0]*(?:-[ \u3000\u00a0]+)*/;
const behindColon = /^[^\s:：'"#{[][^:：'"#{[\n]*:[ \u3000\u00a0]*[\u3000\u00a0][ \u3000\u00a0]*/;

/** @param width the number of columns that a full-width space in an indent stands for */
function inLine(text: string, line: Line, width: number): Candidate[] {
  const source = text.slice(line.start, line.end);
  const opened = opening.exec(source)![0];
  const key = behindColon.exec(source.slice(opened.length))?.[0] ?? '';
  const before = opened + key;
  if (!wide.test(before) || before.length === source.length) return [];
  const indent = /^[ \u3000\u00a0]*/.exec(opened)![0];
  const plain =
    indent.replaceAll('\u3000', ' '.repeat(width)).replaceAll('\u00a0', ' ') +
    opened.slice(indent.length).replace(/-[ \u3000\u00a0]+/g, '- ') +
    key.replace(/:[ \u3000\u00a0]+$/, ': ');
  const [start, end] = [line.start, line.start + before.length];
  return [
    {
      id: 'wide-space',
      start: start + before.search(wide),
      end,
      message: {
        zh: '这里有全角空格或不换行空格，YAML 只认普通空格：“{line}”。',
        en: 'There is a full-width or no-break space here; YAML takes plain spaces only: "{line}".',
      },
      title: { zh: '换成普通空格', en: 'Make it plain spaces' },
      kind: 'fix',
      reachesFar: true,
      changes: [{ start, end, text: plain }],
    },
  ];
}
