import type { WordPack } from '../../../../schemas/word-pack';
import packs from '../../../../schemas/generated/words.json';
import { renderBlock } from '../yaml/edit/render';
import { classOf, lexiconOf } from './lexicon';
import { unpackLists } from './packed-lists';

/** Our own word packs by their names, made from schemas/words/. */
export const ownPacks: Readonly<Record<string, WordPack>> = unpackLists(packs);

/** The lexicon of our own packs alone. */
export const ownLexicon = () => lexiconOf(allOwnPacks);

/** Our own packs, always the same list. */
export const allOwnPacks: readonly WordPack[] = Object.values(ownPacks);

/** The classes that our own packs define, switched off or not: rules of ours look for them. */
export const ownClasses: ReadonlySet<string> = new Set(
  allOwnPacks.flatMap((pack) => pack.entries.map((entry) => classOf(pack, entry))),
);

/** A pack as YAML, as a team would write it. */
export const writtenPack = (pack: WordPack): string => `${renderBlock({ ...pack, ready: undefined })}\n`;
