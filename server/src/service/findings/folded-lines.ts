import type { Text } from '../../../../schemas/text';
import type { Block } from '../document/block';
import type { Finding, Fix } from '../format/finding';
import type { CustomerText } from '../document/symbols';
import { contentEnd, indentAt, lineEndAt, newlineOf } from '../yaml/ranges/node-end';
import { pairOf, type ScalarNode } from '../yaml/parse/nodes';
import { originOf, type Origin } from '../yaml/parse/value';
import type { Segment } from '../yaml/segments/segment';
import { asComment, isOtherComment, isRuler, makeComment } from './yaml/other-comments';

/**
 * Finds texts for customers over several lines without `|`, which YAML folds into one. Wrapped prose may be meant so; it
 * is reported where a line break is clearly meant: between Chinese characters, where the space that replaces it is
 * visible, before an item of a list, or where the line had room for more.
 */
export const foldedLines = ({ texts }: Block): readonly Finding[] => texts.flatMap(foldedIn);

function foldedIn({ owner, key }: CustomerText): readonly Finding[] {
  const origin = originOf(owner);
  if (typeof key !== 'string' || origin?.node.kind !== 'map' || origin.node.flow) return [];
  const { segment } = origin;
  const node = pairOf(origin.node, key)?.value;
  if (node?.kind !== 'scalar' || node.style === 'literal' || node.style === 'folded') return [];
  const end = contentEnd(segment.text, node);
  if (!segment.text.slice(node.start, end).includes('\n')) return [];
  const lines = segment.text.slice(node.start, end).split(/\r?\n/);
  const comment = node.style === 'plain' ? lines.at(-1)!.trim() : '';
  if (isOtherComment(comment) && !isRuler(comment)) return [commentInText(segment, end, comment)];
  const level = levelOf(lines.map((line) => line.trim()));
  if (!level) return [];
  return [
    {
      code: 'yaml/folded-lines',
      level,
      at: { in: owner, key },
      message: folded,
      data: { key },
      fixes: keptLines(origin, key, node, lines),
    },
  ];
}

/** A comment with the mark of another language below a text, which is read as its last line. */
function commentInText(segment: Segment, end: number, comment: string): Finding {
  const line = asComment(comment);
  const at = { segment, start: end - comment.length, end };
  return {
    code: 'yaml/other-comment',
    level: 'warning',
    at,
    message: sentAlong,
    data: { comment, line },
    fixes: [{ title: makeComment, kind: 'suggestion', edits: [{ kind: 'replace', at, text: line }] }],
  };
}

const sentAlong: Text = {
  zh: '“{comment}”接在上面那句话后面，会一起发给顾客。是注释的话，要以“#”开头：“{line}”。',
  en: '"{comment}" goes on from the text above and is sent to customers with it. If it is a comment, begin it with "#": "{line}".',
};

const folded: Text = {
  zh: '这里上下相邻的行，发给顾客时会连成一行，换行变成空格。要保留换行，先写“{key}: |”，文字从下一行开始，往里缩进。',
  en: 'Customers get lines that follow each other here as one: the line break becomes a space. To keep the breaks, write "{key}: |" and begin the text on the next line, indented.',
};

/** The level, by how clearly line breaks are meant; undefined where the text may be wrapped prose. */
function levelOf(lines: readonly string[]): Finding['level'] | undefined {
  const breaks = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return line === '' || !next ? [] : [[line, next] as const];
  });
  if (breaks.some(([line, next]) => isPoint(next) || (isWide(line.at(-1)!) && isWide(next[0]!))))
    return 'warning';
  const width = Math.max(...lines.map(({ length }) => length));
  const hasRoom = ([line, next]: readonly [string, string]): boolean =>
    line.length + 1 + next.split(/\s/)[0]!.length <= width - SLACK;
  return breaks.some(hasRoom) ? 'info' : undefined;
}

/** The tolerance, in characters, for the width at which prose is wrapped: nobody wraps exactly. */
const SLACK = 4;

const isPoint = (line: string): boolean =>
  /^(?:(?:[-*•·●○]|✅)\s|[-•·●]\p{Script=Han}|\d{1,2}[.、)）:：]|[①-⑳]|[（(]\d{1,2}[)）]|第[一二三四五六七八九十\d]+[步条点])/u.test(
    line,
  );

const isWide = (char: string): boolean => /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(char);

/** A fix that makes the lines a literal block scalar; none where that would change more than the line breaks. */
function keptLines(
  { segment, node: map }: Origin,
  key: string,
  node: ScalarNode,
  lines: readonly string[],
): readonly Fix[] {
  const { text } = segment;
  if (map.kind !== 'map' || node.anchor !== undefined) return [];
  const keyNode = pairOf(map, key)!.key;
  const start = text.indexOf(':', keyNode.end) + 1;
  const last = contentEnd(text, node);
  const end = lineEndAt(text, last);
  const remarks = [text.slice(start, node.start), text.slice(last, end)].map((one) => one.trim());
  const [remark, ...others] = remarks.filter((one) => one !== '');
  const plain = unquoted(lines, node);
  if (!plain || others.length > 0 || (remark && (!remark.startsWith('#') || remark.includes('\n'))))
    return [];
  const indent = ' '.repeat(indentAt(text, keyNode.start) + 2);
  const rows = ownIndents(plain).map((row) => (row === '' ? '' : indent + row));
  const head = remark ? ` | ${remark}` : ' |';
  return [
    {
      title: { zh: '写成“|”后面的几行，保留换行', en: 'Write it as lines after "|" and keep the breaks' },
      kind: 'suggestion',
      edits: [
        {
          kind: 'replace',
          at: { segment, start, end },
          text: [head, ...rows].join(newlineOf(text, '\n')),
        },
      ],
    },
  ];
}

function unquoted(lines: readonly string[], { style }: ScalarNode): readonly string[] | undefined {
  if (style === 'plain') return lines;
  const inside = lines.join('\n').slice(1, -1);
  if (style === 'double') return inside.includes('\\') ? undefined : inside.split('\n');
  return inside.replaceAll("''", "'").split('\n');
}

/** Removes the common indent and keeps the relative one; the first line is on that of the key and does not count. */
function ownIndents([first, ...others]: readonly string[]): readonly string[] {
  const indents = others.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const least = Math.min(...indents);
  const rows = [first!.trim(), ...others.map((line) => line.slice(least).trimEnd())];
  const shown = rows.findIndex((row) => row !== '');
  return rows[shown]!.startsWith(' ') ? rows.slice(shown).map((row) => row.trim()) : rows.slice(shown);
}
