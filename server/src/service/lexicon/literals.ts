interface Node {
  readonly next: Map<number, Node>;
  literal?: number;
}

/** The literal words of a lexicon, found in a text all at once: in linear time, however many there are. */
export class Literals {
  private readonly ids = new Map<string, number>();
  private readonly roots = new Map<number, Node>();
  /** Whether a literal begins with a UTF-16 unit: most units of a text begin none. */
  private readonly begins = new Uint8Array(0x10000);

  /** The number of a literal, which is added unless it is known. */
  idOf(words: string): number {
    const known = this.ids.get(words);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(words, id);
    const first = words.charCodeAt(0);
    this.begins[first] = 1;
    let node = child(this.roots, first);
    for (let at = 1; at < words.length; at++) node = child(node.next, words.charCodeAt(at));
    node.literal = id;
    return id;
  }

  /** Tells each occurrence of each literal, by their starts, those inside others included. Latin words are whole words. */
  scan(text: string, found: (literal: number, start: number, end: number) => void): void {
    for (let start = 0; start < text.length; start++) {
      const first = text.charCodeAt(start);
      if (this.begins[first] === 0 || isInside(text, start)) continue;
      let node = this.roots.get(first);
      for (let end = start + 1; node; node = node.next.get(text.charCodeAt(end++)))
        if (node.literal !== undefined && !isInside(text, end)) found(node.literal, start, end);
    }
  }
}

function child(nodes: Map<number, Node>, unit: number): Node {
  let node = nodes.get(unit);
  if (!node) nodes.set(unit, (node = { next: new Map() }));
  return node;
}

/** Whether an offset is inside a Latin word or a number. */
function isInside(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false;
  const [before, after] = [kindOf(text.charCodeAt(at - 1)), kindOf(text.charCodeAt(at))];
  return before !== 0 && before === after;
}

const kindOf = (unit: number): 0 | 1 | 2 =>
  unit >= 0x61 && unit <= 0x7a ? 1 : unit >= 0x30 && unit <= 0x39 ? 2 : 0;
