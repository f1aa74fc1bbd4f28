import { markdownAsPlainText } from '../../service/text/markdown-as-plain-text';
import { printable } from '../../service/text/printable';
import { screenColumn } from '../screen-column';
import type { ReportBlock } from './blocks';

/** The width of a terminal. */
const WIDTH = 80;

/** Blocks as plain text for a terminal of 80 columns. */
export function asPlainText(blocks: readonly ReportBlock[]): string {
  const parts = blocks.map((block, index) => {
    const isFirst = index === 0;
    const gap = isFirst ? '' : isBelowHeading(blocks[index - 1]!) ? '\n' : '\n\n';
    return `${gap}${blockText(block)}`;
  });
  return `${parts.join('')}\n`;
}

const isBelowHeading = (before: ReportBlock): boolean => before.kind === 'heading' && before.level > 1;

function blockText(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return headingText(plain(block.text), block.level);
    case 'paragraph':
      return wrapped(plain(block.text), '');
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- ';
          return mark + wrapped(plain(item), ' '.repeat(mark.length));
        })
        .join('\n');
    case 'table':
      return tableText([block.heads, ...block.rows].map((row) => row.map(plain)));
  }
}

const plain = (markdown: string): string => printable(markdownAsPlainText(markdown));

function headingText(text: string, level: 1 | 2 | 3): string {
  if (level === 3) return wrapped(text, '');
  return `${text}\n${(level === 1 ? '=' : '-').repeat(Math.min(WIDTH, widthOf(text)))}`;
}

const widthOf = (text: string): number => screenColumn(text) - 1;

/** Columns two apart: the first and the last begin at the left, numbers end at the right. */
function tableText(rows: readonly (readonly string[])[]): string {
  const last = rows[0]!.length - 1;
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => {
        const pad = ' '.repeat(widths[column]! - widthOf(cell));
        return column === 0 || (column === last && isWords(rows, column)) ? cell + pad : pad + cell;
      });
      return `  ${cells.join('  ')}`.trimEnd();
    })
    .join('\n');
}

const isWords = (rows: readonly (readonly string[])[], column: number): boolean =>
  rows.slice(1).every((row) => !/\d/.test(row[column]!));

/** Breaks a text at spaces and between Chinese characters; marks stay with what they belong to, dates whole. */
function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(PARTS) ?? []) {
    const fits = widthOf(indent + line + part.trimEnd()) <= WIDTH;
    if (fits || line.trim() === '') line += part;
    else {
      lines.push(line.trimEnd());
      line = part.trimStart();
    }
  }
  return [...lines, line.trimEnd()].join(`\n${indent}`);
}

/** What a line is broken between: spaces, and words or Chinese characters with the marks before and behind them. */
const PARTS =
  /\s+|[（《“‘]*(?:[^\s\u2E80-\u9FFF\uF900-\uFFEF“”‘’…]+[年月日]?|[\u2E80-\u2FFF\u3040-\u9FFF\uF900-\uFAFF])?[，。、；：？！）》”’…]*/gu;
