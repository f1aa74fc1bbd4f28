import type { WordEntry, WordPack } from '../../../../schemas/word-pack';
import { memoizeLast } from '../collections/memoize';
import { asRead } from './as-read';
import { Exceptions, type PackEntry } from './exceptions';
import { Literals } from './literals';
import { elementsOf, isOptional, parsePhrase, type Sequence } from './phrase';
import { SpokenWords } from './sounds';
import { weightOf } from './weight';

/** An entry of a pack in a lexicon. */
export interface LexiconEntry {
  readonly written: WordEntry;
  readonly pack: WordPack;
  /** The class of its exceptions in the index of exceptions; undefined where it has none. */
  readonly except: string | undefined;
}

/** A part of a phrase: its words as the number of a literal, alternatives as a class of their own. */
export type LexiconElement = { readonly optional?: boolean } & (
  | { readonly literal: number }
  | { readonly class: string | LexiconClass }
  | { readonly gap: 'clause' | 'sentence' }
);

/** A phrase of a class: what it consists of, in order. */
export interface Phrase {
  readonly owner: LexiconClass;
  readonly entry: LexiconEntry | undefined;
  readonly elements: readonly LexiconElement[];
  /** The literals that a text must hold for it, but for the rarest of them. */
  readonly others: readonly number[];
  /** The classes of which a text must hold mentions for it, and the patterns. */
  readonly classes: readonly LexiconClass[];
  readonly patterns: readonly string[];
}

/** A class of words. */
export interface LexiconClass {
  /** Its number in the index. */
  readonly id: number;
  /** The phrases that need no literal: those of classes and patterns alone. */
  readonly loose: Phrase[];
}

/** Phrases by the rarest literal that each needs: one pass over a text tells which of them it may hold. */
export interface PhraseIndex {
  readonly literals: Literals;
  readonly spoken: SpokenWords;
  /** By the number of the literal. */
  readonly byLiteral: readonly (readonly Phrase[] | undefined)[];
  readonly classes: ReadonlyMap<string, LexiconClass>;
  /** All classes by their numbers: those with names, and groups of alternatives. */
  readonly all: readonly LexiconClass[];
  /** The exceptions of its entries: looked for only where something was found. */
  exceptions(): PhraseIndex;
}

/**
 * Indexes the phrases of classes, and of all classes to which those refer. Those that cannot be read are left out; the
 * check of packs reports them.
 */
export function indexPhrases(names: Iterable<string>, entriesOf: EntriesOf): PhraseIndex {
  const exceptions = new Exceptions();
  const index = makeIndex(names, entriesOf, (entry) => exceptions.nameOf(entry));
  // Those of exceptions are in the same index: it has no other one behind it.
  const ofExceptions = memoizeLast((of: Exceptions): PhraseIndex => {
    const found = makeIndex(
      of.names,
      (name) => of.entriesOf(name) ?? entriesOf(name),
      (entry, refer) => {
        const name = of.nameOf(entry);
        if (name) refer(name);
        return name;
      },
    );
    return { ...found, exceptions: () => ofExceptions(of) };
  });
  return { ...index, exceptions: () => ofExceptions(exceptions) };
}

type EntriesOf = (name: string) => readonly PackEntry[];

/** @param exceptionsOf names the class of an entry's exceptions; `refer` takes a class into the index */
function makeIndex(
  names: Iterable<string>,
  entriesOf: EntriesOf,
  exceptionsOf: (entry: PackEntry, refer: (name: string) => void) => string | undefined,
): Omit<PhraseIndex, 'exceptions'> {
  const literals = new Literals();
  const spoken = new SpokenWords();
  const byLiteral: Phrase[][] = [];
  const all: LexiconClass[] = [];
  const newClass = (): LexiconClass => {
    const own = { id: all.length, loose: [] };
    all.push(own);
    return own;
  };
  const classes = new Map<string, LexiconClass>();
  const refer = (name: string): LexiconClass | undefined => {
    if (!classes.has(name) && entriesOf(name).length > 0) classes.set(name, newClass());
    return classes.get(name);
  };
  const weights: number[] = [];
  const weigh = (literal: number): number => (weights[literal] ??= weightOf(literals.wordsOf(literal)));

  const addSequence = (owner: LexiconClass, sequence: Sequence, entry: LexiconEntry | undefined): void => {
    const elements: LexiconElement[] = [];
    const words: number[] = [];
    const needed: LexiconClass[] = [];
    const patterns: string[] = [];
    for (const written of sequence) {
      const element = elementOf(written);
      elements.push(element);
      const { class: named } = element as { readonly class?: string | LexiconClass };
      const own = typeof named === 'string' ? refer(named) : named;
      if (element.optional) continue;
      if ('literal' in element) words.push(element.literal);
      else if (own) needed.push(own);
      else if (typeof named === 'string') patterns.push(named);
    }
    const rarest = words.length > 1 ? words.reduce((a, b) => (weigh(b) < weigh(a) ? b : a)) : words[0];
    const others = words.length > 1 ? words.filter((one) => one !== rarest) : none;
    const phrase: Phrase = { owner, entry, elements, others, classes: needed, patterns };
    if (rarest === undefined) return void owner.loose.push(phrase);
    (byLiteral[rarest] ??= []).push(phrase);
  };
  const elementOf = (element: Sequence[number]): LexiconElement => {
    const optional = isOptional(element);
    if ('words' in element) return { literal: literals.idOf(element.words), optional };
    if (!('group' in element)) return element;
    const group = newClass();
    for (const sequence of element.group) addSequence(group, sequence, undefined);
    return { class: group, optional };
  };
  const parsed = (phrase: string, pack: WordPack): Sequence | undefined => {
    if ('ready' in pack) return elementsOf(phrase);
    const sequence = parsePhrase(asRead(phrase));
    return typeof sequence === 'string' ? undefined : sequence;
  };
  const addEntry = (owner: LexiconClass, pack: WordPack, written: WordEntry): void => {
    const entry: LexiconEntry = { written, pack, except: exceptionsOf({ pack, entry: written }, refer) };
    for (const phrase of written.words) {
      const sequence = parsed(phrase, pack);
      if (!sequence) continue;
      addSequence(owner, sequence, entry);
      const [first, second] = sequence;
      if (written.by_sound && 'words' in first! && !second)
        for (const words of spelledOut(first.words)) spoken.add(words, literals.idOf(first.words));
    }
  };
  for (const name of names) refer(name);
  for (const [name, owner] of classes)
    for (const { pack, entry } of entriesOf(name)) addEntry(owner, pack, entry);
  return { literals, spoken, byLiteral, classes, all };
}

const none: readonly never[] = [];

/** Words with alternatives, multiplied out; words that are matched by sound have few. */
export function spelledOut(words: string): readonly string[] {
  const open = words.lastIndexOf('(');
  if (open < 0) return [words];
  const close = words.indexOf(')', open);
  return words
    .slice(open + 1, close)
    .split('|')
    .flatMap((one) => spelledOut(words.slice(0, open) + one + words.slice(close + 1)));
}
