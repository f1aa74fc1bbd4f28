import { type Locale, localeOf } from '../../../../schemas/text';
import type { PlaybookDocument } from './assemble';

/** The language that a file is written in: the shop's first one, else that of its texts for customers, else of its letters. */
export function fileLanguage({ playbook, blocks }: PlaybookDocument): Locale {
  const first = playbook.shop.languages?.[0];
  if (first) return localeOf(first);
  const texts = blocks.flatMap((block) => block.texts.map(({ text }) => text));
  const chinese = texts.filter((text) => han.test(text));
  if (texts.length > 0) return chinese.length * 2 >= texts.length ? 'zh' : 'en';
  const saying = blocks.filter((block) => block.piece.root);
  return saying.length === 0 || saying.some((block) => han.test(block.piece.text)) ? 'zh' : 'en';
}

const han = /[\u4e00-\u9fff]/;
