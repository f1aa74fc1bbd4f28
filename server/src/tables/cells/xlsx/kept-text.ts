/** Of shorter texts engines make copies by themselves; in longer ones the piece of XML that they were cut out of stays in memory. */
const SHORTEST_CUT = 13;

/** Texts that stand in many cells, such as groups, are held once; more than so many different ones are no groups. */
const MOST_SHARED = 4096;
const LONGEST_SHARED = 24;

/**
 * Makes what keeps the texts of cells: each as a text of its own, since the XML around it takes several times its memory,
 * and those that come again once.
 */
export function textKeeper(): (text: string) => string {
  const shared = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST_SHARED) return copyOf(text);
    const known = shared.get(text);
    if (known !== undefined) return known;
    const own = text.length < SHORTEST_CUT ? text : copyOf(text);
    if (shared.size < MOST_SHARED) shared.set(own, own);
    return own;
  };
}

/** A text put together of two is written out anew when a part of it is asked for. */
const copyOf = (text: string): string => ` ${text}`.slice(1);
