/**
 * A phrase of a word pack, parsed: one sequence for each of its alternatives. `加(我|个|)微信` is three of words alone;
 * `<ask>…<secret>` is a mention of one class, a gap and a mention of another.
 */
export type Sequence = readonly Element[];

export type Element =
  | { readonly words: string }
  | { readonly class: string }
  /** Up to `GAP` characters of the same clause; of the same sentence and up to `WIDE_GAP` where it is written twice. */
  | { readonly gap: 'clause' | 'sentence' };

/** Why a phrase cannot be read. */
export type PhraseProblem = 'empty' | 'unclosed' | 'too-many' | 'gap-at-end';

/** Alternatives that one phrase may have; more are a mistake, and would make the check slow. */
const MOST_ALTERNATIVES = 4_000;

/** Parses a phrase; alternatives are multiplied out. */
export function parsePhrase(written: string): readonly Sequence[] | PhraseProblem {
  if (!isBalanced(written)) return 'unclosed';
  const all = alternatives(written);
  if (all === undefined) return 'too-many';
  const sequences: Sequence[] = [];
  for (const one of all) {
    const sequence = elementsOf(one);
    if (typeof sequence === 'string') return sequence;
    sequences.push(sequence);
  }
  return sequences;
}

/** Multiplies out the brackets, which are balanced; undefined where that makes too many. */
function alternatives(written: string): readonly string[] | undefined {
  let done: string[] = [''];
  let rest = written;
  while (rest !== '') {
    const open = rest.indexOf('(');
    const plain = open < 0 ? rest : rest.slice(0, open);
    done = done.map((one) => one + plain);
    if (open < 0) return done;
    const close = closing(rest, open);
    const inside = parts(rest.slice(open + 1, close)).flatMap((part) => alternatives(part) ?? []);
    if (done.length * inside.length > MOST_ALTERNATIVES) return undefined;
    done = done.flatMap((one) => inside.map((part) => one + part));
    rest = rest.slice(close + 1);
  }
  return done;
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
function closing(text: string, open: number): number {
  let depth = 0;
  let at = open;
  for (; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) break;
  }
  return at;
}

/** Divides at the bars that stand in no inner brackets. */
function parts(inside: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] === '(') depth++;
    else if (inside[at] === ')') depth--;
    else if (inside[at] === '|' && depth === 0) {
      found.push(inside.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, inside.slice(from)];
}

function elementsOf(text: string): Sequence | PhraseProblem {
  const elements = text
    .split(/(<[a-z_]+>|…+)/)
    .filter((part) => part.trim() !== '')
    .map((part): Element =>
      part.startsWith('…')
        ? { gap: part.length > 1 ? 'sentence' : 'clause' }
        : /^<[a-z_]+>$/.test(part)
          ? { class: part.slice(1, -1) }
          : { words: part },
    );
  if (elements.length === 0) return 'empty';
  if ('gap' in elements[0]! || 'gap' in elements.at(-1)!) return 'gap-at-end';
  return elements;
}
