/** Quotes a text as a YAML scalar: in double quotes, or in single ones where it has a quote or backslash that would need an escape. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
