/**
 * A phrase of a word pack, parsed: rows of elements, one of which must match. `加(我|个|)微信` is one of words alone;
 * `<ask>…<secret>` is a mention of one class, a gap and a mention of another.
 */
export type Sequence = readonly Element[];

export type Element =
  /** Words with `(a|b|)` for alternatives. */
  | { readonly words: string }
  | { readonly class: string }
  /** Up to so many characters of the same clause, or of the same sentence where it is written twice (reach.ts). */
  | { readonly gap: 'clause' | 'sentence' };

/** Why a phrase cannot be read. */
export type PhraseProblem = 'empty' | 'unclosed' | 'too-many' | 'gap-at-end';

/** Rows that one phrase may come to; more are a mistake, and would make the check slow. */
const MOST_SEQUENCES = 200;

/** Parses a phrase. Alternatives that hold classes or gaps are multiplied out, those of words alone stay as they are. */
export function parsePhrase(written: string): readonly Sequence[] | PhraseProblem {
  if (!isBalanced(written)) return 'unclosed';
  const rows = withoutClassesInGroups(written);
  if (rows.length > MOST_SEQUENCES) return 'too-many';
  const sequences: Sequence[] = [];
  for (const row of rows) {
    const all = withAndWithoutOptional(elementsOf(row));
    if (all.length + sequences.length > MOST_SEQUENCES) return 'too-many';
    for (const sequence of all) {
      const [first, last] = [sequence[0], sequence.at(-1)];
      if (!first || !last) return 'empty';
      if ('gap' in first || 'gap' in last) return 'gap-at-end';
      sequences.push(sequence);
    }
  }
  return sequences;
}

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

/** The alternatives between a bracket that is opened at an offset and its end, as offsets at which they begin. */
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

/** Multiplies out the outermost groups that hold a class or a gap; stops once there are too many. */
function withoutClassesInGroups(text: string): readonly string[] {
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = closingAt(text, open);
    if (!/[<…]/.test(text.slice(open, close))) {
      open = close;
      continue;
    }
    const starts = alternativesAt(text, open);
    const rows: string[] = [];
    for (const [index, start] of starts.entries()) {
      const end = (starts[index + 1] ?? close + 1) - 1;
      rows.push(
        ...withoutClassesInGroups(text.slice(0, open) + text.slice(start, end) + text.slice(close + 1)),
      );
      if (rows.length > MOST_SEQUENCES) break;
    }
    return rows;
  }
  return [text];
}

/** The elements of a phrase that comes to one row, in order. */
export function elementsOf(text: string): Sequence {
  if (!/[<…]/.test(text)) return text.trim() === '' ? [] : [{ words: text }];
  return text
    .split(/(<[a-z_]+>|…+)/)
    .filter((part) => part.trim() !== '')
    .map((part): Element => {
      if (part.startsWith('…')) return { gap: part.length > 1 ? 'sentence' : 'clause' };
      return /^<[a-z_]+>$/.test(part) ? { class: part.slice(1, -1) } : { words: part };
    });
}

/** The rows of elements with and without each of the words that may be empty. */
function withAndWithoutOptional(elements: Sequence): readonly Sequence[] {
  let rows: Sequence[] = [[]];
  for (const element of elements) {
    const withIt = canHaveWords(element) ? rows.map((row) => [...row, element]) : [];
    rows = canBeEmpty(element) ? [...withIt, ...rows] : withIt;
    if (rows.length > MOST_SEQUENCES) break;
  }
  return rows;
}

const canHaveWords = (element: Element): boolean => !('words' in element) || /[^()|\s]/.test(element.words);

/** Whether words match nothing as well: each of their groups has an empty alternative, and nothing else is there. */
function canBeEmpty(element: Element): boolean {
  if (!('words' in element)) return false;
  let words = element.words.trim();
  for (let before = ''; before !== words;) {
    before = words;
    words = words.replace(/\((?:[^()]*\|)?(?:\|[^()]*)?\)|\(\)/g, '');
  }
  return words === '';
}
