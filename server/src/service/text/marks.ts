/** The marks that end a clause of a normalised text, a full stop aside, which may stand in a number or a name. */
export const clauseMarks = ',。!?;\n';
/** The same of a sentence. */
export const sentenceMarks = '。!?;\n';

/** Whether a character ends a clause or sentence: one of the marks, or a full stop that no digit or letter follows. */
export function endsHere(text: string, at: number, marks: string): boolean {
  if (text[at] === '.') return !/[\w.]/.test(text[at + 1] ?? '');
  return marks.includes(text[at]!);
}
