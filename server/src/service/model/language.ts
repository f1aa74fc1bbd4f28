import { type Locale, localeOf } from '../../../../schemas/text';
import type { PlaybookDocument } from './assemble';
import type { CustomerText } from './symbols';

/** The language that a file is written in: the shop's first one, else that of its texts for customers, else of its letters. */
export function fileLanguage({ playbook, blocks }: PlaybookDocument): Locale {
  const first = playbook.shop.languages?.[0];
  if (first) return localeOf(first);
  let [texts, chinese] = [0, 0];
  for (const block of blocks) {
    texts += block.texts.length;
    chinese += block.chineseTexts;
  }
  if (texts > 0) return chinese * 2 >= texts ? 'zh' : 'en';
  const saying = blocks.filter((block) => block.piece.root);
  return saying.length === 0 || saying.some((block) => han.test(block.piece.text)) ? 'zh' : 'en';
}

/** How many of some texts for customers are Chinese. */
export const countChinese = (texts: readonly CustomerText[]): number =>
  texts.filter(({ text }) => han.test(text)).length;

const han = /[\u4e00-\u9fff]/;
