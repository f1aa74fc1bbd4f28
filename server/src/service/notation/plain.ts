/**
 * Normalises a value for the readers of this folder: half-width, lower case, one kind of dash, runs of white space as one
 * space. Each reader takes what people write and gives the canonical notation of the format, or undefined.
 */
export function plainValue(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[~〜‐‑‒–—―−]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A separator of list items: 、 and commas of both widths, semicolons, a slash, “and”. */
export const rowMark = /(?:(?<!\s)\s+)?(?:[,，、;；/／&＆|｜]|\band\b|和|及|与)\s*/;

/** A separator between the ends of a range. */
export const spanMark = /(?:(?<!\s)\s+)?(?:(?<!-)-+|至|到|\bto\b|\btill?\b|\buntil\b|\bthrough\b)\s*/;

/** Splits a list in one text into its items; empty ones are left out, as typos. */
export const rowOf = (text: string, mark: RegExp = rowMark): readonly string[] =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Splits a list of words or phrases; spaces are no separators, since a phrase may have several words. */
export const wordRow = (text: string): readonly string[] => rowOf(text, /(?:(?<!\s)\s+)?[,，、;；]\s*/);

/** Splits a way through menus, as people write it: `首页 > 客服 → 设置`; one item where no arrow stands between words. */
export const arrowRow = (text: string): readonly string[] =>
  rowOf(text, /(?:(?<!\s)\s+)?(?:(?:(?<![-=])[-=]+)?[>＞]|[›»→⇒➔➜])\s*/);

/** Whether a text is as short as a word or a name: at most 4 characters in Chinese, 2 words and 20 letters otherwise. */
export const isShortWord = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) ? text.length <= 4 : text.length <= 20 && text.split(/\s+/).length <= 2;
