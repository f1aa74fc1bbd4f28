import { memoizeWeak } from '../collections/memoize';
import type { Lexicon } from './lexicon';
import { Literals } from './literals';
import { isOwnPack, ownLexicon } from './own-packs';
import { patternParts } from './patterns';
import { SpokenWords } from './sounds';
import { ownTriggers, type Triggers, triggersOf } from './triggers';

/**
 * The few words that are looked for in every text: the triggers of the classes that rules ask for. Only a text that holds
 * one of a class is read with all that the class is made of.
 */
export class Watch {
  /** Rises with each class that is added: a text that was looked at before is to be looked at again. */
  version = 0;
  private readonly literals = new Literals();
  private readonly spoken = new SpokenWords();
  /** The classes that a literal triggers, by its number. */
  private readonly triggered: string[][] = [];
  private readonly names = new Set<string>();
  private readonly patterned: { readonly name: string; readonly patterns: readonly string[] }[] = [];

  constructor(private readonly lexicon: Lexicon) {}

  /** Watches for a class from now on. */
  add(name: string): void {
    if (this.names.has(name)) return;
    this.names.add(name);
    this.version++;
    const { words, sounds, patterns } = this.triggersOf(name);
    const numberOf = (one: string): number => {
      const literal = this.literals.idOf(one);
      (this.triggered[literal] ??= []).push(name);
      return literal;
    };
    words.forEach(numberOf);
    for (const one of sounds) this.spoken.add(one, numberOf(one));
    for (const row of patterns) this.patterned.push({ name, patterns: row });
  }

  /** The watched classes that a text may hold a mention of. */
  namesIn(text: string): ReadonlySet<string> {
    const found = new Set<string>();
    const note = (literal: number): void => {
      for (const name of this.triggered[literal]!) found.add(name);
    };
    this.literals.scan(text, note);
    this.spoken.scan(text, note);
    for (const { name, patterns } of this.patterned)
      if (!found.has(name) && patterns.every((one) => patternParts(one, text)?.length !== 0)) found.add(name);
    return found;
  }

  private triggersOf(name: string): Triggers {
    const known = this.isOurs(name) ? ownTriggers(name) : undefined;
    return known ?? triggersOf(this.lexicon.part(name), name);
  }

  /** Whether a class is made as our own packs make it: no team adds to it, and none of ours is switched off. */
  private isOurs(name: string): boolean {
    if (this.lexicon === ownLexicon()) return true;
    const classes = [...ownLexicon().reachedFrom(name)];
    return classes.every(
      (one) =>
        this.lexicon.entriesOf(one).length === ownLexicon().entriesOf(one).length &&
        this.lexicon.entriesOf(one).every(({ pack }) => isOwnPack(pack)),
    );
  }
}

/** The watch of a lexicon. */
export const watchOf = memoizeWeak((lexicon: Lexicon) => new Watch(lexicon));
