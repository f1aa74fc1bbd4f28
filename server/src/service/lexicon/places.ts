import { backward } from '../collections/onward';
import type { Part } from '../text/normalise';
import { byStart } from '../text/parts';
import type { PhraseIndex } from './phrase-index';

/** Room for the places of so many words stays when the next text is read: more than most texts hold. */
const ROOM = 3 * 4096;

/** Where the literals of an index stand in the text that was read last. */
export class PlacesByLiteral {
  /** The literals that stand somewhere, in the order in which they were found. */
  readonly present: number[] = [];
  /** What the text at hand holds has its number. */
  private number = 0;
  private text = '';
  private held: Uint32Array;
  /** Three numbers for each place: its start, its end, and where the numbers of the place before begin. */
  private hits = new Int32Array(ROOM);
  private size = 0;
  /** Where the numbers of the last place of a literal begin, or -1. */
  private last: Int32Array;
  private readonly parts = new Map<number, readonly Part[]>();

  constructor(private readonly index: Pick<PhraseIndex, 'literals' | 'spoken'>) {
    this.held = new Uint32Array(index.literals.size);
    this.last = new Int32Array(index.literals.size);
  }

  /** Looks which literals stand in a text; where they stand is looked for when somebody asks, for most texts never. */
  read(text: string): void {
    this.number++;
    this.text = text;
    this.present.length = 0;
    this.size = 0;
    if (this.parts.size > 0) this.parts.clear();
    if (this.index.literals.size > this.held.length) this.makeRoom(this.index.literals.size);
    this.index.literals.scan(text, this.see);
    this.index.spoken.scan(text, this.see);
  }

  /** Whether a literal stands somewhere. */
  has(literal: number): boolean {
    return this.held[literal] === this.number;
  }

  /** The places of a literal, sorted by their starts. */
  of(literal: number): readonly Part[] {
    if (!this.has(literal)) return none;
    const known = this.parts.get(literal);
    if (known) return known;
    if (this.size === 0) this.locate();
    const { hits } = this;
    const parts: Part[] = [];
    for (let at = this.last[literal]!; at >= 0; at = backward(at, hits[at + 2]!))
      parts.push({ start: hits[at]!, end: hits[at + 1]! });
    // Those that are heard were found behind all that are written.
    const sorted = parts.reverse().sort(byStart);
    this.parts.set(literal, sorted);
    return sorted;
  }

  private readonly see = (literal: number): void => {
    if (this.held[literal] === this.number) return;
    this.held[literal] = this.number;
    this.last[literal] = -1;
    this.present.push(literal);
  };

  private makeRoom(literals: number): void {
    this.held = new Uint32Array(2 * literals);
    this.last = new Int32Array(2 * literals);
  }

  private locate(): void {
    if (this.hits.length > ROOM) this.hits = new Int32Array(ROOM);
    this.index.literals.scan(this.text, this.note);
    this.index.spoken.scan(this.text, this.note);
  }

  private readonly note = (literal: number, start: number, end: number): void => {
    const { last, size } = this;
    if (size + 3 > this.hits.length) this.widen();
    this.hits[size] = start;
    this.hits[size + 1] = end;
    this.hits[size + 2] = last[literal]!;
    last[literal] = size;
    this.size = size + 3;
  };

  private widen(): void {
    const wider = new Int32Array(2 * this.hits.length);
    wider.set(this.hits);
    this.hits = wider;
  }
}

const none: readonly never[] = [];
