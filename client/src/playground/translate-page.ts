import type { PageLocale } from './locale';
import { isWord, type SayWord } from './words';

/** Puts the words of a language into the page, where its HTML names them. */
export function translatePage(locale: PageLocale, say: SayWord): void {
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  document.title = say('title');
  for (const element of document.querySelectorAll<HTMLElement>('[data-word], [data-label]')) {
    const { word, label } = element.dataset;
    if (word !== undefined && isWord(word)) element.textContent = say(word);
    if (label !== undefined && isWord(label)) element.setAttribute('aria-label', say(label));
  }
}
