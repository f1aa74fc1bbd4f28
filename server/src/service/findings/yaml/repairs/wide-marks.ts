import { grouped } from '../grouped';
import type { Candidate, Repair } from '../candidate';

/** Full-width brackets around a list or a map. Around a text they are part of it. */
export const wideMarks: Repair = ({ text, lines }) =>
  grouped(
    lines.flatMap((line): Candidate[] => {
      const { start, end } = line.value;
      const pair = pairs[text[start] ?? ''];
      if (line.silent || line.inBlockText || !pair || !pair.closers.includes(text[end - 1]!)) return [];
      const inside = text.slice(start + 1, end - 1).trim();
      const items = inside
        .replace(/(?:(?<![ \t])[ \t]+)?[，、][ \t]*/g, ', ')
        .replace(/(?<=[\w-])：[ \t]*/g, ': ');
      return [
        {
          id: 'wide-bracket',
          start,
          end,
          message: {
            zh: '这里的括号是中文全角的，YAML 只认英文括号：“{line}”。',
            en: 'These brackets are full-width; YAML takes plain ones only: "{line}".',
          },
          title: { zh: '换成英文括号', en: 'Make them plain brackets' },
          kind: 'fix',
          reachesFar: true,
          changes: [{ start, end, text: pair.open + items + pair.close }],
        },
      ];
    }),
  );

const list = { open: '[', close: ']', closers: '】］〕）)]' };
const map = { open: '{ ', close: ' }', closers: '｝}' };
const pairs: Readonly<Record<string, typeof list>> = {
  '【': list,
  '［': list,
  '〔': list,
  '（': list,
  '(': list,
  '｛': map,
};
