import type { WordPack } from '../../../../schemas/word-pack';
import packs from '../../../../schemas/generated/words.json';
import { lexiconOf } from './lexicon';

/** Our own word packs by their names, made from schemas/words/. */
export const ownPacks = packs as unknown as Readonly<Record<string, WordPack>>;

/** The lexicon of our own packs alone. */
export const ownLexicon = () => lexiconOf(all);

const all: readonly WordPack[] = Object.values(ownPacks);
