import { alternativesAt, closingAt } from './phrase';

/** Ends the words of a literal; no text holds it. */
const END = '\0';

/**
 * The literal words of a lexicon, with `(a|b|)` for alternatives, found in a text all at once: in linear time, however
 * many they are. They form a trie whose nodes are made when a text first comes to them, since alternatives multiplied out
 * are many and most never occur.
 */
export class Literals {
  private readonly ids = new Map<string, number>();
  private readonly words: string[] = [];
  /** All words, one behind the other. A position in them says how far a literal has been read. */
  private all = '';
  private readonly idAt = new Map<number, number>();
  private readonly roots = new Map<number, Node>();
  /** Whether a literal begins with a UTF-16 unit: most units of a text begin none. */
  private readonly begins = new Uint8Array(0x10000);

  /** The number of a literal, which is added unless it is known. Its brackets are balanced. */
  idOf(words: string): number {
    const known = this.ids.get(words);
    if (known !== undefined) return known;
    const id = this.ids.size;
    const from = this.all.length;
    this.ids.set(words, id);
    this.words.push(words);
    this.all += words + END;
    this.idAt.set(this.all.length - 1, id);
    for (const at of positionsIn(words, 0)) {
      const unit = words.charCodeAt(at);
      if (at === words.length) continue;
      this.begins[unit] = 1;
      // A node that texts came to is made anew: what follows from it is made from its positions.
      const positions = this.roots.get(unit)?.positions ?? [];
      positions.push(from + at + 1);
      this.roots.set(unit, { positions });
    }
    return id;
  }

  /** How many literals there are. */
  get size(): number {
    return this.ids.size;
  }

  /** The words of a literal. */
  wordsOf(literal: number): string {
    return this.words[literal]!;
  }

  /** Tells each occurrence of each literal, by their starts, those inside others included. Latin words are whole words. */
  scan(text: string, found: (literal: number, start: number, end: number) => void): void {
    for (let start = 0; start < text.length; start++) {
      const first = text.charCodeAt(start);
      if (this.begins[first] === 0 || isInside(text, start)) continue;
      let node = this.roots.get(first);
      for (let end = start + 1; node; node = node.next!.get(text.charCodeAt(end++))) {
        if (!node.next) this.grow(node);
        if (node.literals && !isInside(text, end))
          for (const literal of node.literals) found(literal, start, end);
      }
    }
  }

  /** Makes the nodes that follow a node, and the literals that end there. */
  private grow(node: Node): void {
    const next = new Map<number, Node>();
    const literals = new Set<number>();
    for (const position of new Set(node.positions.flatMap((one) => positionsIn(this.all, one)))) {
      const id = this.idAt.get(position);
      if (id !== undefined) literals.add(id);
      else {
        const unit = this.all.charCodeAt(position);
        const known = next.get(unit);
        if (known) known.positions.push(position + 1);
        else next.set(unit, { positions: [position + 1] });
      }
    }
    node.next = next;
    if (literals.size > 0) node.literals = [...literals];
  }
}

/** What may follow what has been read: made from its positions when a text first comes to it. */
interface Node {
  readonly positions: number[];
  next?: ReadonlyMap<number, Node>;
  literals?: readonly number[];
}

/** The positions of characters, or of the end, at which words go on from a position: brackets and bars are stepped over. */
function positionsIn(words: string, from: number): readonly number[] {
  const char = words[from];
  if (char === '(') return alternativesAt(words, from).flatMap((start) => positionsIn(words, start));
  if (char === ')') return positionsIn(words, from + 1);
  if (char === '|') return positionsIn(words, endOfGroup(words, from) + 1);
  return [from];
}

/** Where the group of a bar is closed. */
function endOfGroup(words: string, bar: number): number {
  let at = bar;
  for (; at < words.length && words[at] !== ')'; at++) if (words[at] === '(') at = closingAt(words, at);
  return at;
}

/** Whether an offset is inside a Latin word or a number. */
function isInside(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false;
  const [before, after] = [kindOf(text.charCodeAt(at - 1)), kindOf(text.charCodeAt(at))];
  return before !== 0 && before === after;
}

const kindOf = (unit: number): 0 | 1 | 2 =>
  unit >= 0x61 && unit <= 0x7a ? 1 : unit >= 0x30 && unit <= 0x39 ? 2 : 0;
