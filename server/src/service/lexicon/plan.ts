import { memoizeWeak } from '../collections/memoize';
import type { Compound, Entry, LexiconClass, LexiconElement, LexiconPart } from './lexicon';
import { weightOf } from './weight';

/**
 * In which texts a class is looked for, and how: for each phrase the rarest of what it needs tells whether it is looked
 * for. Most texts hold none of that, and nothing is put together in them.
 */
export interface Plan {
  /** By the numbers of the literals, 1 for those that `byLiteral` knows. */
  readonly flags: Uint8Array;
  readonly byLiteral: ReadonlyMap<number, Anchored>;
  /** Phrases whose rarest element is a class: looked for where that may be. */
  readonly byClass: ReadonlyMap<LexiconClass, readonly Compound[]>;
  /** Phrases of patterns alone, which are looked for in every text. */
  readonly always: readonly Compound[];
}

/** What a literal tells of a class: that it is a mention, from these entries, and which phrases are to be looked for. */
export interface Anchored {
  readonly entries: (Entry | undefined)[];
  readonly compounds: Compound[];
}

/** The plans of the classes of a part, each made when it is first asked for. */
export const planOf = memoizeWeak((part: LexiconPart) => {
  const weigh = weigher(part);
  return memoizeWeak((own: LexiconClass): Plan => {
    const flags = new Uint8Array(part.literals.size);
    const byLiteral = new Map<number, Anchored>();
    const byClass = new Map<LexiconClass, Compound[]>();
    const always: Compound[] = [];
    const anchored = (literal: number): Anchored => {
      flags[literal] = 1;
      let known = byLiteral.get(literal);
      if (!known) byLiteral.set(literal, (known = { entries: [], compounds: [] }));
      return known;
    };
    for (const [literal, entry] of own.plain) anchored(literal).entries.push(entry);
    for (const compound of own.compounds) {
      const rarest = weigh.rarestOf(compound.elements);
      if (rarest === undefined) always.push(compound);
      else if (typeof rarest === 'number') anchored(rarest).compounds.push(compound);
      else byClass.set(rarest, [...(byClass.get(rarest) ?? []), compound]);
    }
    return { flags, byLiteral, byClass, always };
  });
});

/** Weighs classes and elements by how often they are to be expected in a text, roughly. */
export function weigher({ literals, classes }: LexiconPart) {
  const weights = new Map<LexiconClass, number>();
  const ofLiteral = (literal: number): number => weightOf(literals.wordsOf(literal));
  const ofClass = (own: LexiconClass): number => {
    const known = weights.get(own);
    if (known !== undefined) return known;
    // A class that is made of itself begins elsewhere.
    weights.set(own, 0);
    const sum = [
      ...own.plain.map(([literal]) => ofLiteral(literal)),
      ...own.compounds.map(({ elements }) => Math.min(...elements.map(ofElement))),
    ].reduce((total, weight) => total + weight, 0);
    weights.set(own, sum);
    return sum;
  };
  const classOf = (element: LexiconElement): LexiconClass | undefined =>
    'class' in element && !element.optional
      ? typeof element.class === 'string'
        ? classes.get(element.class)
        : element.class
      : undefined;
  const ofElement = (element: LexiconElement): number => {
    if ('literal' in element && !element.optional) return ofLiteral(element.literal);
    const own = classOf(element);
    return own ? ofClass(own) : Infinity;
  };
  /** The number of a literal, or a class; undefined where the elements are patterns alone. */
  const rarestOf = (elements: readonly LexiconElement[]): number | LexiconClass | undefined => {
    let [rarest, least]: [LexiconElement | undefined, number] = [undefined, Infinity];
    for (const element of elements) {
      const weight = ofElement(element);
      if (weight < least) [rarest, least] = [element, weight];
    }
    if (!rarest) return undefined;
    return 'literal' in rarest ? rarest.literal : classOf(rarest);
  };
  return { rarestOf };
}
