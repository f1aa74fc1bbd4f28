import type { WordEntry, WordPack } from '../../../../schemas/word-pack';

/** An entry as it is written, with its pack. */
export interface PackEntry {
  readonly pack: WordPack;
  readonly entry: WordEntry;
}

/** Begins the names of the classes of exceptions; no pack can name a class so. */
const EXCEPTIONS = '#';

/** The exceptions of entries, each a class of its own. */
export class Exceptions {
  private readonly byName = new Map<string, readonly PackEntry[]>();
  private readonly nameByEntry = new Map<WordEntry, string>();

  /** The name of the class of an entry's exceptions; undefined where it has none. */
  nameOf({ pack, entry }: PackEntry): string | undefined {
    const words = [...(entry.except ?? []), ...(pack.except ?? [])];
    if (words.length === 0) return undefined;
    const known = this.nameByEntry.get(entry);
    if (known) return known;
    const name = `${EXCEPTIONS}${this.byName.size}`;
    this.nameByEntry.set(entry, name);
    this.byName.set(name, [{ pack: { ...pack, except: undefined }, entry: { words } }]);
    return name;
  }

  entriesOf(name: string): readonly PackEntry[] | undefined {
    return this.byName.get(name);
  }
}
