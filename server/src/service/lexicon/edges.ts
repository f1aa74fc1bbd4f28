/** The edges of a trie in a hash table of numbers with open addressing: a step through a text takes one look at it. */
export class Edges {
  /** Three numbers for each edge: the node it leaves, which is 0 where there is no edge, its UTF-16 unit, and its end. */
  private table = new Int32Array(3 * FIRST_ROOM);
  private mask = FIRST_ROOM - 1;
  private size = 0;

  /** Adds an edge. */
  add(from: number, unit: number, to: number): void {
    if (++this.size > this.mask / 2) this.widen();
    this.put(from, unit, to);
  }

  /** Where an edge leads; 0 where there is none. */
  follow(from: number, unit: number): number {
    const { table, mask } = this;
    for (let place = placeOf(from, unit); ; place++) {
      const slot = 3 * (place & mask);
      const node = table[slot]!;
      if (node === 0) return 0;
      if (node === from && table[slot + 1] === unit) return table[slot + 2]!;
    }
  }

  private put(from: number, unit: number, to: number): void {
    const { table, mask } = this;
    let place = placeOf(from, unit);
    while (table[3 * (place & mask)] !== 0) place++;
    const slot = 3 * (place & mask);
    table[slot] = from;
    table[slot + 1] = unit;
    table[slot + 2] = to;
  }

  private widen(): void {
    const { table } = this;
    this.mask = 2 * this.mask + 1;
    this.table = new Int32Array(3 * (this.mask + 1));
    for (let slot = 0; slot < table.length; slot += 3)
      if (table[slot] !== 0) this.put(table[slot]!, table[slot + 1]!, table[slot + 2]!);
  }
}

/** Room for what the texts of a small shop come to in the words of our own packs; a power of two. */
const FIRST_ROOM = 2 ** 13;

/** The place at which an edge is looked for first: any numbers that scatter do. */
function placeOf(from: number, unit: number): number {
  const mixed = Math.imul(from, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & 0xffffff;
}
