import { memoizeWeak } from '../collections/memoize';
import type { Part } from '../text/normalise';
import { holdsPattern, patternParts } from './patterns';
import type { PhraseIndex } from './phrase-index';
import type { LexiconClass, Phrase } from './phrases';
import { PlacesByLiteral } from './places';

/**
 * Tells which classes a text may hold, by the words that it holds, in whatever order: most texts hold hardly any, and
 * nothing more is looked for in them. One pass over the text; all of it is forgotten when the next text is read.
 */
export class HeldClasses {
  private readonly places: PlacesByLiteral;
  private readonly states: State[] = [];
  private readonly patterns = new Map<string, readonly Part[]>();
  private readonly heldPatterns = new Map<string, boolean>();
  /** What is known of the text at hand has its number. */
  private number = 0;
  private text: string | undefined;
  /** How many phrases the index had when it was read. */
  private size = 0;

  constructor(private readonly index: PhraseIndex) {
    this.places = new PlacesByLiteral(index);
  }

  /** Reads a text, unless it was the last one. Everything else is told of the text that was read last. */
  read(text: string): void {
    if (text === this.text && this.index.size === this.size) return;
    this.text = text;
    this.size = this.index.size;
    this.number++;
    if (this.patterns.size > 0) this.patterns.clear();
    if (this.heldPatterns.size > 0) this.heldPatterns.clear();
    const { places, index } = this;
    places.read(text);
    for (const literal of places.present) {
      for (const phrase of index.filedUnder(literal)) this.look(phrase);
      for (const group of index.groupsOf(literal)) this.stateOf(group).held = true;
    }
  }

  /** Whether the text holds all words that some phrase of a class needs. */
  isHeld(own: LexiconClass): boolean {
    const state = this.states[own.id] ?? this.newState(own);
    if (state.number !== this.number) {
      // Nothing of it was found, nor of what it refers to, and nothing of it can be held without.
      if (!state.byPatterns) return false;
      this.renew(state);
    }
    if (state.held !== undefined) return state.held;
    // While it is being looked at it may be held: a class that refers to itself ends there.
    state.held = true;
    for (let index = 0; index < state.size; index++)
      if (this.areHeld(state.phrases[index]!.classes)) return true;
    for (const phrase of state.loose) if (this.isLooseHeld(phrase)) return true;
    return (state.held = false);
  }

  private isLooseHeld({ others, classes, patterns }: Phrase): boolean {
    for (const other of others) if (!this.places.has(other)) return false;
    if (others.length > 0 || classes.length > 0) return this.areHeld(classes);
    for (const name of patterns) if (!this.holdsPattern(name)) return false;
    return true;
  }

  areHeld(classes: readonly LexiconClass[]): boolean {
    for (const one of classes) if (!this.isHeld(one)) return false;
    return true;
  }

  /** The phrases of a class all of whose literals the text holds, or that are filed under none. */
  candidatesOf(own: LexiconClass): readonly Phrase[] {
    const { phrases, size, loose } = this.stateOf(own);
    return [...phrases.slice(0, size), ...loose];
  }

  /** The places of the alternatives of a class that are words alone. */
  alternativesOf(own: LexiconClass): readonly Part[] {
    return this.index.alternativesOf(own).flatMap((literal) => this.placesOf(literal));
  }

  /** The places of a literal, sorted by their starts. */
  placesOf(literal: number): readonly Part[] {
    return this.places.of(literal);
  }

  /** The matches of a pattern. */
  inPattern(name: string): readonly Part[] {
    let parts = this.patterns.get(name);
    if (!parts) this.patterns.set(name, (parts = patternParts(name, this.text!) ?? none));
    return parts;
  }

  private holdsPattern(name: string): boolean {
    let holds = this.heldPatterns.get(name);
    if (holds === undefined) this.heldPatterns.set(name, (holds = holdsPattern(name, this.text!)));
    return holds;
  }

  private look(phrase: Phrase): void {
    for (const other of phrase.others) if (!this.places.has(other)) return;
    const state = this.stateOf(phrase.owner);
    state.phrases[state.size++] = phrase;
    // One of words alone is held where its words are; one that needs classes waits until somebody asks.
    if (phrase.classes.length === 0) state.held = true;
  }

  /** The state of a class of which something was found, and so, it may be, of all that refer to it. */
  private stateOf(own: LexiconClass): State {
    const state = this.states[own.id] ?? this.newState(own);
    if (state.number !== this.number) {
      this.renew(state);
      for (const user of state.users) this.stateOf(user);
    }
    return state;
  }

  private renew(state: State): void {
    state.number = this.number;
    state.held = undefined;
    state.size = 0;
  }

  /** What a class refers to has a state as well, and knows it. Of the text at hand it is looked at whatever was found. */
  private newState(own: LexiconClass): State {
    const loose = this.index.looseOf(own);
    const { number } = this;
    const state: State = {
      number,
      held: undefined,
      phrases: [],
      size: 0,
      loose,
      users: [],
      byPatterns: true,
    };
    this.states[own.id] = state;
    const referred = loose.map(({ classes }) =>
      classes.map((one) => this.states[one.id] ?? this.newState(one)),
    );
    for (const other of referred.flat()) other.users.push(own);
    state.byPatterns = referred.some((others) => others.every(({ byPatterns }) => byPatterns));
    return state;
  }
}

/** What is known of a class in a text. */
interface State {
  number: number;
  held: boolean | undefined;
  /** The phrases whose literals the text holds, so many of them; what is behind those is from texts before. */
  readonly phrases: Phrase[];
  size: number;
  readonly loose: readonly Phrase[];
  /** The classes with a phrase that is filed under no literal and needs this one. */
  readonly users: LexiconClass[];
  /** Whether it can be held though none of its literals was found: by patterns, or by literals under which nothing is filed. */
  byPatterns: boolean;
}

const none: readonly never[] = [];

/** What the text that was read last holds of an index. */
export const heldClasses = memoizeWeak((index: PhraseIndex) => new HeldClasses(index));
