import type { WordEntry, WordPack } from '../../../../schemas/word-pack';
import { memoizeWeak } from '../collections/memoize';
import { asked } from './asked';
import type { PackEntry } from './exceptions';
import { patternNames } from './patterns';
import { indexPhrases, type PhraseIndex } from './phrase-index';
import type { LexiconClass } from './phrases';

/** The class of the entries that name none; no phrase can refer to it. */
export const UNNAMED = '';

/** The class of an entry. A name that no phrase can refer to, or that is a pattern's, counts as none. */
export function classOf(pack: WordPack, entry: WordEntry): string {
  const name = entry.class ?? pack.class;
  return name !== undefined && canBeClass(name) ? name : UNNAMED;
}

/** Whether a name can be that of a class of words. */
export const canBeClass = (name: string): boolean => /^[a-z_]+$/.test(name) && !patternNames.includes(name);

/** The words of packs by their classes. Their phrases are made ready when a text is first read with them. */
export class Lexicon {
  private readonly entries = new Map<string, PackEntry[]>();
  private forEveryText: Always | undefined;
  private others: PhraseIndex | undefined;

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

  /** The entries of a class, each with its pack. */
  entriesOf(name: string): readonly PackEntry[] {
    return this.entries.get(name) ?? [];
  }

  /** The classes that the phrases of a class refer to. */
  referredBy(name: string): readonly string[] {
    return this.entriesOf(name)
      .flatMap(({ pack, entry }) => [...entry.words, ...(entry.except ?? []), ...(pack.except ?? [])])
      .flatMap((phrase) => [...phrase.matchAll(/<([a-z_]+)>/g)].map(([, other]) => other!));
  }

  /** The classes that are asked for in every text, those of teams among them, and their phrases. */
  get always(): Always {
    return (this.forEveryText ??= this.makeAlways());
  }

  /** The index that holds a class, or is to hold it. */
  indexFor(name: string): PhraseIndex {
    const { index } = this.always;
    if (index.classes.has(name) || !this.entries.has(name)) return index;
    return (this.others ??= this.newIndex());
  }

  private makeAlways(): Always {
    const isOfTeam = (name: string): boolean => this.entriesOf(name).some(({ pack }) => !('ready' in pack));
    const names = new Set<string>([...asked, ...this.names.filter(isOfTeam)]);
    const index = this.newIndex();
    return { index, asked: new Map([...names].map((name) => [name, index.classNamed(name)])) };
  }

  private newIndex(): PhraseIndex {
    return indexPhrases((name) => this.entriesOf(name));
  }
}

/** What is looked for in every text: the classes that are asked for, those without entries undefined. */
interface Always {
  readonly index: PhraseIndex;
  readonly asked: ReadonlyMap<string, LexiconClass | undefined>;
}

/** The lexicon of packs, whatever the day. */
export const lexiconOf = memoizeWeak((packs: readonly WordPack[]) => new Lexicon(packs));
