import { memoizeWeak } from '../collections/memoize';
import type { CustomerText } from '../document/symbols';
import { dense } from '../text/dense';
import { type Normalised, plainOf } from '../text/normalise';
import type { Lexicon } from './lexicon';
import { PartReading, type WordMention } from './part-reading';
import { patternParts } from './patterns';
import { watchOf } from './watch';

export type { WordMention } from './part-reading';

/** A text read with a lexicon: which words of which classes it holds, and where. */
export class Reading {
  private watched: { readonly version: number; readonly names: ReadonlySet<string> } | undefined;
  private parts: Map<string, PartReading> | undefined;

  /** @param view normalised by `dense` */
  constructor(
    readonly view: Normalised,
    private readonly lexicon: Lexicon,
  ) {}

  /** The mentions of a class that is asked for in every text, sorted by their starts; they may overlap. */
  mentions(name: string): readonly WordMention[] {
    return this.mayHold(name) ? this.mentionsAround(name) : none;
  }

  /** The same of a class that is asked for where something else was found. */
  mentionsAround(name: string): readonly WordMention[] {
    const { text } = this.view;
    if (this.lexicon.entriesOf(name).length === 0)
      return patternParts(name, text)?.map((part) => ({ ...part, entry: undefined })) ?? none;
    this.parts ??= new Map();
    let part = this.parts.get(name);
    if (!part) this.parts.set(name, (part = new PartReading(text, this.lexicon.part(name))));
    return part.mentions(name);
  }

  private mayHold(name: string): boolean {
    const watch = watchOf(this.lexicon);
    watch.add(name);
    if (this.watched?.version !== watch.version)
      this.watched = { version: watch.version, names: watch.namesIn(this.view.text) };
    return this.watched.names.has(name);
  }
}

const none: readonly never[] = [];

/** Reads a text with a lexicon; memoised for all rules that ask. */
export const readingOf = (text: CustomerText, { lexicon }: { readonly lexicon: Lexicon }): Reading =>
  readingsWith(lexicon)(text);

const readingsWith = memoizeWeak((lexicon: Lexicon) =>
  memoizeWeak((text: CustomerText) => new Reading(dense(plainOf(text)), lexicon)),
);
