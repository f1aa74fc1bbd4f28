import generated from '../../../../schemas/generated/word-triggers.json';
import { type LexiconClass, type LexiconPart, spelledOut } from './lexicon';
import { allOwnPacks } from './own-packs';
import { parsePhrase, type Sequence } from './phrase';
import { planOf } from './plan';

/**
 * What a text that holds a mention of a class must hold: some of these words, words that sound like some, or all patterns
 * of a row. For each phrase it is the rarest of its elements.
 */
export interface Triggers {
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  readonly patterns: readonly (readonly string[])[];
}

/** Where the triggers of a class stand in our own packs. */
export interface TriggerPlaces {
  /** For each: its pack, entry and phrase, and from there the element; in a group the alternative and its element. */
  readonly words: readonly (readonly number[])[];
  readonly patterns: readonly (readonly string[])[];
}

const places: Readonly<Record<string, TriggerPlaces | undefined>> = generated;

/** The triggers of a class of our own packs that rules ask for in every text: it has been worked out where they stand. */
export function ownTriggers(name: string): Triggers | undefined {
  const found = places[name];
  if (!found) return undefined;
  const words = new Set<string>();
  const sounds = new Set<string>();
  for (const [pack, entry, phrase, ...path] of found.words) {
    const own = allOwnPacks[pack!]!.entries[entry!]!;
    const sequence = parsePhrase(own.words[phrase!]!) as Sequence;
    const at = wordsAt(sequence, path);
    words.add(at);
    if (own.by_sound && sequence.length === 1)
      for (const one of spelledOut(at)) if (/^[\u4e00-\u9fff]{2,}$/.test(one)) sounds.add(one);
  }
  return { words: [...words], sounds: [...sounds], patterns: found.patterns };
}

function wordsAt(sequence: Sequence, [index, alternative, ...rest]: readonly number[]): string {
  const element = sequence[index!]!;
  if ('group' in element) return wordsAt(element.group[alternative!]!, rest);
  return 'words' in element ? element.words.trim() : '';
}

/** Works out the triggers of a class. */
export function triggersOf(part: LexiconPart, name: string): Triggers {
  const words = new Set<string>();
  const sounds = new Set<string>();
  const patterns: (readonly string[])[] = [];
  const looked = new Set<LexiconClass>();
  const visit = (own: LexiconClass): void => {
    if (looked.has(own)) return;
    looked.add(own);
    const { byLiteral, byClass, always } = planOf(part)(own);
    for (const literal of byLiteral.keys()) {
      words.add(part.literals.wordsOf(literal));
      for (const one of part.spoken.wordsOf(literal)) sounds.add(one);
    }
    for (const rarest of byClass.keys()) visit(rarest);
    for (const { elements } of always) patterns.push(patternsIn(elements));
  };
  const own = part.classes.get(name);
  if (own) visit(own);
  return { words: [...words], sounds: [...sounds], patterns };
}

/** The patterns that a row of elements needs. */
export const patternsIn = (elements: LexiconClass['compounds'][number]['elements']): readonly string[] =>
  elements.flatMap((element) =>
    'class' in element && typeof element.class === 'string' && !element.optional ? [element.class] : [],
  );
