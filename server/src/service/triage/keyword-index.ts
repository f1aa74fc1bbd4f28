import { placeOfKeyword, plainKeywords, standsWhole } from './keywords';

/** An owner of keywords of which a text contains one. */
export interface Holder<T> {
  readonly owner: T;
  /** The owner's index. */
  readonly turn: number;
  /** The index of the first such keyword in the owner's list. */
  readonly index: number;
}

/** Looks up the owners of the keywords that a text contains, without a scan of all keywords. */
export class KeywordIndex<T> {
  private readonly byKeyword = new Map<string, Holder<T>[]>();
  private readonly lengths = new Set<number>();

  /** @param owners in the order of the results */
  constructor(owners: readonly T[], keywordsOf: (owner: T) => readonly string[]) {
    owners.forEach((owner, turn) =>
      plainKeywords(keywordsOf(owner)).forEach((keyword, index) => this.add(keyword, { owner, turn, index })),
    );
  }

  /** The owners with a keyword in a text in its plain form, in order, each once. */
  holders(plainText: string): readonly Holder<T>[] {
    const found = this.found(plainText);
    if (found.length < 2) return found;
    const first = new Map<number, Holder<T>>();
    for (const holder of found)
      if (holder.index < (first.get(holder.turn)?.index ?? Infinity)) first.set(holder.turn, holder);
    return [...first.values()].sort((a, b) => a.turn - b.turn);
  }

  /** Adds a keyword. One that is empty in its plain form matches no message. */
  private add(keyword: string, holder: Holder<T>): void {
    if (keyword === '') return;
    const known = this.byKeyword.get(keyword);
    if (known) known.push(holder);
    else this.byKeyword.set(keyword, [holder]);
    this.lengths.add(keyword.length);
  }

  /** Looks up the parts of the text, or looks for each keyword in it, whichever is less work. */
  private found(text: string): readonly Holder<T>[] {
    const found: Holder<T>[] = [];
    if (text.length * this.lengths.size > this.byKeyword.size) {
      for (const [keyword, holders] of this.byKeyword)
        if (placeOfKeyword(text, keyword) >= 0) found.push(...holders);
      return found;
    }
    for (const length of this.lengths)
      for (let start = 0; start + length <= text.length; start++) {
        const keyword = text.slice(start, start + length);
        const holders = this.byKeyword.get(keyword);
        if (holders && standsWhole(text, start, keyword)) found.push(...holders);
      }
    return found;
  }
}
