import { parsePlaceholders, plain } from '../../service';

/** A text as it is compared word by word: line breaks alike, no white space at the ends of lines and of the text. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .trim();

/**
 * A key that texts share whose words differ only in width, case, spacing and punctuation. Marks between digits count
 * (3-5 days are not 35), and so do the names of placeholders.
 */
export function likeness(text: string): string {
  const usual = plain(text).text;
  const bare = usual.replace(marks, (run, at: number) =>
    isDigit(usual[at - 1]) && isDigit(usual[at + run.length]) ? run : '',
  );
  const names = text.includes('{') ? parsePlaceholders(text).map(({ name }) => name) : [];
  return [bare === '' ? usual : bare, ...names].join('\u0000');
}

const marks = /[\p{P}\s~]+/gu;

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
