/** A text that holds a name and a value, apart. */
export interface NamedValue {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Takes a text apart that holds a name beside a value: `午饭 12:00-12:30`, `12:00-12:30 lunch`. The value is as long as it
 * can be.
 * @param read gives undefined where a part of the text is no value
 */
export function nameBesideValue(text: string, read: (part: string) => unknown): NamedValue | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  for (let cut = 1; cut < text.length; cut++) {
    const back = text.length - cut;
    const ways = [
      [cut, text.slice(0, cut), text.slice(cut)],
      [back, text.slice(back), text.slice(0, back)],
    ] as const;
    for (const [at, beside, part] of ways) {
      const name = bare(beside);
      // A name has a letter, and it does not end within a number.
      const isName = /\p{L}/u.test(name) && !/\d{2}/.test(text.slice(at - 1, at + 1));
      const value = isName ? read(bare(part)) : undefined;
      if (value !== undefined) return { name, value };
    }
  }
  return undefined;
}

/** Longer texts are no name with a value. */
const MOST_LETTERS = 80;

/** A text without the marks and brackets around it. */
function bare(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && mark.test(text[start]!)) start++;
  while (start < end && mark.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}

const mark = /[\s:：,，、;；()（）[\]【】]/u;
