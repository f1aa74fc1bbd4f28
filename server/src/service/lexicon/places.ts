import { backward } from '../collections/onward';
import type { Part } from '../text/normalise';
import { byStart } from '../text/parts';
import type { PhraseIndex } from './phrase-index';

/** Where the literals of an index stand in a text. */
export class PlacesByLiteral {
  /** Three numbers for each literal found: its start, its end, and where the numbers of its place before begin. */
  private readonly hits: number[] = [];
  /** Where the numbers of the last place of a literal begin. */
  private readonly last = new Map<number, number>();
  private readonly parts = new Map<number, readonly Part[]>();

  constructor(text: string, { literals, spoken }: Pick<PhraseIndex, 'literals' | 'spoken'>) {
    const { hits, last } = this;
    const note = (literal: number, start: number, end: number): void => {
      const before = last.get(literal) ?? -1;
      last.set(literal, hits.length);
      hits.push(start, end, before);
    };
    literals.scan(text, note);
    spoken.scan(text, note);
  }

  /** Whether a literal stands somewhere. */
  has(literal: number): boolean {
    return this.last.has(literal);
  }

  /** The literals that stand somewhere. */
  present(): Iterable<number> {
    return this.last.keys();
  }

  /** The places of a literal, sorted by their starts. */
  of(literal: number): readonly Part[] {
    const known = this.parts.get(literal);
    if (known) return known;
    const { hits } = this;
    const parts: Part[] = [];
    for (let at = this.last.get(literal) ?? -1; at >= 0; at = backward(at, hits[at + 2]!))
      parts.push({ start: hits[at]!, end: hits[at + 1]! });
    // Those that are heard were found behind all that are written.
    const sorted = parts.reverse().sort(byStart);
    this.parts.set(literal, sorted);
    return sorted;
  }
}
