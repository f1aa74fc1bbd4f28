import type { WordEntry, WordPack } from '../../../../schemas/word-pack';
import { type PackedText, packText, unpackText } from './packed-text';

/**
 * Word packs as they are shipped: the phrases of all lists stand in one text for each script, in the order of the packs,
 * and in place of a list stands how many are its own. Phrases of one script beside each other take a tenth less room in
 * the package than the two mixed.
 */
export interface PackedLists {
  readonly packs: Readonly<Record<string, object>>;
  readonly chinese: PackedText;
  readonly latin: string;
}

/** Packs as they are shipped, by their names. */
export function packLists(packs: Readonly<Record<string, WordPack>>): PackedLists {
  const columns: Record<Script, string[]> = { chinese: [], latin: [] };
  const count = (list: readonly string[]): Count => {
    const script: Script = /[\u4e00-\u9fff]/.test(list.join('')) ? 'chinese' : 'latin';
    columns[script].push(...list);
    return script === 'chinese' ? list.length : -list.length;
  };
  const packed = eachList(packs, count as never) as PackedLists['packs'];
  return {
    packs: packed,
    chinese: packText(columns.chinese.join(between)),
    latin: columns.latin.join(between),
  };
}

/** Packs as they are used, by their names. */
export function unpackLists({ packs, chinese, latin }: PackedLists): Readonly<Record<string, WordPack>> {
  const columns: Record<Script, readonly string[]> = {
    chinese: unpackText(chinese).split(between),
    latin: latin.split(between),
  };
  const next: Record<Script, number> = { chinese: 0, latin: 0 };
  const take = (count: Count): readonly string[] => {
    const script: Script = count > 0 ? 'chinese' : 'latin';
    const from = next[script];
    next[script] += Math.abs(count);
    return columns[script].slice(from, next[script]);
  };
  return eachList(packs as Readonly<Record<string, WordPack>>, take as never);
}

type Script = 'chinese' | 'latin';

/** How many phrases a list has: above zero for Chinese ones, below for others. */
type Count = number;

/** Stands between phrases, and in none: generate/words.ts refuses it. */
const between = '~';

/** The same packs with other lists, which are made in the order of the packs. */
function eachList(
  packs: Readonly<Record<string, WordPack>>,
  change: (list: readonly string[]) => readonly string[],
): Readonly<Record<string, WordPack>> {
  const entry = (one: WordEntry): WordEntry => ({
    ...one,
    words: change(one.words),
    ...(one.except && { except: change(one.except) }),
  });
  return Object.fromEntries(
    Object.entries(packs).map(([name, pack]) => [
      name,
      { ...pack, ...(pack.except && { except: change(pack.except) }), entries: pack.entries.map(entry) },
    ]),
  );
}
