/**
 * A value as the readers of this folder want it: half-width, lower case, one kind of dash, one blank where there were
 * several. Each of them takes what people write for something and gives the one form that the format knows, or nothing.
 */
export function plainValue(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[~〜‐‑‒–—―−]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands between things in a row: 、 and commas of both widths, semicolons, a slash, “and”. */
export const rowMark = /\s*(?:[,，、;；/／&＆|｜]|\band\b|和|及|与)\s*/;

/** What stands between the ends of a span. */
export const spanMark = /\s*(?:-+|至|到|\bto\b|\btill?\b|\buntil\b|\bthrough\b)\s*/;

/** The parts of a row; empty ones at its ends are a typo. */
export const rowOf = (text: string, mark: RegExp = rowMark): readonly string[] =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The words of a row, which a blank alone does not divide: a word may be two. */
export const wordRow = (text: string): readonly string[] => rowOf(text, /\s*[,，、;；]\s*/);

/** Whether it is as short as a word or a name, and no part of a sentence. */
export const isShortWord = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) ? text.length <= 4 : text.length <= 20 && text.split(/\s+/).length <= 2;
