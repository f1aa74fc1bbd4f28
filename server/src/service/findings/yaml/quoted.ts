/** A text in quotes: double ones, or single ones where it holds what double ones would take as a sign. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
