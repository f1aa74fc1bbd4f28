/** A text by its letters and digits alone: what looks the same to a reader is equal, whatever its spacing and marks. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The start of a text, short enough to be quoted in a message. */
export function excerpt(text: string, length = 24): string {
  const letters = [...text.trim().replace(/\s+/g, ' ')];
  return letters.length <= length ? letters.join('') : `${letters.slice(0, length).join('')}…`;
}
