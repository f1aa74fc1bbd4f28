import type { Locale } from '../../../../schemas/text';

/** Detects the language of a text by its script; `otherwise` where it has neither Chinese nor Latin letters. */
export const languageOf = (text: string, otherwise: Locale): Locale => languageByScript(text) ?? otherwise;

/** Detects the language of a text by its script; undefined where it has neither Chinese nor Latin letters. */
export function languageByScript(text: string): Locale | undefined {
  if (/[\u4e00-\u9fff]/.test(text)) return 'zh';
  return /[a-z]/i.test(text.replace(/\{\{[^{}]*\}\}/g, '')) ? 'en' : undefined;
}
