import { type Html, html, type HtmlValue } from './html';

/**
 * What is read as one: a date with its weekday, the word that leads on to another, and from when to when. Browsers would break after a dash, and anywhere
 * between Chinese characters.
 */
const WHOLE = new RegExp(
  [
    String.raw`(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:（周.）至?)?`,
    String.raw`\d{4}-\d{2}-\d{2}`,
    String.raw`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} [A-Z][a-z]{2}(?: \d{4})?`,
    String.raw`\d{1,2}:\d{2}[–-](?:次日 ?)?\d{1,2}:\d{2}`,
  ].join('|'),
  'g',
);

/** Words whose dates and hours stay on one line each. A value that is HTML already is left as it is. */
export function unbroken(words: HtmlValue): HtmlValue {
  if (typeof words !== 'string') return words;
  const wholes = [...words.matchAll(WHOLE)];
  if (wholes.length === 0) return words;
  const pieces: Html[] = [];
  let at = 0;
  for (const { 0: whole, index } of wholes) {
    pieces.push(html`${words.slice(at, index)}<span class="sp-whole">${whole}</span>`);
    at = index + whole.length;
  }
  return html`${pieces}${words.slice(at)}`;
}
