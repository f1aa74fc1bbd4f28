import { speaksOf, topicIds } from '../../../../../schemas/topics';
import { quantitiesIn, type Quantity } from './quantities';

/** Two figures for the same thing in two texts. */
export interface Contradiction {
  readonly one: Quantity;
  readonly other: Quantity;
}

/**
 * Where two texts that answer one question name different figures, one pair of each kind: figures that the other text
 * does not have. Where the texts agree on some figure, or speak of several things, only clauses on the same topic are
 * held against each other.
 */
export function contradictions(one: string, other: string): readonly Contradiction[] {
  const [ours, theirs] = [quantitiesIn(one), quantitiesIn(other)];
  const kinds = new Set(ours.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const ofKind = (all: readonly Quantity[]) => all.filter((quantity) => quantity.kind === kind);
    const [left, right] = [ofKind(ours), ofKind(theirs)];
    const [leftOnly, rightOnly] = [without(left, right), without(right, left)];
    const nothingInCommon = leftOnly.length === left.length && rightOnly.length === right.length;
    for (const a of leftOnly)
      for (const b of rightOnly)
        if (onOneTopic(clauseAt(one, a), clauseAt(other, b), nothingInCommon)) return [{ one: a, other: b }];
    return [];
  });
}

const without = (some: readonly Quantity[], others: readonly Quantity[]): readonly Quantity[] =>
  some.filter((a) => !others.some((b) => agree(a, b)));

/** “3 至 5 天” and “5 天” agree; two opening hours agree only if they are the same. */
function agree(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'clock') return a.low === b.low && a.high === b.high;
  return a.low <= b.high && b.low <= a.high;
}

function onOneTopic(a: string, b: string, otherwise: boolean): boolean {
  const [left, right] = [a, b].map((clause) => topicIds.filter((topic) => speaksOf(topic, clause)));
  if (left!.length === 0 || right!.length === 0) return otherwise;
  return left!.some((topic) => right!.includes(topic));
}

/** The part of the sentence that the figure stands in. */
function clauseAt(text: string, { start, end }: Quantity): string {
  const before = text
    .slice(0, start)
    .split(/[，。；！？,;!?\n]|\.\s/)
    .at(-1)!;
  const after = text.slice(end).split(/[，。；！？,;!?\n]|\.\s/, 1)[0]!;
  return before + text.slice(start, end) + after;
}
