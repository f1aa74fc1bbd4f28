import { type Locale, localeOf } from '../../../../schemas/text';
import { overChunks } from '../rows/gather';
import type { Chunk } from '../rows/row';
import type { PlaybookDocument } from './assemble';
import type { Block } from './block';
import type { CustomerText } from './symbols';

/** The language that a file is written in: the shop's first one, else that of its texts for customers, else of its letters. */
export function fileLanguage({ playbook, blocks }: PlaybookDocument): Locale {
  const first = playbook.shop.languages?.[0];
  if (first) return localeOf(first);
  const texts = countTexts(blocks);
  if (texts.all > 0) return texts.chinese * 2 >= texts.all ? 'zh' : 'en';
  const saying = [...blocks].filter((block) => block.piece.root);
  return saying.length === 0 || saying.some((block) => han.test(block.piece.text)) ? 'zh' : 'en';
}

interface Count {
  readonly all: number;
  readonly chinese: number;
}

const add = (a: Count, b: Count): Count => ({ all: a.all + b.all, chinese: a.chinese + b.chinese });

const countTexts = overChunks(
  (chunk: Chunk<Block>) =>
    chunk
      .map(({ texts, chineseTexts }) => ({ all: texts.length, chinese: chineseTexts }))
      .reduce(add, { all: 0, chinese: 0 }),
  (counts) => counts.reduce(add, { all: 0, chinese: 0 }),
);

/** How many of some texts for customers are Chinese. */
export const countChinese = (texts: readonly CustomerText[]): number =>
  texts.filter(({ text }) => han.test(text)).length;

const han = /[\u4e00-\u9fff]/;
