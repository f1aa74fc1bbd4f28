import type { WordEntry, WordPack } from '../../../../schemas/word-pack';
import { memoizeWeak } from '../collections/memoize';
import { dense } from '../text/dense';
import { plain } from '../text/normalise';
import { Literals } from './literals';
import { patternNames } from './patterns';
import { isOptional, parsePhrase, type Sequence } from './phrase';
import { SpokenWords } from './sounds';

/** An entry of a pack in a lexicon. */
export interface Entry {
  readonly written: WordEntry;
  readonly pack: WordPack;
  /** Its exceptions, as a class of their own; undefined where it has none. */
  readonly except: LexiconClass | undefined;
}

/** What a phrase is added with. */
interface Added {
  /** Whether the words of the phrase are written as texts are read. */
  readonly isReady: boolean;
  readonly entry?: Entry;
  readonly bySound?: boolean;
}

/** A part of a phrase: its words as the number of a literal, alternatives as a class of their own. */
export type LexiconElement = { readonly optional?: boolean } & (
  | { readonly literal: number }
  | { readonly class: string | LexiconClass }
  | { readonly gap: 'clause' | 'sentence' }
);

/** A phrase of more than words: what it consists of, in order. */
export interface Compound {
  readonly entry: Entry | undefined;
  readonly elements: readonly LexiconElement[];
}

/** A class of words. */
export interface LexiconClass {
  /** The literals that are a mention by themselves, with the entry that each is from. */
  readonly plain: (readonly [literal: number, entry: Entry | undefined])[];
  readonly compounds: Compound[];
}

/** A class made ready, with all classes that its phrases refer to: their words are found in one pass over a text. */
export interface LexiconPart {
  readonly literals: Literals;
  readonly spoken: SpokenWords;
  readonly classes: ReadonlyMap<string, LexiconClass>;
}

/** The class of the entries that name none; no phrase can refer to it. */
export const UNNAMED = '';

/** The class of an entry. A name that no phrase can refer to, or that is a pattern's, counts as none. */
export function classOf(pack: WordPack, entry: WordEntry): string {
  const name = entry.class ?? pack.class;
  return name !== undefined && canBeClass(name) ? name : UNNAMED;
}

/** Whether a name can be that of a class of words. */
export const canBeClass = (name: string): boolean => /^[a-z_]+$/.test(name) && !patternNames.includes(name);

/** The words of packs by their classes. What a class is made of is made ready when a text first needs it. */
export class Lexicon {
  private readonly entries = new Map<string, Written[]>();
  private readonly parts = new Map<string, LexiconPart>();

  /** @param counts whether an entry is in force */
  constructor(
    readonly packs: readonly WordPack[],
    counts: (entry: WordEntry) => boolean = () => true,
  ) {
    for (const pack of packs)
      for (const entry of pack.entries) {
        if (!counts(entry)) continue;
        const name = classOf(pack, entry);
        const known = this.entries.get(name);
        if (known) known.push({ pack, entry });
        else this.entries.set(name, [{ pack, entry }]);
      }
  }

  /** The names of its classes. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** How many classes have been made ready. */
  get size(): number {
    return this.parts.size;
  }

  /** The entries of a class, each with its pack. */
  entriesOf(name: string): readonly Written[] {
    return this.entries.get(name) ?? [];
  }

  /** A class and all that its phrases refer to, and theirs. */
  reachedFrom(name: string): ReadonlySet<string> {
    const reached = new Set([name]);
    for (const one of reached) for (const other of this.referredBy(one)) reached.add(other);
    return reached;
  }

  /** The classes that the phrases of a class refer to. */
  referredBy(name: string): readonly string[] {
    return this.entriesOf(name)
      .flatMap(({ pack, entry }) => [...entry.words, ...(entry.except ?? []), ...(pack.except ?? [])])
      .flatMap((phrase) => [...phrase.matchAll(/<([a-z_]+)>/g)].map(([, other]) => other!));
  }

  /** A class made ready. Phrases that cannot be read are left out; the check of packs reports them. */
  part(name: string): LexiconPart {
    let part = this.parts.get(name);
    if (!part) this.parts.set(name, (part = this.makePart(name)));
    return part;
  }

  private makePart(root: string): LexiconPart {
    const literals = new Literals();
    const spoken = new SpokenWords();
    const classes = new Map<string, LexiconClass>();
    const addSequence = (to: LexiconClass, sequence: Sequence, entry: Entry | undefined): void => {
      const elements = sequence.map(numbered);
      const [first] = elements;
      if (elements.length === 1 && 'literal' in first!) to.plain.push([first.literal, entry]);
      else to.compounds.push({ entry, elements });
    };
    const numbered = (element: Sequence[number]): LexiconElement => {
      const optional = isOptional(element);
      if ('words' in element) return { literal: literals.idOf(element.words.trim()), optional };
      if (!('group' in element)) return element;
      const group = newClass();
      for (const sequence of element.group) addSequence(group, sequence, undefined);
      return { class: group, optional };
    };
    const add = (to: LexiconClass, phrase: string, { isReady, entry, bySound }: Added): void => {
      const sequence = parsePhrase(isReady ? phrase : asRead(phrase));
      if (typeof sequence === 'string') return;
      addSequence(to, sequence, entry);
      const [first, second] = sequence;
      if (bySound && 'words' in first! && !second)
        for (const words of spelledOut(first.words)) spoken.add(words, literals.idOf(first.words.trim()));
    };
    for (const name of this.reachedFrom(root)) {
      const own = newClass();
      if (this.entries.has(name)) classes.set(name, own);
      for (const { pack, entry: written } of this.entriesOf(name)) {
        const isReady = 'ready' in pack;
        const exceptions = [...(written.except ?? []), ...(pack.except ?? [])];
        const except = exceptions.length > 0 ? newClass() : undefined;
        for (const phrase of exceptions) add(except!, phrase, { isReady });
        const entry: Entry = { written, pack, except };
        for (const phrase of written.words) add(own, phrase, { isReady, entry, bySound: written.by_sound });
      }
    }
    return { literals, spoken, classes };
  }
}

/** An entry as it is written, with its pack. */
interface Written {
  readonly pack: WordPack;
  readonly entry: WordEntry;
}

/** The lexicon of packs, whatever the day. */
export const lexiconOf = memoizeWeak((packs: readonly WordPack[]) => new Lexicon(packs));

const newClass = (): LexiconClass => ({ plain: [], compounds: [] });

/** A phrase with its words as texts are read, the spaces between them and its marks kept beside Latin letters. */
export const asRead = (phrase: string): string =>
  phrase
    .replace(/<[a-z_]+>|[^()|…<]+|</g, (part) => {
      if (part.startsWith('<') || /^ +$/.test(part)) return part.replace(/ +/, ' ');
      const before = /^ +[!-~]/.test(part) ? ' ' : '';
      const behind = /[!-~] +$/.test(part) ? ' ' : '';
      return before + dense(plain(part)).text.trim() + behind;
    })
    .trim();

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
