import type { Line } from './lines';

/** Whether what follows a ` #` goes on with the text before it, and is no comment: a number (`#10086`), or the name of the key. */
export const isPartOfText = (behind: string): boolean =>
  /^\d/.test(behind) || /^ *(?:键|号键|井号|号(?!楼)|key\b|sign\b|hash\b)/.test(behind);

/** The offset of the comment at the end of a line of text, where it is one. */
export function commentStart(text: string, { value, end }: Line): number | undefined {
  const hash = text.indexOf('#', value.end);
  return hash < 0 || hash >= end || isPartOfText(text.slice(hash + 1, end)) ? undefined : hash;
}

/** How many lines of a text end with a comment; a number sign is none. */
export const commentsBehind = (text: string): number =>
  (text.match(/^[ \t]*[^\s#][^\n#]*[ \t]#(?!\d)/gm) ?? []).length;
