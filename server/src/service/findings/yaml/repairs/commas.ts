import { grouped } from '../grouped';
import type { Candidate, Repair, RepairContext } from '../candidate';
import { looksLikeKey, meantKey } from '../key-names';
import type { Line } from '../lines';

/** Commas of flow collections that are full-width, missing or doubled. */
export const commas: Repair = (view) =>
  typos.flatMap((typo) => grouped(view.lines.flatMap((line) => inLine(view, line, typo))));

const typos = [
  {
    id: 'wide-comma',
    pattern: /(?:(?<![ \t])[ \t]+)?[，、；;][ \t]*(?=([\p{L}_][\p{L}\p{N}_-]*)[:：])/gu,
    message: {
      zh: '括号里要用英文逗号隔开：“{line}”。',
      en: 'Inside brackets put plain commas between the items: "{line}".',
    },
    title: { zh: '换成英文逗号', en: 'Make it a plain comma' },
  },
  {
    id: 'missing-comma',
    pattern: /(?<=[^\s,，{[])[ \t]+(?=([\p{L}_][\p{L}\p{N}_-]*):[ \t])/gu,
    message: {
      zh: '括号里的两项之间少了逗号：“{line}”。',
      en: 'A comma is missing between two items in brackets: "{line}".',
    },
    title: { zh: '加上逗号', en: 'Add the comma' },
  },
  {
    id: 'double-comma',
    pattern: /(?:(?<![ \t])[ \t]+)?(?<!,),(?:[ \t]*[,，])+[ \t]*/gu,
    message: {
      zh: '多写了逗号，一个就够：“{line}”。',
      en: 'There are too many commas; one is enough: "{line}".',
    },
    title: { zh: '只留一个逗号', en: 'Keep one comma' },
  },
] as const;

function inLine({ text }: RepairContext, line: Line, typo: (typeof typos)[number]): Candidate[] {
  const source = text.slice(line.body, line.end);
  if (line.silent || line.inBlockText || !/[[{]/.test(source)) return [];
  return [...source.matchAll(typo.pattern)].flatMap(({ index, 0: marks, 1: key }): Candidate[] => {
    if (key !== undefined && !looksLikeKey(key) && meantKey(key) === undefined) return [];
    const start = line.body + index;
    const end = start + marks.length;
    return [
      {
        id: typo.id,
        start,
        end,
        message: typo.message,
        title: typo.title,
        kind: 'fix',
        reachesFar: true,
        changes: [{ start, end, text: ', ' }],
      },
    ];
  });
}
