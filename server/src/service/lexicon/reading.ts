import { dense } from '../text/dense';
import { type Normalised, type Part, plainOf } from '../text/normalise';
import type { CustomerText } from '../document/symbols';
import { memoizeWeak } from '../collections/memoize';
import { firstAtLeast } from '../collections/binary-search';
import type { Compound, Entry, Lexicon, LexiconClass, LexiconElement } from './lexicon';
import { patternParts } from './patterns';
import { spokenAt } from './sounds';
import { reachOf } from './reach';

/** Words of a class in a text, in offsets of the normalised text, with the entry that they are from. */
export interface WordMention extends Part {
  readonly entry: Entry | undefined;
}

/** A text read with a lexicon: which words of which classes it holds, and where. */
export class Reading {
  private readonly plain = new Map<LexiconClass, WordMention[]>();
  private readonly literals = new Map<number, Part[]>();
  private readonly found = new Map<LexiconClass | string, readonly WordMention[]>();
  private readonly covered = new Map<LexiconClass, readonly Part[]>();

  /** @param view normalised by `dense` */
  constructor(
    readonly view: Normalised,
    private readonly lexicon: Lexicon,
  ) {
    const { text } = view;
    const note = (literal: number, part: Part): void => {
      const places = this.literals.get(literal);
      if (places) places.push(part);
      else this.literals.set(literal, [part]);
      for (const [to, entry] of lexicon.plain.get(literal) ?? none) {
        const mentions = this.plain.get(to);
        if (mentions) mentions.push({ ...part, entry });
        else this.plain.set(to, [{ ...part, entry }]);
      }
    };
    lexicon.literals.scan(text, note);
    for (let start = 0; start < text.length; start++)
      for (const [{ literal }, end] of spokenAt(text, start, lexicon.spoken)) {
        note(literal, { start, end });
        this.literals.get(literal)!.sort(byStart);
      }
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
    const mentions: WordMention[] = [...(this.plain.get(own) ?? none)];
    const addAll = (compounds: readonly Compound[]): void => {
      for (const { elements, entry } of compounds)
        for (const part of this.matches(elements)) mentions.push({ ...part, entry });
    };
    if (own.byLiteral.size > 0)
      for (const literal of this.literals.keys()) addAll(own.byLiteral.get(literal) ?? none);
    addAll(own.ofClasses);
    const kept = this.withoutExceptions(mentions.sort(byStart));
    this.found.set(own, kept);
    return kept;
  }

  private withoutExceptions(mentions: readonly WordMention[]): readonly WordMention[] {
    if (mentions.length === 0) return none;
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
    const places = elements.map((element) =>
      'gap' in element
        ? undefined
        : 'literal' in element
          ? (this.literals.get(element.literal) ?? none)
          : this.mentions(element.class),
    );
    if (places.some((parts) => parts?.length === 0)) return none;
    const found: Part[] = [];
    const follow = (start: number, end: number, index: number): void => {
      if (index === elements.length) return void found.push({ start, end });
      const element = elements[index]!;
      const isGap = 'gap' in element;
      const next = places[isGap ? index + 1 : index]!;
      const last = isGap ? reachOf(this.view.text, end, element.gap) : nextTo(this.view.text, end);
      for (let at = firstAtLeast(next, end, startOf); at < next.length && next[at]!.start <= last; at++)
        follow(start, next[at]!.end, isGap ? index + 2 : index + 1);
    };
    for (const { start, end } of places[0]!) follow(start, end, 1);
    return found;
  }
}

const none: readonly never[] = [];
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
