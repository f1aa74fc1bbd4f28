import { firstAtLeast } from '../collections/binary-search';
import type { Part } from '../text/normalise';
import { byStart, endOf } from '../text/parts';
import type { LexiconEntry, LexiconClass, LexiconElement, Phrase, PhraseIndex } from './phrase-index';
import { matchesOf } from './matches';
import { patternParts } from './patterns';
import { PlacesByLiteral } from './places';

/** Words of a class in a text, in offsets of the normalised text, with the entry that they are from. */
export interface WordMention extends Part {
  readonly entry: LexiconEntry | undefined;
}

/** The mentions in a text of the classes of an index. */
export class Mentions {
  private readonly places: PlacesByLiteral;
  /** The phrases all of whose literals the text holds, by their classes. */
  private readonly candidates: Candidates;
  private exceptions: Mentions | undefined;
  private readonly held = new Map<LexiconClass, boolean>();
  private readonly found = new Map<LexiconClass, readonly WordMention[]>();
  private readonly coveredBy = new Map<string, readonly Part[]>();
  private readonly patterned = new Map<string, readonly Part[]>();

  constructor(
    private readonly text: string,
    private readonly index: PhraseIndex,
  ) {
    this.places = new PlacesByLiteral(text, index);
    this.candidates = candidatesOf(index, this.places);
  }

  /** The mentions of a class, sorted by their starts; they may overlap. */
  of(name: string): readonly WordMention[] {
    const own = this.index.classes.get(name);
    return own ? this.inClass(own) : this.inPattern(name).map((part) => ({ ...part, entry: undefined }));
  }

  /** Whether the text holds all words that some phrase of a class needs, in whatever order. */
  private mayHold(own: LexiconClass): boolean {
    const known = this.held.get(own);
    if (known !== undefined) return known;
    // While it is being looked at it may: a class that refers to itself ends there.
    this.held.set(own, true);
    const can = ({ classes }: Phrase): boolean => classes.every((one) => this.mayHold(one));
    const holds = (this.candidates.get(own) ?? none).some(can) || own.loose.some(can);
    this.held.set(own, holds);
    return holds;
  }

  private inClass(own: LexiconClass): readonly WordMention[] {
    const known = this.found.get(own);
    if (known) return known;
    // While it is being looked for it has no mentions: a class that refers to itself ends there.
    this.found.set(own, none);
    const mentions: WordMention[] = [];
    for (const phrase of this.candidates.get(own) ?? none) this.addMatches(phrase, mentions);
    for (const phrase of own.loose) this.addMatches(phrase, mentions);
    const kept = mentions.length > 0 ? this.withoutExceptions(distinct(mentions.sort(byStart))) : none;
    this.found.set(own, kept);
    return kept;
  }

  private addMatches(phrase: Phrase, mentions: WordMention[]): void {
    const { elements, entry, classes } = phrase;
    if (!classes.every((one) => this.mayHold(one))) return;
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
      const exceptions = this.exceptions.covered(entry.except);
      const next = firstAtLeast(exceptions, start + 1, endOf);
      return next === exceptions.length || exceptions[next]!.start >= end;
    });
  }

  private ofExceptions(): Mentions {
    const index = this.index.exceptions();
    return index === this.index ? this : new Mentions(this.text, index);
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
    if ('literal' in element) return this.places.of(element.literal);
    if (typeof element.class !== 'string') return this.inClass(element.class);
    const own = this.index.classes.get(element.class);
    return own ? this.inClass(own) : this.inPattern(element.class);
  }

  private inPattern(name: string): readonly Part[] {
    let parts = this.patterned.get(name);
    if (!parts) this.patterned.set(name, (parts = patternParts(name, this.text) ?? none));
    return parts;
  }
}

const none: readonly never[] = [];

type Candidates = ReadonlyMap<LexiconClass, readonly Phrase[]>;

function candidatesOf({ byLiteral }: PhraseIndex, places: PlacesByLiteral): Candidates {
  const candidates = new Map<LexiconClass, Phrase[]>();
  for (const literal of places.present())
    for (const phrase of byLiteral[literal] ?? none) {
      if (!phrase.others.every((one) => places.has(one))) continue;
      const known = candidates.get(phrase.owner);
      if (known) known.push(phrase);
      else candidates.set(phrase.owner, [phrase]);
    }
  return candidates;
}

/** Mentions without those that were found in another way before; they are sorted. */
const distinct = (mentions: readonly WordMention[]): readonly WordMention[] =>
  mentions.filter(({ start, end, entry }, index) => {
    const before = mentions[index - 1];
    return before?.start !== start || before.end !== end || before.entry !== entry;
  });
