import type { Locale } from '../../../../schemas/text';

/** The language that a text is written in, by its letters; the other one where it has none. */
export function languageOf(text: string, otherwise: Locale): Locale {
  if (/[\u4e00-\u9fff]/.test(text)) return 'zh';
  return /[a-z]/i.test(text.replace(/\{\{[^{}]*\}\}/g, '')) ? 'en' : otherwise;
}
