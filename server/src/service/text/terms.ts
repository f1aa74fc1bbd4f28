/**
 * The terms of a text for an index and for a search in it: character bigrams of Chinese, whole words of other scripts. A
 * bigram is found in the middle of a sentence, and is nearly always a word or a part of one.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)) {
    if (!/^\p{Script=Han}/u.test(run)) terms.push(run);
    else for (let at = 0; at < run.length; at++) terms.push(...pairAt(run, at));
  }
  return terms;
}

const pairAt = (run: string, at: number): readonly string[] =>
  at + 1 < run.length ? [run.slice(at, at + 2)] : run.length === 1 ? [run] : [];
