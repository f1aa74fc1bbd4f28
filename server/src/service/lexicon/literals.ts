import { lastAtOrBelow } from '../collections/binary-search';
import { Edges } from './edges';
import { firstsOf, positionsIn } from './positions';

/** Ends the words of a literal; no text holds it. */
const END = '\0';

const [OPEN, CLOSE, BAR] = ['(', ')', '|'].map((mark) => mark.charCodeAt(0));

/**
 * The literal words of a lexicon, with `(a|b|)` for alternatives, found in a text all at once: in linear time, however
 * many they are. They form a trie whose nodes are made when a text first comes to them, since alternatives multiplied out
 * are many and most never occur. Where literals are added later, nodes that are made go on from their first units too.
 */
export class Literals {
  private readonly ids = new Map<string, number>();
  private readonly words: string[] = [];
  /** All words, one behind the other. A position in them says how far a literal has been read. */
  private all = '';
  /** Where each literal begins in them. */
  private readonly starts: number[] = [];
  private length = 0;
  /** The node of each UTF-16 unit that literals begin with; 0 for all others, which most units of a text are. */
  private readonly roots = new Uint16Array(0x10000);
  /** The positions from which a node is still to be made; none once that is done. */
  private readonly positions: (number[] | undefined)[] = [undefined];
  /** The literals that end at a node. */
  private readonly ending: (readonly number[] | undefined)[] = [undefined];
  private readonly edges = new Edges();

  /** The number of a literal, which is added unless it is known. Its brackets are balanced. */
  idOf(words: string): number {
    const known = this.ids.get(words);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.ids.set(words, id);
    this.words.push(words);
    this.starts.push(this.length);
    if (words.includes('(')) for (const at of firstsOf(words)) this.begin(words, at);
    else this.begin(words, 0);
    this.length += words.length + END.length;
    return id;
  }

  /** How many literals there are. */
  get size(): number {
    return this.words.length;
  }

  /** The words of a literal. */
  wordsOf(literal: number): string {
    return this.words[literal]!;
  }

  /** Tells each occurrence of each literal, by their starts, those inside others included. Latin words are whole words. */
  scan(text: string, found: (literal: number, start: number, end: number) => void): void {
    const { roots, positions, ending, edges } = this;
    const { length } = text;
    for (let start = 0; start < length; start++) {
      let node = roots[text.charCodeAt(start)]!;
      if (node === 0 || isInside(text, start)) continue;
      for (let end = start + 1; node > 0; end++) {
        if (positions[node] !== undefined) this.grow(node);
        const literals = ending[node];
        if (literals !== undefined && !isInside(text, end))
          for (const literal of literals) found(literal, start, end);
        node = end < length ? edges.follow(node, text.charCodeAt(end)) : 0;
      }
    }
  }

  /** Notes that a literal begins with the character at one of its offsets. */
  private begin(words: string, at: number): void {
    const unit = words.charCodeAt(at);
    const position = this.length + at + 1;
    const node = this.roots[unit]!;
    if (node > 0) this.goOn(node, [position]);
    else this.roots[unit] = this.newNode([position]);
  }

  /** Notes that a node is made from more positions. */
  private goOn(node: number, positions: readonly number[]): void {
    const known = this.positions[node];
    if (known) for (const one of positions) known.push(one);
    else this.positions[node] = [...positions];
  }

  private newNode(positions: number[]): number {
    this.positions.push(positions);
    this.ending.push(undefined);
    return this.positions.length - 1;
  }

  /** Makes the nodes that follow a node, and the literals that end there. */
  private grow(node: number): void {
    if (this.all.length < this.length) this.joinWords();
    const [only, second] = this.positions[node]!;
    if (second === undefined && this.growBy(node, only!)) return;
    const { all } = this;
    const next = new Map<number, number[]>();
    const literals = new Set(this.ending[node]);
    const seen = new Set<number>();
    const step = (position: number): void => {
      if (seen.has(position)) return;
      seen.add(position);
      const unit = all.charCodeAt(position);
      if (isBracket(unit)) return void positionsIn(all, position).forEach(step);
      const literal = this.literalAt(position, unit);
      if (literal !== undefined) return void literals.add(literal);
      const known = next.get(unit);
      if (known) known.push(position + 1);
      else next.set(unit, [position + 1]);
    };
    this.positions[node]!.forEach(step);
    for (const [unit, positions] of next) {
      const known = this.edges.follow(node, unit);
      if (known > 0) this.goOn(known, positions);
      else this.edges.add(node, unit, this.newNode(positions));
    }
    if (literals.size > 0) this.ending[node] = [...literals];
    this.positions[node] = undefined;
  }

  /** Makes what follows a node that goes on from one position, as most do; false where it stands before a bracket. */
  private growBy(node: number, position: number): boolean {
    const unit = this.all.charCodeAt(position);
    if (isBracket(unit)) return false;
    this.positions[node] = undefined;
    const literal = this.literalAt(position, unit);
    const known = literal === undefined ? this.edges.follow(node, unit) : 0;
    if (literal !== undefined) this.ending[node] = [...(this.ending[node] ?? []), literal];
    else if (known > 0) this.goOn(known, [position + 1]);
    else this.edges.add(node, unit, this.newNode([position + 1]));
    return true;
  }

  /** The literal that ends at a position; undefined where it goes on with the unit there. */
  private literalAt(position: number, unit: number): number | undefined {
    if (unit !== 0) return undefined;
    const literal = lastAtOrBelow(this.starts, position);
    return position === this.starts[literal]! + this.words[literal]!.length ? literal : undefined;
  }

  private joinWords(): void {
    // A text put together by `+` would be looked at piece by piece.
    this.all = [...this.words, ''].join(END);
  }
}

const isBracket = (unit: number): boolean => unit === OPEN || unit === BAR || unit === CLOSE;

/** Whether an offset is inside a Latin word or a number. */
function isInside(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false;
  const after = kindOf(text.charCodeAt(at));
  return after !== 0 && after === kindOf(text.charCodeAt(at - 1));
}

const kindOf = (unit: number): 0 | 1 | 2 =>
  unit > 0x7a ? 0 : unit >= 0x61 ? 1 : unit >= 0x30 && unit <= 0x39 ? 2 : 0;
