/** The quotes of YAML, each with the typographic ones that input methods and word processors write for it. */
const typographic = { '"': '“”„＂', "'": '‘’＇' } as const;

/** A quote of YAML. */
export type QuoteMark = keyof typeof typographic;

export const quoteMarks: readonly QuoteMark[] = ['"', "'"];

/** The quote of YAML that a character is, or is written for. */
export function quoteFor(char: string): QuoteMark | undefined {
  if (char === '"' || typographic['"'].includes(char)) return '"';
  return char === "'" || typographic["'"].includes(char) ? "'" : undefined;
}

/** Whether a text that begins inside quotes ends with a typographic one that closes them: it closes none that opened inside. */
export function endsWithTypographic(inside: string, mark: QuoteMark): boolean {
  const last = inside.length - 1;
  return isTypographic(inside, last, mark) && typographicIn(inside.slice(0, last), mark) % 2 === 0;
}

/** How many typographic quotes of a kind a text has; an apostrophe inside a word is none. */
export function typographicIn(text: string, mark: QuoteMark): number {
  let count = 0;
  for (let at = 0; at < text.length; at++)
    if (isTypographic(text, at, mark) && !(mark === "'" && isInWord(text, at))) count++;
  return count;
}

const isTypographic = (text: string, at: number, mark: QuoteMark): boolean =>
  at >= 0 && at < text.length && typographic[mark].includes(text[at]!);

const isInWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}][a-z]/iu.test(text[at - 1]! + text[at + 1]!);

/**
 * The text inside the quotes that someone put round a whole value, of which YAML knows at most one: `“…”`, `“…"`. The same
 * quotes inside would say that the outer ones are part of the text: `“退货”和“换货”`.
 */
export function insideTypographic(value: string): string | undefined {
  const mark = value.length > 1 ? quoteFor(value[0]!) : undefined;
  const last = value.at(-1)!;
  const inside = value.slice(1, -1);
  if (!mark || value[0] === mark || quoteFor(last) !== mark || typographicIn(inside, mark) > 0)
    return undefined;
  return last === mark && inside.includes(mark) ? undefined : inside;
}
