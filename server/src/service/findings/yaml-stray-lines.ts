import type { Text } from '../../../../schemas/text';
import type { Block } from '../document/block';
import type { Finding } from '../format/finding';
import { sectionNames } from '../format/format';
import { lineEndAt } from '../yaml/ranges/node-end';
import type { Segment } from '../yaml/segments/segment';

/** Finds misplaced lines at column 0 and outdented items, for which the parser's messages are hard to follow. */
export function misplacedFindings({ segment, entries }: Block): readonly Finding[] {
  if (segment.kind === 'stray' && entries.length === 0) return [strayLine(segment)];
  if (segment.kind === 'outdented') return [outdentedItem(segment)];
  return none;
}

const none: readonly Finding[] = [];

const addColon: Text = { zh: '加上冒号', en: 'Add the colon' };

function strayLine(segment: Segment): Finding {
  const end = firstLineEnd(segment);
  const behind = { segment, start: end, end };
  return {
    code: 'yaml/stray-line',
    level: 'error',
    at: { segment, start: 0, end },
    message: {
      zh: '这一行顶格写，却没有冒号，不知道属于哪一节。要开新的一节就写“名称:”，要接着上面写就缩进。',
      en: 'This line starts at the margin but has no colon, so it belongs to no section. Write "name:" to begin a section, or indent it to go on with the one above.',
    },
    fixes: sectionNames.includes(segment.text.slice(0, end))
      ? [{ title: addColon, kind: 'fix', edits: [{ kind: 'replace', at: behind, text: ':' }] }]
      : [],
  };
}

const lineUp: Text = { zh: '和其他项对齐', en: 'Line it up with the other items' };

function outdentedItem(segment: Segment): Finding {
  const spaces = ' '.repeat(segment.indent);
  return {
    code: 'yaml/outdented-item',
    level: 'error',
    at: { segment, start: 0, end: firstLineEnd(segment) },
    message: {
      zh: '这一项的“-”比同一列表的其他项更靠左，其他软件会读不下去。前面加 {spaces} 个空格，和它们对齐。',
      en: 'The "-" of this item is further left than those of the other items, and other programs cannot read on from here. Move it right by {spaces} space(s) to line it up with them.',
    },
    data: { spaces: segment.indent },
    fixes: [
      {
        title: lineUp,
        kind: 'fix',
        edits: linesToMove(segment).map((start) => ({
          kind: 'replace',
          at: { segment, start, end: start },
          text: spaces,
        })),
      },
    ],
  };
}

/** The offsets of the lines to indent: only the first where the others are indented enough already. */
function linesToMove({ text, lines, indent }: Segment): readonly number[] {
  const [first, ...others] = lines.filter((start) => /^[ \t]*[^\s#]/.test(text.slice(start)));
  const inPlace = others.every((start) => text.slice(start).search(/[^ ]/) > indent);
  return inPlace ? [first!] : [first!, ...others];
}

const firstLineEnd = ({ text }: Segment): number => text.slice(0, lineEndAt(text, 0)).trimEnd().length;
