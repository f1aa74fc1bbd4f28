/** Runs of Chinese characters, which are written without spaces, and words of letters and digits. */
const RUNS = /(\p{Script=Han}+)|([\p{Letter}\p{Number}]+)/gu;

/**
 * The terms of a text for its index and for a search in it: of Chinese each two neighbours, so that any word of two
 * characters or more is found in the middle of a sentence; of other scripts whole words, ids also by their parts.
 */
export function searchTerms(text: string): string[] {
  return [...text.toLowerCase().matchAll(RUNS)].flatMap(([, chinese, word]) =>
    chinese === undefined ? [word!] : pairs([...chinese]),
  );
}

const pairs = (characters: readonly string[]): string[] =>
  characters.length === 1
    ? [...characters]
    : characters.slice(1).map((character, index) => characters[index]! + character);
