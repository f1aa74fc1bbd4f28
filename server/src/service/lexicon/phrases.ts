import type { WordEntry, WordPack } from '../../../../schemas/word-pack';
import type { Literals } from './literals';
import { eachLiteral, elementsOf, isOptional, type Sequence } from './phrase';
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
  /** Its place in the order of the packs; that of the phrase around it for an alternative. */
  readonly order: number;
  readonly owner: LexiconClass;
  readonly entry: LexiconEntry | undefined;
  readonly elements: readonly LexiconElement[];
  /** The literals that a text must hold for it, but for the one that it is filed under. */
  readonly others: readonly number[];
  /** The classes of which a text must hold mentions for it, and the patterns. */
  readonly classes: readonly LexiconClass[];
  readonly patterns: readonly string[];
}

/** A class of words. */
export interface LexiconClass {
  /** Its number in the index. */
  readonly id: number;
}

/** A phrase that is taken apart when a text first holds words of it: most never are. */
interface Unread {
  readonly owner: LexiconClass;
  readonly entry: LexiconEntry;
  readonly text: string;
}

/** Reads the phrases of an index and files each under the rarest literal that it needs. */
export class PhraseReader {
  private readonly unread: (Unread | undefined)[] = [];
  /** The phrases that hold a literal, by its number: one of them is filed under it, or none. */
  private readonly holders: number[][] = [];
  private readonly filed: Phrase[][] = [];
  /** The phrases that are filed under no literal, by the number of their class. */
  private readonly looseHolders: number[][] = [];
  private readonly loose: Phrase[][] = [];
  /** The literals that are alternatives by themselves, by the number of their group; and their groups by the literal. */
  private readonly alternatives: number[][] = [];
  private readonly groups: LexiconClass[][] = [];
  private readonly weights: number[] = [];

  constructor(
    private readonly literals: Literals,
    private readonly classes: ReadonlyMap<string, LexiconClass>,
  ) {}

  newClass(): LexiconClass {
    this.looseHolders.push(empty);
    this.alternatives.push(empty);
    return { id: this.loose.push([]) - 1 };
  }

  /** How many phrases there are. */
  get size(): number {
    return this.unread.length;
  }

  /** Adds a phrase that is known to be right; all of a class are added before the first of them is asked for. */
  add(owner: LexiconClass, entry: LexiconEntry, text: string): void {
    const order = this.unread.push({ owner, entry, text }) - 1;
    let isLoose = true;
    eachLiteral(text, (words, isNeeded) => {
      push(this.holders, this.literals.idOf(words), order);
      if (isNeeded) isLoose = false;
    });
    if (isLoose) push(this.looseHolders, owner.id, order);
  }

  /** The phrases that are filed under a literal. */
  filedUnder(literal: number): readonly Phrase[] {
    const holders = this.holders[literal]!;
    if (holders.length === 0) return this.filed[literal] ?? empty;
    this.holders[literal] = empty;
    return this.readAll(holders, this.filed, literal);
  }

  /** The phrases of a class that are filed under no literal: those of classes and patterns alone, and alternatives. */
  looseOf({ id }: LexiconClass): readonly Phrase[] {
    const holders = this.looseHolders[id]!;
    if (holders.length === 0) return this.loose[id]!;
    this.looseHolders[id] = empty;
    return this.readAll(holders, this.loose, id);
  }

  /** The literals that are alternatives by themselves, of a class that is a group of them. */
  alternativesOf({ id }: LexiconClass): readonly number[] {
    return this.alternatives[id]!;
  }

  /** The groups of which a literal is an alternative, of the phrases that have been read: first ask what is filed under it. */
  groupsOf(literal: number): readonly LexiconClass[] {
    return this.groups[literal] ?? empty;
  }

  private readAll(orders: readonly number[], rows: Phrase[][], row: number): readonly Phrase[] {
    for (const order of orders) {
      const unread = this.unread[order];
      if (!unread) continue;
      this.unread[order] = undefined;
      this.read(unread.owner, elementsOf(unread.text), unread.entry, order);
    }
    return (rows[row] = (rows[row] ?? []).sort((a, b) => a.order - b.order));
  }

  private read(
    owner: LexiconClass,
    sequence: Sequence,
    entry: LexiconEntry | undefined,
    order: number,
  ): void {
    const elements: LexiconElement[] = [];
    const words: number[] = [];
    const classes: LexiconClass[] = [];
    const patterns: string[] = [];
    for (const written of sequence) {
      const element = this.elementOf(written, order);
      elements.push(element);
      if (element.optional) continue;
      if ('literal' in element) words.push(element.literal);
      if (!('class' in element)) continue;
      const own = typeof element.class === 'string' ? this.classes.get(element.class) : element.class;
      if (own) classes.push(own);
      else if (typeof element.class === 'string') patterns.push(element.class);
    }
    // Alternatives are not filed: nobody asks for them before the words around them are found.
    const rarest = entry && this.rarestOf(words);
    const others = words.filter((one) => one !== rarest);
    const phrase: Phrase = { order, owner, entry, elements, others, classes, patterns };
    if (rarest === undefined) this.loose[owner.id]!.push(phrase);
    else push(this.filed, rarest, phrase);
  }

  private rarestOf(words: readonly number[]): number | undefined {
    return words.length > 1 ? words.reduce((a, b) => (this.weigh(b) < this.weigh(a) ? b : a)) : words[0];
  }

  private elementOf(element: Sequence[number], order: number): LexiconElement {
    const optional = isOptional(element);
    if ('words' in element) return { literal: this.literals.idOf(element.words), optional };
    if (!('group' in element)) return element;
    const group = this.newClass();
    for (const sequence of element.group) {
      const [first, second] = sequence;
      if (!second && 'words' in first!) this.addAlternative(group, this.literals.idOf(first.words));
      else this.read(group, sequence, undefined, order);
    }
    return { class: group, optional };
  }

  private addAlternative(group: LexiconClass, literal: number): void {
    push(this.alternatives, group.id, literal);
    push(this.groups, literal, group);
  }

  private weigh(literal: number): number {
    return (this.weights[literal] ??= weightOf(this.literals.wordsOf(literal)));
  }
}

/** A list that nothing is added to. */
const empty: never[] = [];

function push<T>(rows: T[][], row: number, item: T): void {
  const known = rows[row];
  if (known && known.length > 0) known.push(item);
  else rows[row] = [item];
}
