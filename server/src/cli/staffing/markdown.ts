import { markdownTable } from '../formats/markdown';
import type { ReportBlock } from './blocks';

/** Blocks as Markdown, for chats, wikis and pull requests. */
export const asMarkdownText = (blocks: readonly ReportBlock[]): string =>
  `${blocks.map(blockMarkdown).join('\n\n')}\n`;

function blockMarkdown(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item}`).join('\n');
    case 'table': {
      const rows = block.rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
      return markdownTable(block.heads, rows, (column) => (column === 0 ? '---' : '--:'));
    }
  }
}
