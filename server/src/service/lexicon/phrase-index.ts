import type { WordPack } from '../../../../schemas/word-pack';
import { asRead } from './as-read';
import { Exceptions, type PackEntry } from './exceptions';
import { Literals } from './literals';
import { parsePhrase, withinBrackets } from './phrase';
import { type LexiconClass, type LexiconEntry, type Phrase, PhraseReader } from './phrases';
import { SpokenWords } from './spoken-words';

/** Phrases by the rarest literal that each needs: one pass over a text tells which of them it may hold. */
export interface PhraseIndex {
  readonly literals: Literals;
  readonly spoken: SpokenWords;
  /** How many phrases there are: more when a class is added. */
  readonly size: number;
  /** The classes that are in it. */
  readonly classes: ReadonlyMap<string, LexiconClass>;
  /** A class, which is added with all classes to which it refers unless it is there; undefined where it has no entries. */
  classNamed(name: string): LexiconClass | undefined;
  /** The phrases that are filed under a literal, in the order of the packs. They are parsed when it is first asked for. */
  filedUnder(literal: number): readonly Phrase[];
  /** The phrases of a class that are filed under no literal: those of classes and patterns alone, and alternatives. */
  looseOf(own: LexiconClass): readonly Phrase[];
  /** The literals that are alternatives by themselves, of a class that is a group of them. */
  alternativesOf(own: LexiconClass): readonly number[];
  /** The groups of which a literal is an alternative by itself, among those phrases that are parsed. */
  groupsOf(literal: number): readonly LexiconClass[];
  /** The exceptions of its entries: looked for only where something was found. */
  exceptions(): PhraseIndex;
}

type EntriesOf = (name: string) => readonly PackEntry[];

/**
 * Indexes the phrases of classes when they are asked for by name: what no text needs is never made ready. Phrases that
 * cannot be read are left out; the check of packs reports them.
 */
export function indexPhrases(entriesOf: EntriesOf): PhraseIndex {
  const exceptions = new Exceptions();
  let ofExceptions: PhraseIndex | undefined;
  return makeIndex(
    entriesOf,
    (entry) => exceptions.nameOf(entry),
    () => (ofExceptions ??= indexExceptions(exceptions, entriesOf)),
  );
}

/** Those of exceptions are in the same index: it has no other one behind it. */
function indexExceptions(exceptions: Exceptions, entriesOf: EntriesOf): PhraseIndex {
  const index: PhraseIndex = makeIndex(
    (name) => exceptions.entriesOf(name) ?? entriesOf(name),
    (entry, refer) => {
      const name = exceptions.nameOf(entry);
      if (name) refer(name);
      return name;
    },
    () => index,
  );
  return index;
}

/** @param exceptionsOf names the class of an entry's exceptions; `refer` takes a class into the index */
function makeIndex(
  entriesOf: EntriesOf,
  exceptionsOf: (entry: PackEntry, refer: (name: string) => void) => string | undefined,
  exceptions: () => PhraseIndex,
): PhraseIndex {
  const literals = new Literals();
  const spoken = new SpokenWords();
  const classes = new Map<string, LexiconClass>();
  const reader = new PhraseReader(literals, classes);
  /** The classes whose entries are not added yet. */
  const waiting: string[] = [];
  const refer = (name: string): void => {
    if (classes.has(name) || entriesOf(name).length === 0) return;
    classes.set(name, reader.newClass());
    waiting.push(name);
  };
  const addEntry = (owner: LexiconClass, { pack, entry: written }: PackEntry): void => {
    const entry: LexiconEntry = { written, pack, except: exceptionsOf({ pack, entry: written }, refer) };
    for (const phrase of written.words) {
      const text = readable(phrase, pack);
      if (text === undefined) continue;
      reader.add(owner, entry, text);
      if (/[<…]/.test(text)) for (const [, name] of text.matchAll(/<([a-z_]+)>/g)) refer(name!);
      else if (written.by_sound) spoken.add(text, literals.idOf(text));
    }
  };
  return {
    literals,
    spoken,
    classes,
    get size() {
      return reader.size;
    },
    classNamed: (name) => {
      refer(name);
      for (const one of waiting) for (const entry of entriesOf(one)) addEntry(classes.get(one)!, entry);
      waiting.length = 0;
      return classes.get(name);
    },
    filedUnder: (literal) => reader.filedUnder(literal),
    looseOf: (own) => reader.looseOf(own),
    alternativesOf: (own) => reader.alternativesOf(own),
    groupsOf: (literal) => reader.groupsOf(literal),
    exceptions,
  };
}

/** A phrase as texts are read; undefined where it is not right. Our own are right, and written so. */
function readable(phrase: string, pack: WordPack): string | undefined {
  if ('ready' in pack) return phrase;
  const text = withinBrackets(asRead(phrase));
  return typeof parsePhrase(text) === 'string' ? undefined : text;
}
