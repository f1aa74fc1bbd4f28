import { endsHere, sentenceMarks } from '../text/marks';
import type { Part } from '../text/normalise';

/** The sentences of a normalised text, with the marks that end them. Linear time. */
export function sentencesIn(text: string): readonly Part[] {
  const sentences: Part[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!endsHere(text, at, sentenceMarks)) continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
