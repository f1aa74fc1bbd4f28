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
  /** Compounds that hold words, by the first that must occur. */
  readonly byLiteral: Map<number, Compound[]>;
  /** Compounds in which no words must occur. */
  readonly ofClasses: Compound[];
}

/** Packs made ready: the words of all classes are found in one pass over a text. */
export interface Lexicon {
  readonly literals: Literals;
  readonly spoken: SpokenWords;
  readonly classes: ReadonlyMap<string, LexiconClass>;
  /** By the numbers of the literals: the classes that each by itself is a mention of, with the entry. */
  readonly plain: readonly (readonly (readonly [LexiconClass, Entry | undefined])[] | undefined)[];
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

/** Makes packs ready, whatever the day. */
export const lexiconOf = memoizeWeak((packs: readonly WordPack[]) => makeLexicon(packs, () => true));

/**
 * Makes packs ready. Phrases that cannot be read are left out; the check of packs reports them.
 * @param counts whether an entry is in force
 */
export function makeLexicon(packs: readonly WordPack[], counts: (entry: WordEntry) => boolean): Lexicon {
  const literals = new Literals();
  const classes = new Map<string, LexiconClass>();
  const own: [LexiconClass, Entry | undefined][][] = [];
  const spoken = new SpokenWords();

  const classNamed = (name: string): LexiconClass => {
    let known = classes.get(name);
    if (!known) classes.set(name, (known = newClass()));
    return known;
  };
  const addSequence = (to: LexiconClass, sequence: Sequence, entry: Entry | undefined): void => {
    const elements = sequence.map(numbered);
    const [first] = elements;
    if (elements.length === 1 && 'literal' in first!) {
      (own[first.literal] ??= []).push([to, entry]);
      return;
    }
    const anchor = elements.find((element) => 'literal' in element && !element.optional);
    if (anchor && 'literal' in anchor) listed(to.byLiteral, anchor.literal).push({ entry, elements });
    else to.ofClasses.push({ entry, elements });
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
  for (const pack of packs)
    for (const written of pack.entries) {
      if (!counts(written)) continue;
      const name = classOf(pack, written);
      const exceptions = [...(written.except ?? []), ...(pack.except ?? [])];
      const except = exceptions.length > 0 ? newClass() : undefined;
      const isReady = 'ready' in pack;
      for (const phrase of exceptions) add(except!, phrase, { isReady });
      const entry: Entry = { written, pack, except };
      for (const phrase of written.words)
        add(classNamed(name), phrase, { isReady, entry, bySound: written.by_sound });
    }
  return { literals, spoken, classes, plain: own };
}

const newClass = (): LexiconClass => ({ byLiteral: new Map(), ofClasses: [] });

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
function spelledOut(words: string): readonly string[] {
  const open = words.lastIndexOf('(');
  if (open < 0) return [words];
  const close = words.indexOf(')', open);
  return words
    .slice(open + 1, close)
    .split('|')
    .flatMap((one) => spelledOut(words.slice(0, open) + one + words.slice(close + 1)));
}

function listed<K, V>(map: Map<K, V[]>, key: K): V[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}
