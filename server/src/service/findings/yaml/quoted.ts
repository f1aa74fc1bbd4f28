/** Quotes a text as a YAML scalar: in double quotes, or in single ones where it has a quote or backslash that would need an escape. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A backslash in double quotes, with what stands behind it where YAML knows that, and a quote without one. */
const special =
  /(?<known>\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0abtnvfre "/\\N_LP\t]))|\\'|\\|"/g;

/** Puts quotes round what stood between quotes of a kind. Escapes keep their meaning; other backslashes, and quotes inside, stand for themselves. */
export function requoted(inside: string, mark: string): string {
  if (mark === "'") return quoted(inside.replaceAll(/''|\\'/g, "'"));
  if (!/\\[^"]/.test(inside)) return quoted(inside.replaceAll('\\"', '"'));
  const escaped = inside.replaceAll(special, (found: string, known: string | undefined) =>
    known !== undefined ? known : found === "\\'" ? "'" : `\\${found}`,
  );
  return `"${escaped}"`;
}

/** The backslashes of a text in double quotes: whether YAML knows some of them, and the first that it does not know, with the character behind it. */
export function escapesIn(inside: string): { readonly hasKnown: boolean; readonly unknown?: string } {
  const found = [...inside.matchAll(special)].filter(([text]) => text.startsWith('\\'));
  const unknown = found.find(({ groups }) => groups!['known'] === undefined);
  return {
    hasKnown: found.some(({ 0: text, groups }) => groups!['known'] !== undefined || text === "\\'"),
    ...(unknown
      ? { unknown: String.fromCodePoint(92, inside.codePointAt(unknown.index + 1) ?? 32).trim() }
      : {}),
  };
}
