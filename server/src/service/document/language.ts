import { type Locale, localeOf } from '../../../../schemas/text';
import { reduceChunks } from '../collections/derive';
import type { Chunk } from '../collections/chunked-list';
import type { PlaybookDocument } from './assemble';
import type { Block } from './block';

/** The language of a file: the shop's first, else that of its texts for customers, else by whether it has Chinese characters. */
export function fileLanguage({ playbook, blocks }: PlaybookDocument): Locale {
  const first = playbook.shop.languages?.[0];
  if (first) return localeOf(first);
  const texts = countTexts(blocks);
  if (texts.all > 0) return texts.chinese * 2 >= texts.all ? 'zh' : 'en';
  const saying = [...blocks].filter((block) => block.segment.root);
  return saying.length === 0 || saying.some((block) => han.test(block.segment.text)) ? 'zh' : 'en';
}

const han = /[\u4e00-\u9fff]/;

const countTexts = reduceChunks(
  (chunk: Chunk<Block>) => {
    const texts = chunk.flatMap((block) => block.texts);
    return { all: texts.length, chinese: texts.filter(({ text }) => han.test(text)).length };
  },
  (counts) => ({
    all: counts.reduce((sum, { all }) => sum + all, 0),
    chinese: counts.reduce((sum, { chinese }) => sum + chinese, 0),
  }),
);
