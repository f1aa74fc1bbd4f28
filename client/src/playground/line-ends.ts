/** How the lines of a text end: as most of them do. */
export function lineEndOf(text: string): '\r\n' | '\n' {
  const all = text.match(/\n/g)?.length ?? 0;
  const withReturn = text.match(/\r\n/g)?.length ?? 0;
  return withReturn * 2 > all ? '\r\n' : '\n';
}
