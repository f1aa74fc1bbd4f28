import { pinyin } from 'pinyin-pro';

/** The syllable that a character is mostly read as, without its tone. */
export function syllableOf(character: string): string {
  return pinyin(character, { toneType: 'none', v: true });
}
