import type { Text } from '../../../../schemas/text';
import type { Block } from '../document/block';
import type { Finding } from '../format/finding';
import { otherNames } from '../../../../schemas/other-names';
import { format, sectionNames } from '../format/format';
import { titled } from '../format/meant-keys';
import { surelyMeant } from '../format/nearest';
import { plainValue } from '../notation/plain';
import type { Edit } from '../yaml/edit/edit';
import { hashMarks, isSurelyComment, plainHash, wideHash } from './yaml/repairs/comment-marks';
import { asComment, isOtherComment, makeComment, otherComment } from './yaml/other-comments';
import { lineEndAt } from '../yaml/ranges/node-end';
import type { Segment, SegmentRange } from '../yaml/segments/segment';

/** Finds misplaced lines at column 0 and outdented items, for which the parser's messages are hard to follow. */
export function misplacedFindings({ segment, entries }: Block): readonly Finding[] {
  if (segment.kind === 'stray' && entries.length === 0) return [strayLine(segment)];
  if (segment.kind === 'outdented') return [outdentedItem(segment)];
  return none;
}

const none: readonly Finding[] = [];

function strayLine(segment: Segment): Finding {
  const end = firstLineEnd(segment);
  const at = { segment, start: 0, end };
  if (codeFence.test(segment.text.slice(0, end))) return copiedFence(segment, end);
  if (segment.text.startsWith('＃')) return wideHashLine(segment, at);
  if (isOtherComment(segment.text.slice(0, end))) return otherCommentLine(segment, at);
  const [, name, colon] = otherMark.exec(segment.text.slice(0, end)) ?? [];
  if (name === undefined || colon === undefined) {
    const known = sectionNames.includes(segment.text.slice(0, end));
    const fix = { title: addColon, kind: 'fix', edits: [change(segment, end, end, ':')] } as const;
    return { code: 'yaml/stray-line', level: 'error', at, message: noColon, fixes: known ? [fix] : [] };
  }
  const behind = name.length + colon.length;
  const text = behind === end ? ':' : ': ';
  const fix = {
    title: plainColon,
    kind: 'fix',
    edits: [change(segment, name.length, behind, text)],
  } as const;
  const line = `${name}${text}${segment.text.slice(behind, end)}`;
  const isEquals = !colon.includes('：');
  if (!isSection(name))
    return {
      code: 'yaml/stray-line',
      level: 'error',
      at,
      message: isEquals ? noColon : wideInText,
      fixes: [],
    };
  return isEquals
    ? { code: 'yaml/equals-sign', level: 'error', at, message: equalsInName, data: { line }, fixes: [fix] }
    : { code: 'yaml/wide-colon', level: 'error', at, message: wideInName, data: { line }, fixes: [fix] };
}

/** A line that marks where code begins or ends in a chat or on a page. */
const codeFence = /^(?:`{3,}|~{3,})[ \t]*[\w-]*$/;

function copiedFence(segment: Segment, end: number): Finding {
  const behind = segment.text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, segment.text.length);
  const data = { line: segment.text.slice(0, end) };
  const fix = { title: deleteLine, data, kind: 'fix', edits: [change(segment, 0, behind, '')] } as const;
  const at = { segment, start: 0, end };
  return { code: 'yaml/stray-line', level: 'error', at, message: fence, fixes: [fix] };
}

const deleteLine: Text = { zh: '删掉“{line}”', en: 'Delete "{line}"' };
const fence: Text = {
  zh: '这一行是从聊天或网页里一起复制来的代码标记，不属于手册，删掉就好。',
  en: 'This line marks code in a chat or on a page and was copied along. It is no part of the playbook; delete it.',
};

/** A comment that begins with a full-width `＃`. */
function wideHashLine(segment: Segment, at: SegmentRange): Finding {
  const line = segment.text.slice(0, at.end);
  const marks = hashMarks(line);
  return {
    code: 'yaml/wide-hash',
    level: 'error',
    at,
    message: wideHash,
    data: { line: `# ${line.slice(marks)}` },
    fixes: [
      {
        title: plainHash,
        kind: isSurelyComment(line) ? 'fix' : 'suggestion',
        edits: [change(segment, 0, marks, '# ')],
      },
    ],
  };
}

/** A comment with the mark of another language, or a ruler. */
function otherCommentLine(segment: Segment, at: SegmentRange): Finding {
  const line = asComment(segment.text.slice(0, at.end));
  const fix = { title: makeComment, kind: 'fix', edits: [change(segment, 0, at.end, line)] } as const;
  return {
    code: 'yaml/other-comment',
    level: 'error',
    at,
    message: otherComment,
    data: { line },
    fixes: [fix],
  };
}

const change = (segment: Segment, start: number, end: number, text: string): Edit => ({
  kind: 'replace',
  at: { segment, start, end },
  text,
});

/** A word with a full-width colon or an equals sign at the beginning of a line. */
const otherMark = /^([\p{L}_][\p{L}\p{N}_-]*)([ \t]*(?:[:：]*：[:：]*|[=＝])[ \t]*)/u;

const isSection = (name: string): boolean =>
  sectionNames.includes(name) ||
  surelyMeant(name, sectionNames) !== undefined ||
  titled(name, format, sectionNames) !== undefined ||
  sectionNames.some((section) => otherNames[section]?.includes(plainValue(name)));

const addColon: Text = { zh: '加上冒号', en: 'Add the colon' };
const plainColon: Text = { zh: '换成英文冒号', en: 'Make it a plain colon' };

const noColon: Text = {
  zh: '这一行顶格写，却没有冒号，不知道属于哪一节。要开新的一节就写“名称:”，要接着上面写就缩进。',
  en: 'This line starts at the margin but has no colon, so it belongs to no section. Write "name:" to begin a section, or indent it to go on with the one above.',
};

const wideInName: Text = {
  zh: '冒号是中文全角的“：”，YAML 只认英文冒号加一个空格：“{line}”。',
  en: 'The colon is the full-width one; YAML takes the plain ":" with a space after it: "{line}".',
};

const equalsInName: Text = {
  zh: '“=”要换成冒号加一个空格：“{line}”。',
  en: 'Write a colon and a space instead of the "=": "{line}".',
};

const wideInText: Text = {
  zh: '这一行顶格写，冒号又是中文全角的“：”，不知道属于哪一节。要开新的一节，就用英文冒号写“名称:”；要接着上面写，就缩进，键的后面用英文冒号加一个空格。',
  en: 'This line starts at the margin and its colon is the full-width one, so it belongs to no section. Write "name:" with a plain colon to begin a section; to go on with the one above, indent it and write a plain colon with a space after the key.',
};

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
