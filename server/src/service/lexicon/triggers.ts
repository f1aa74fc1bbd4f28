import generated from '../../../../schemas/generated/word-triggers.json';
import type { LexiconClass, LexiconPart } from './lexicon';
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

/** The triggers of the classes of our own packs that rules ask for in every text: worked out beforehand. */
export const ownTriggers: Readonly<Record<string, Triggers | undefined>> = generated;

/** Works out the triggers of a class. */
export function triggersOf(part: LexiconPart, name: string): Triggers {
  const words = new Set<string>();
  const sounds = new Set<string>();
  const patterns: string[][] = [];
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
    for (const { elements } of always)
      patterns.push(
        elements.flatMap((element) =>
          'class' in element && typeof element.class === 'string' && !element.optional ? [element.class] : [],
        ),
      );
  };
  const own = part.classes.get(name);
  if (own) visit(own);
  return { words: [...words], sounds: [...sounds], patterns };
}
