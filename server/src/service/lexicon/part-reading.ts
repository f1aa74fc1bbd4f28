import { firstAtLeast } from '../collections/binary-search';
import type { Part } from '../text/normalise';
import type { Compound, Entry, LexiconClass, LexiconElement, LexiconPart } from './lexicon';
import { patternParts } from './patterns';
import { planOf } from './plan';
import { reachOf } from './reach';

/** Words of a class in a text, in offsets of the normalised text, with the entry that they are from. */
export interface WordMention extends Part {
  readonly entry: Entry | undefined;
}

/** A text read with one part of a lexicon: the mentions of the classes that the part is made of. */
export class PartReading {
  /** Three numbers for each literal found: its own, its start, its end. */
  private readonly hits: readonly number[];
  private readonly found = new Map<LexiconClass, readonly WordMention[]>();
  private readonly held = new Map<LexiconClass, boolean>();
  private readonly covered = new Map<LexiconClass, readonly Part[]>();
  private places: ReadonlyMap<number, readonly Part[]> | undefined;

  constructor(
    private readonly text: string,
    private readonly part: LexiconPart,
  ) {
    const hits: number[] = [];
    const note = (literal: number, start: number, end: number): void => void hits.push(literal, start, end);
    part.literals.scan(text, note);
    part.spoken.scan(text, note);
    this.hits = hits;
  }

  /** The mentions of a class, sorted by their starts; they may overlap. */
  mentions(name: string): readonly WordMention[] {
    const own = this.part.classes.get(name);
    if (own) return this.inClass(own);
    return patternParts(name, this.text)?.map((part) => ({ ...part, entry: undefined })) ?? none;
  }

  private inClass(own: LexiconClass): readonly WordMention[] {
    const known = this.found.get(own);
    if (known) return known;
    // While it is being looked for it has no mentions: a class that refers to itself ends there.
    this.found.set(own, none);
    const { hits } = this;
    const { flags, byLiteral, byClass, always } = planOf(this.part)(own);
    const mentions: WordMention[] = [];
    const looked = new Set<number>();
    for (let at = 0; at < hits.length; at += 3) {
      const literal = hits[at]!;
      if (flags[literal] === 0) continue;
      const { entries, compounds } = byLiteral.get(literal)!;
      for (const entry of entries) mentions.push({ start: hits[at + 1]!, end: hits[at + 2]!, entry });
      if (compounds.length === 0 || looked.has(literal)) continue;
      looked.add(literal);
      this.addMatches(compounds, mentions);
    }
    for (const [rarest, compounds] of byClass) if (this.mayHold(rarest)) this.addMatches(compounds, mentions);
    this.addMatches(always, mentions);
    const kept = mentions.length > 0 ? this.withoutExceptions(distinct(mentions.sort(byStart))) : none;
    this.found.set(own, kept);
    return kept;
  }

  private addMatches(compounds: readonly Compound[], mentions: WordMention[]): void {
    for (const { elements, entry } of compounds)
      for (const { start, end } of this.matches(elements)) mentions.push({ start, end, entry });
  }

  /** Whether some of the words occur that tell where a class is to be looked for. */
  private mayHold(own: LexiconClass): boolean {
    const known = this.held.get(own);
    if (known !== undefined) return known;
    this.held.set(own, false);
    const { flags, byClass, always } = planOf(this.part)(own);
    const { hits } = this;
    let holds = always.length > 0;
    for (let at = 0; at < hits.length && !holds; at += 3) holds = flags[hits[at]!] === 1;
    if (!holds) for (const rarest of byClass.keys()) holds ||= this.mayHold(rarest);
    this.held.set(own, holds);
    return holds;
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
    // Words that do not occur are cheaper to notice than classes.
    const isMissing = (one: LexiconElement): boolean =>
      'literal' in one && !one.optional && this.placesOfLiteral(one.literal).length === 0;
    if (elements.some(isMissing)) return none;
    const places: (readonly Part[])[] = [];
    for (const [index, element] of elements.entries()) {
      if ('gap' in element) continue;
      const parts = this.placesOf(element);
      if (parts.length === 0 && !element.optional) return none;
      places[index] = parts;
    }
    const { text } = this;
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

  /** Where a literal stands, sorted by the starts. In a long text all are sorted out at once, not in a pass for each. */
  private placesOfLiteral(literal: number): readonly Part[] {
    const { hits } = this;
    if (hits.length > LONG) {
      this.places ??= placesByLiteral(hits);
      return this.places.get(literal) ?? none;
    }
    const places: Part[] = [];
    for (let at = 0; at < hits.length; at += 3)
      if (hits[at] === literal) places.push({ start: hits[at + 1]!, end: hits[at + 2]! });
    return places.length > 1 ? places.sort(byStart) : places;
  }
}

/** So many numbers of hits are many. */
const LONG = 900;

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

/** Mentions without those that were found in another way before; they are sorted. */
const distinct = (mentions: readonly WordMention[]): readonly WordMention[] =>
  mentions.filter(({ start, end, entry }, index) => {
    const before = mentions[index - 1];
    return before?.start !== start || before.end !== end || before.entry !== entry;
  });

const startOf = ({ start }: Part): number => start;
const endOf = ({ end }: Part): number => end;
const byStart = (a: Part, b: Part): number => a.start - b.start || b.end - a.end;

/** Where what follows at once may begin: a space between Latin words does not part them. */
const nextTo = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at);
