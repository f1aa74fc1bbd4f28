import { dense } from '../text/dense';
import { type Normalised, type Part, plainOf } from '../text/normalise';
import type { CustomerText } from '../document/symbols';
import { memoizeWeak } from '../collections/memoize';
import { firstAtLeast } from '../collections/binary-search';
import type { Compound, Entry, Lexicon, LexiconClass, LexiconElement } from './lexicon';
import { patternParts } from './patterns';
import { reachOf } from './reach';

/** Words of a class in a text, in offsets of the normalised text, with the entry that they are from. */
export interface WordMention extends Part {
  readonly entry: Entry | undefined;
}

/** A text read with a lexicon: which words of which classes it holds, and where. */
export class Reading {
  /** The literals that were found: for each its number, its start and its end. Most texts ask for none of them again. */
  private readonly hits: number[] = [];
  private readonly found = new Map<LexiconClass | string, readonly WordMention[]>();
  private places: ReadonlyMap<number, readonly Part[]> | undefined;
  private readonly covered = new Map<LexiconClass, readonly Part[]>();

  /** @param view normalised by `dense` */
  constructor(
    readonly view: Normalised,
    private readonly lexicon: Lexicon,
  ) {
    const note = (literal: number, start: number, end: number): void =>
      void this.hits.push(literal, start, end);
    lexicon.literals.scan(view.text, note);
    lexicon.spoken.scan(view.text, note);
  }

  /** The mentions of a class, sorted by their starts; they may overlap. */
  mentions(name: string): readonly WordMention[] {
    const known = this.found.get(name);
    if (known) return known;
    const own = this.lexicon.classes.get(name);
    const patterned = patternParts(name, this.view.text);
    const mentions =
      patterned?.map((part) => ({ ...part, entry: undefined })) ?? (own ? this.inClass(own) : none);
    this.found.set(name, mentions);
    return mentions;
  }

  private inClass(own: LexiconClass): readonly WordMention[] {
    const known = this.found.get(own);
    if (known) return known;
    // While it is being looked for it has no mentions: a class that refers to itself ends there.
    this.found.set(own, none);
    const mentions: WordMention[] = [];
    const addAll = (compounds: readonly Compound[]): void => {
      for (const { elements, entry } of compounds)
        for (const { start, end } of this.matches(elements)) mentions.push({ start, end, entry });
    };
    const { hits, lexicon } = this;
    const tried = new Set<number>();
    for (let at = 0; at < hits.length; at += 3) {
      const literal = hits[at]!;
      for (const [to, entry] of lexicon.plain[literal] ?? none)
        if (to === own) mentions.push({ start: hits[at + 1]!, end: hits[at + 2]!, entry });
      const compounds = own.byLiteral.get(literal);
      if (!compounds || tried.has(literal)) continue;
      tried.add(literal);
      addAll(compounds);
    }
    addAll(own.ofClasses);
    const kept = mentions.length > 0 ? this.withoutExceptions(mentions.sort(byStart)) : none;
    this.found.set(own, kept);
    return kept;
  }

  private withoutExceptions(mentions: readonly WordMention[]): readonly WordMention[] {
    return mentions.filter(({ entry, start, end }) => {
      if (!entry?.except) return true;
      const exceptions = this.merged(entry.except);
      const next = firstAtLeast(exceptions, start + 1, endOf);
      return next === exceptions.length || exceptions[next]!.start >= end;
    });
  }

  /** The mentions of a class, those that overlap as one. */
  private merged(own: LexiconClass): readonly Part[] {
    const known = this.covered.get(own);
    if (known) return known;
    const merged: Part[] = [];
    for (const { start, end } of this.inClass(own)) {
      const last = merged.at(-1);
      if (!last || start >= last.end) merged.push({ start, end });
      else if (end > last.end) merged.splice(-1, 1, { start: last.start, end });
    }
    this.covered.set(own, merged);
    return merged;
  }

  /** The parts that a row of elements matches. */
  private matches(elements: readonly LexiconElement[]): readonly Part[] {
    const places: (readonly Part[])[] = [];
    for (const [index, element] of elements.entries()) {
      if ('gap' in element) continue;
      const parts = this.placesOf(element);
      if (parts.length === 0 && !element.optional) return none;
      places[index] = parts;
    }
    const { text } = this.view;
    const found: Part[] = [];
    /** @param last where the next element may begin at most; undefined right behind the one before */
    const follow = (start: number, end: number, index: number, last?: number): void => {
      const element = elements[index];
      // What may be left out may not be, where a gap would be the end.
      if (!element) return void (last === undefined && found.push({ start, end }));
      if ('gap' in element) return follow(start, end, index + 1, reachOf(text, end, element.gap));
      const next = places[index]!;
      const latest = last ?? nextTo(text, end);
      for (let at = firstAtLeast(next, end, startOf); at < next.length && next[at]!.start <= latest; at++)
        follow(start, next[at]!.end, index + 1);
      if (element.optional) follow(start, end, index + 1, last);
    };
    for (let index = 0; index < elements.length; index++) {
      for (const { start, end } of places[index]!) follow(start, end, index + 1);
      if (!elements[index]!.optional) break;
    }
    return found;
  }

  private placesOf(element: Exclude<LexiconElement, { readonly gap: unknown }>): readonly Part[] {
    if ('literal' in element) return this.placesOfLiteral(element.literal);
    return typeof element.class === 'string' ? this.mentions(element.class) : this.inClass(element.class);
  }

  /** Where a literal stands, sorted by the starts. All are sorted out at once: asking for each would be a pass for each. */
  private placesOfLiteral(literal: number): readonly Part[] {
    this.places ??= placesByLiteral(this.hits);
    return this.places.get(literal) ?? none;
  }
}

const none: readonly never[] = [];
function placesByLiteral(hits: readonly number[]): ReadonlyMap<number, readonly Part[]> {
  const places = new Map<number, Part[]>();
  for (let at = 0; at < hits.length; at += 3) {
    const part = { start: hits[at + 1]!, end: hits[at + 2]! };
    const known = places.get(hits[at]!);
    if (known) known.push(part);
    else places.set(hits[at]!, [part]);
  }
  for (const parts of places.values()) parts.sort(byStart);
  return places;
}

const startOf = ({ start }: Part): number => start;
const endOf = ({ end }: Part): number => end;
const byStart = (a: Part, b: Part): number => a.start - b.start || b.end - a.end;

/** Where what follows at once may begin: a space between Latin words does not part them. */
const nextTo = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at);

/** Reads a text with a lexicon; memoised for all rules that ask. */
export const readingOf = (text: CustomerText, { lexicon }: { readonly lexicon: Lexicon }): Reading =>
  readingsWith(lexicon)(text);

const readingsWith = memoizeWeak((lexicon: Lexicon) =>
  memoizeWeak((text: CustomerText) => new Reading(dense(plainOf(text)), lexicon)),
);
