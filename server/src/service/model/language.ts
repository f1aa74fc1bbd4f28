import { type Locale, localeOf } from '../../../../schemas/text';
import type { PlaybookDocument } from './assemble';

/** The language that a file is written in: the shop's first language, else that of its letters. */
export function fileLanguage({ playbook, blocks }: PlaybookDocument): Locale {
  const first = playbook.shop.languages?.[0];
  if (first) return localeOf(first);
  const saying = blocks.filter((block) => block.piece.root);
  if (saying.length === 0) return 'zh';
  return saying.some((block) => /[\u4e00-\u9fff]/.test(block.piece.text)) ? 'zh' : 'en';
}
