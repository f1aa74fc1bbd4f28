import { lastAtOrBelow } from '../collections/binary-search';
import { Edges } from './edges';
import { PositionLists } from './position-lists';
import { eachFirst, positionsIn } from './positions';

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
  /** How many literals the trie has been begun with. */
  private begun = 0;
  /** The node of each UTF-16 unit that literals begin with; 0 for all others, which most units of a text are. */
  private readonly roots = new Int32Array(0x10000);
  private readonly lists = new PositionLists();
  /** The list of positions from which a node is still to be made; 0 once that is done. */
  private readonly positions: number[] = [0];
  /** The literals that end at a node. */
  private readonly ending: (readonly number[] | undefined)[] = [undefined];
  private readonly edges = new Edges();

  /** The number of a literal, which is added unless it is known. Its brackets are balanced. */
  idOf(words: string): number {
    const known = this.ids.get(words);
    if (known !== undefined) return known;
    const id = this.words.push(words) - 1;
    this.ids.set(words, id);
    this.starts.push(this.length);
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
    if (this.begun < this.words.length) this.begin();
    for (let start = 0; start < length; start++) {
      let node = roots[text.charCodeAt(start)]!;
      if (node === 0 || isInside(text, start)) continue;
      for (let end = start + 1; node > 0; end++) {
        if (positions[node] !== 0) this.grow(node);
        const literals = ending[node];
        if (literals !== undefined && !isInside(text, end))
          for (const literal of literals) found(literal, start, end);
        node = end < length ? edges.follow(node, text.charCodeAt(end)) : 0;
      }
    }
  }

  /** Begins the trie with the literals that were added since the last text. */
  private begin(): void {
    // A text put together by `+` would be looked at piece by piece.
    this.all = [...this.words, ''].join(END);
    const { all, starts, words, roots } = this;
    const beginAt = (at: number): void => {
      const unit = all.charCodeAt(at);
      if (roots[unit] === 0) roots[unit] = this.newNode();
      this.goOn(roots[unit]!, at + 1);
    };
    for (; this.begun < words.length; this.begun++) {
      const start = starts[this.begun]!;
      if (all.charCodeAt(start) === OPEN) eachFirst(all, start, start + words[this.begun]!.length, beginAt);
      else beginAt(start);
    }
  }

  /** Notes that a node is made from one more position. */
  private goOn(node: number, position: number): void {
    this.positions[node] = this.lists.append(this.positions[node]!, position);
  }

  private newNode(): number {
    this.ending.push(undefined);
    return this.positions.push(0) - 1;
  }

  /** Makes the nodes that follow a node, and the literals that end there. */
  private grow(node: number): void {
    const positions = this.lists.take(this.positions[node]!);
    this.positions[node] = 0;
    // By brackets one comes to the same position in several ways.
    const seen = positions.some((one) => isBracket(this.all.charCodeAt(one))) ? new Set<number>() : undefined;
    for (const position of positions) this.step(node, position, seen);
  }

  /** Goes on from a position of a node: to a node that follows, or to the end of a literal. */
  private step(node: number, position: number, seen: Set<number> | undefined): void {
    if (seen?.has(position)) return;
    seen?.add(position);
    const { all, edges } = this;
    const unit = all.charCodeAt(position);
    if (isBracket(unit)) {
      for (const one of positionsIn(all, position)) this.step(node, one, seen);
      return;
    }
    const literal = this.literalAt(position, unit);
    if (literal !== undefined) return this.end(node, literal);
    let next = edges.follow(node, unit);
    if (next === 0) edges.add(node, unit, (next = this.newNode()));
    this.goOn(next, position + 1);
  }

  /** Notes that a literal ends at a node. */
  private end(node: number, literal: number): void {
    const known = this.ending[node];
    if (!known) this.ending[node] = [literal];
    else if (!known.includes(literal)) this.ending[node] = [...known, literal];
  }

  /** The literal that ends at a position; undefined where it goes on with the unit there. */
  private literalAt(position: number, unit: number): number | undefined {
    if (unit !== 0) return undefined;
    const literal = lastAtOrBelow(this.starts, position);
    return position === this.starts[literal]! + this.words[literal]!.length ? literal : undefined;
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
