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

/** Where the bracket that is opened at an offset is closed; the end of the text where it is not. */
export function closingAt(text: string, open: number): number {
  let close = text.indexOf(')', open);
  // Each bracket that is opened before it takes one of those that close.
  for (let at = text.indexOf('(', open + 1); at >= 0 && at < close; at = text.indexOf('(', at + 1))
    close = text.indexOf(')', close + 1);
  return close < 0 ? text.length : close;
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

/** The elements of a phrase that is known to be right, and has no bar outside all brackets. */
export function elementsOf(text: string): Sequence {
  const elements: Element[] = [];
  eachPart(text, (kind, from, to) => {
    const part = text.slice(from, to);
    if (kind === 'words') elements.push(...wordsOf(part));
    else elements.push(kind === 'group' ? groupOf(part) : markOf(part));
  });
  return elements;
}

/**
 * Tells the words of a phrase that is known to be right, those in alternatives with classes or gaps included, in order. The
 * phrase is not taken apart: most never are.
 * @param isNeeded whether no text can hold the phrase without them
 */
export function eachLiteral(
  text: string,
  visit: (words: string, isNeeded: boolean) => void,
  isNeeded = true,
): void {
  eachPart(text, (kind, from, to) => {
    if (kind === 'mark') return;
    const part = text.slice(from, to);
    if (kind === 'words') for (const words of literalIn(part)) visit(words, isNeeded && !canBeLeftOut(words));
    else for (const one of alternativesOf(part)) eachLiteral(one, visit, false);
  });
}

/** Tells the parts of a phrase: words, with alternatives of words alone; marks, which are classes and gaps; groups that hold such marks. */
function eachPart(
  text: string,
  visit: (kind: 'words' | 'mark' | 'group', from: number, to: number) => void,
): void {
  if (!/[<…]/.test(text)) return visit('words', 0, text.length);
  let from = 0;
  let at = 0;
  for (;;) {
    special.lastIndex = at;
    const found = special.exec(text);
    if (!found) break;
    const { 0: mark, index } = found;
    const isGroup = mark === '(';
    const end = isGroup ? closingAt(text, index) + 1 : index + mark.length;
    at = onward(at, end);
    // Alternatives of words alone stay with the words around them.
    if (isGroup && !/[<…]/.test(text.slice(index, end))) continue;
    if (from < index) visit('words', from, index);
    visit(isGroup ? 'group' : 'mark', index, end);
    from = end;
  }
  if (from < text.length) visit('words', from, text.length);
}

const special = /<[a-z_]+>|…+|\(/g;

const wordsOf = (text: string): Sequence =>
  literalIn(text).map((words) => (canBeLeftOut(words) ? { words, optional: true } : { words }));

/** The words of a part, unless there are none. */
function literalIn(text: string): readonly string[] {
  const words = text.trim();
  return /[^()|\s]/.test(words) ? [words] : [];
}

/** Whether words match nothing as well. Only those can that have an empty alternative. */
const canBeLeftOut = (words: string): boolean =>
  words.startsWith('(') && /[(|][|)]/.test(words) && canBeEmpty(words);

/** The alternatives of a group. */
const alternativesOf = (group: string): readonly string[] => {
  const starts = alternativesAt(group, 0);
  return starts.map((start, index) => group.slice(start, (starts[index + 1] ?? group.length) - 1));
};

const markOf = (mark: string): Element =>
  mark.startsWith('<') ? { class: mark.slice(1, -1) } : { gap: mark.length > 1 ? 'sentence' : 'clause' };

function groupOf(text: string): Element {
  const all = alternativesOf(text).map(elementsOf);
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
