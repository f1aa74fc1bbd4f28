import { memoizeWeak } from '../collections/memoize';
import { holdsPattern } from './patterns';
import type { LexiconClass, Phrase, PhraseIndex } from './phrase-index';

/**
 * Tells which classes a text may hold, by the words that it holds, in whatever order: most texts hold hardly any, and
 * nothing more is looked for in them. One pass over the text; nothing of it is kept.
 */
export const heldClasses = memoizeWeak((index: PhraseIndex) => {
  const { literals, spoken, byLiteral, all } = index;
  // What the text at hand holds has its number.
  let number = 0;
  const hasLiteral = new Uint32Array(literals.size);
  const hasClass = new Uint32Array(all.length);
  const lacksClass = new Uint32Array(all.length);
  const hasWaiting = new Uint32Array(all.length);
  const waiting: Phrase[][] = [];
  const present: number[] = [];
  let text = '';

  const note = (literal: number): void => {
    if (hasLiteral[literal] === number) return;
    hasLiteral[literal] = number;
    present.push(literal);
  };
  /** A phrase of words alone is held where its words are; one that needs classes waits until somebody asks. */
  const look = (phrase: Phrase): void => {
    const { id } = phrase.owner;
    if (hasClass[id] === number) return;
    for (const other of phrase.others) if (hasLiteral[other] !== number) return;
    if (phrase.classes.length === 0) hasClass[id] = number;
    else if (hasWaiting[id] === number) waiting[id]!.push(phrase);
    else {
      hasWaiting[id] = number;
      const row = (waiting[id] ??= []);
      row.length = 0;
      row.push(phrase);
    }
  };

  const isHeld = (own: LexiconClass): boolean => {
    const { id, loose } = own;
    if (hasClass[id] === number) return true;
    if (lacksClass[id] === number) return false;
    // While it is being looked at it may be held: a class that refers to itself ends there.
    hasClass[id] = number;
    if ((hasWaiting[id] === number && waiting[id]!.some(areHeld)) || loose.some(isLooseHeld)) return true;
    hasClass[id] = 0;
    lacksClass[id] = number;
    return false;
  };
  const areHeld = ({ classes }: Phrase): boolean => classes.every(isHeld);
  const isLooseHeld = ({ classes, patterns }: Phrase): boolean =>
    classes.length > 0 ? classes.every(isHeld) : patterns.every((name) => holdsPattern(name, text));

  return (given: string): ((own: LexiconClass) => boolean) => {
    number++;
    text = given;
    present.length = 0;
    literals.scan(text, note);
    spoken.scan(text, note);
    for (const literal of present) {
      const phrases = byLiteral[literal];
      if (phrases) for (const phrase of phrases) look(phrase);
    }
    return isHeld;
  };
});
