import { memoizeLast, memoizeWeak } from '../collections/memoize';
import type { CustomerText } from '../document/symbols';
import { dense } from '../text/dense';
import { type Normalised, plainOf } from '../text/normalise';
import { heldClasses } from './held-classes';
import type { Lexicon } from './lexicon';
import { Mentions, type WordMention } from './mentions';
import type { PhraseIndex } from './phrase-index';

export type { WordMention } from './mentions';

/** A text read with a lexicon: which words of which classes it holds, and where. */
export class TextReading {
  /** The classes that the text may hold, of those that are asked for in every text; all others it does not hold. */
  private mayHold: ReadonlySet<string> | undefined;

  /** @param view normalised by `dense` */
  constructor(
    readonly view: Normalised,
    private readonly lexicon: Lexicon,
  ) {}

  /** The mentions of a class that is asked for in every text (asked.ts), sorted by their starts; they may overlap. */
  mentions(name: string): readonly WordMention[] {
    this.mayHold ??= this.classesHeld();
    return this.mayHold.has(name) || !this.lexicon.always.asked.has(name) ? this.mentionsAround(name) : none;
  }

  /** The same of a class that is asked for where something else was found. */
  mentionsAround(name: string): readonly WordMention[] {
    return mentionsWith(this.lexicon.indexFor(name))(this).of(name);
  }

  private classesHeld(): ReadonlySet<string> {
    const { index, asked } = this.lexicon.always;
    const classes = heldClasses(index);
    classes.read(this.view.text);
    let held: Set<string> | undefined;
    for (const [name, own] of asked) if (own && classes.isHeld(own)) (held ??= new Set()).add(name);
    return held ?? nothing;
  }
}

/** The mentions in the text that was read last: a rule asks several times about a text, then about the next. */
const mentionsWith = memoizeWeak((index: PhraseIndex) =>
  memoizeLast(({ view }: TextReading) => new Mentions(view.text, index)),
);

const none: readonly never[] = [];
const nothing: ReadonlySet<string> = new Set();

/** Reads a text with a lexicon; memoised for all rules that ask. */
export const readingOf = (text: CustomerText, { lexicon }: { readonly lexicon: Lexicon }): TextReading =>
  readingsWith(lexicon)(text);

const readingsWith = memoizeWeak((lexicon: Lexicon) =>
  memoizeWeak((text: CustomerText) => new TextReading(dense(plainOf(text)), lexicon)),
);
