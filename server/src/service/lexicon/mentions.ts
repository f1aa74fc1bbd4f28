import { firstAtLeast } from '../collections/binary-search';
import type { Part } from '../text/normalise';
import { byStart, endOf } from '../text/parts';
import { type HeldClasses, heldClasses } from './held-classes';
import { matchesOf } from './matches';
import type { PhraseIndex } from './phrase-index';
import type { LexiconClass, LexiconElement, LexiconEntry, Phrase } from './phrases';

/** Words of a class in a text, in offsets of the normalised text, with the entry that they are from. */
export interface WordMention extends Part {
  readonly entry: LexiconEntry | undefined;
}

/** The mentions in a text of the classes of an index. */
export class Mentions {
  private readonly held: HeldClasses;
  private exceptions: Mentions | undefined;
  private readonly found = new Map<LexiconClass, readonly WordMention[]>();
  private readonly coveredBy = new Map<string, readonly Part[]>();

  constructor(
    private readonly text: string,
    private readonly index: PhraseIndex,
  ) {
    this.held = heldClasses(index);
  }

  /** The mentions of a class, sorted by their starts; they may overlap. */
  of(name: string): readonly WordMention[] {
    const own = this.index.classNamed(name);
    this.held.read(this.text);
    return own ? this.inClass(own) : this.held.inPattern(name).map((part) => ({ ...part, entry: undefined }));
  }

  private inClass(own: LexiconClass): readonly WordMention[] {
    const known = this.found.get(own);
    if (known) return known;
    // While it is being looked for it has no mentions: a class that refers to itself ends there.
    this.found.set(own, none);
    const mentions: WordMention[] = [];
    for (const { start, end } of this.held.alternativesOf(own))
      mentions.push({ start, end, entry: undefined });
    for (const phrase of this.held.candidatesOf(own)) this.addMatches(phrase, mentions);
    const kept = mentions.length > 0 ? this.withoutExceptions(distinct(mentions.sort(byStart))) : none;
    this.found.set(own, kept);
    return kept;
  }

  private addMatches(phrase: Phrase, mentions: WordMention[]): void {
    const { elements, entry, classes } = phrase;
    if (!this.held.areHeld(classes)) return;
    const places: (readonly Part[])[] = [];
    for (const [index, element] of elements.entries()) {
      if ('gap' in element) continue;
      const parts = this.placesOf(element);
      if (parts.length === 0 && !element.optional) return;
      places[index] = parts;
    }
    for (const { start, end } of matchesOf(this.text, elements, places)) mentions.push({ start, end, entry });
  }

  private withoutExceptions(mentions: readonly WordMention[]): readonly WordMention[] {
    return mentions.filter(({ entry, start, end }) => {
      if (!entry?.except) return true;
      this.exceptions ??= this.ofExceptions();
      return !this.exceptions.covers(entry.except, start, end);
    });
  }

  private ofExceptions(): Mentions {
    const index = this.index.exceptions();
    return index === this.index ? this : new Mentions(this.text, index);
  }

  /** Whether mentions of a class overlap a part. */
  private covers(name: string, start: number, end: number): boolean {
    const parts = this.covered(name);
    const next = firstAtLeast(parts, start + 1, endOf);
    return next < parts.length && parts[next]!.start < end;
  }

  /** What the mentions of a class cover, those that overlap as one. */
  private covered(name: string): readonly Part[] {
    const known = this.coveredBy.get(name);
    if (known) return known;
    const merged: Part[] = [];
    for (const { start, end } of this.of(name)) {
      const last = merged.at(-1);
      if (!last || start >= last.end) merged.push({ start, end });
      else if (end > last.end) merged.splice(-1, 1, { start: last.start, end });
    }
    this.coveredBy.set(name, merged);
    return merged;
  }

  private placesOf(element: Exclude<LexiconElement, { readonly gap: unknown }>): readonly Part[] {
    if ('literal' in element) return this.held.placesOf(element.literal);
    if (typeof element.class !== 'string') return this.inClass(element.class);
    const own = this.index.classes.get(element.class);
    return own ? this.inClass(own) : this.held.inPattern(element.class);
  }
}

const none: readonly never[] = [];

/** Mentions without those that were found in another way before; they are sorted. */
const distinct = (mentions: readonly WordMention[]): readonly WordMention[] =>
  mentions.filter(({ start, end, entry }, index) => {
    const before = mentions[index - 1];
    return before?.start !== start || before.end !== end || before.entry !== entry;
  });
