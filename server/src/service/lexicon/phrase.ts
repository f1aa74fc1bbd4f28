import { onward } from '../collections/onward';

/**
 * A phrase of a word pack, parsed: its elements in order. `加(我|个|)微信` is one element of words; `<ask>…<secret>` is a
 * mention of one class, a gap and a mention of another.
 */
export type Sequence = readonly Element[];

export type Element =
  /** Words, with `(a|b|)` for alternatives. */
  | { readonly words: string; readonly optional?: true }
  | { readonly class: string }
  /** Alternatives that hold classes or gaps. */
  | { readonly group: readonly Sequence[]; readonly optional?: true }
  /** Up to so many characters of the same clause, or of the same sentence where it is written twice (reach.ts). */
  | { readonly gap: 'clause' | 'sentence' };

/** Why a phrase cannot be read. */
export type PhraseProblem = 'empty' | 'unclosed' | 'gap-at-end';

/** Parses a phrase. */
export function parsePhrase(written: string): Sequence | PhraseProblem {
  if (!isBalanced(written)) return 'unclosed';
  const elements = elementsOf(withinBrackets(written));
  if (elements.every(isOptional)) return 'empty';
  return hasGapAtEnd(elements) ? 'gap-at-end' : elements;
}

/** Whether a gap begins or ends a row of elements, or an alternative of one of its groups. */
const hasGapAtEnd = (elements: Sequence): boolean =>
  [elements[0], elements.at(-1)].some((one) => one && 'gap' in one) ||
  elements.some((one) => 'group' in one && one.group.some(hasGapAtEnd));

/** A phrase with a bar outside all brackets in brackets of its own: `a|b` is `(a|b)`. */
export const withinBrackets = (written: string): string => (hasLooseBar(written) ? `(${written})` : written);

function hasLooseBar(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) return true;
  }
  return false;
}

/** Whether an element may be left out. */
export const isOptional = (element: Element): boolean => 'optional' in element;

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    else if (char === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

/** Where the bracket that is opened at an offset is closed. */
export function closingAt(text: string, open: number): number {
  let depth = 0;
  let at = open;
  for (; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) break;
  }
  return at;
}

/** The offsets at which the alternatives begin between a bracket that is opened at an offset and its end. */
export function alternativesAt(text: string, open: number): readonly number[] {
  const starts = [open + 1];
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) break;
    else if (text[at] === '|' && depth === 1) starts.push(at + 1);
  }
  return starts;
}

const special = /<[a-z_]+>|…+|\(/g;

/** The elements of a phrase that is known to be right, and has no bar outside all brackets. */
export function elementsOf(text: string): Sequence {
  if (!/[<…]/.test(text)) return wordsOf(text);
  const elements: Element[] = [];
  let from = 0;
  const takeWords = (to: number): void => void elements.push(...wordsOf(text.slice(from, to)));
  let skipped = 0;
  for (const { 0: mark, index } of text.matchAll(special)) {
    if (index < skipped) continue;
    const end = mark === '(' ? closingAt(text, index) + 1 : index + mark.length;
    skipped = end;
    // Alternatives of words alone stay with the words around them.
    if (mark === '(' && !/[<…]/.test(text.slice(index, end))) continue;
    takeWords(index);
    from = end;
    elements.push(mark === '(' ? groupOf(text.slice(index, end)) : markOf(mark));
  }
  takeWords(text.length);
  return elements;
}

function wordsOf(text: string): Sequence {
  const words = text.trim();
  if (!/[^()|\s]/.test(words)) return [];
  return canBeEmpty(words) ? [{ words, optional: true }] : [{ words }];
}

const markOf = (mark: string): Element =>
  mark.startsWith('<') ? { class: mark.slice(1, -1) } : { gap: mark.length > 1 ? 'sentence' : 'clause' };

function groupOf(text: string): Element {
  const starts = alternativesAt(text, 0);
  const all = starts.map((start, index) =>
    elementsOf(text.slice(start, (starts[index + 1] ?? text.length) - 1)),
  );
  const group = all.filter((sequence) => sequence.length > 0);
  return group.length < all.length || all.some((sequence) => sequence.every(isOptional))
    ? { group, optional: true }
    : { group };
}

/** Whether words match nothing as well: each of their groups has an empty alternative, and nothing else is there. */
function canBeEmpty(words: string): boolean {
  if (words !== '' && !/^ *\(/.test(words)) return false;
  for (let at = 0; at < words.length; at++) {
    if (words[at] === ' ') continue;
    if (words[at] !== '(') return false;
    const close = closingAt(words, at);
    const starts = alternativesAt(words, at);
    const isEmpty = (start: number, index: number): boolean =>
      canBeEmpty(words.slice(start, (starts[index + 1] ?? close + 1) - 1));
    if (!starts.some(isEmpty)) return false;
    at = onward(at, close);
  }
  return true;
}
