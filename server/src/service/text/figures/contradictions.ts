import type { Quantity } from './quantity';
import type { Statement } from './statements';

/** Two figures for the same subject in two texts. */
export interface Contradiction {
  readonly one: Quantity;
  readonly other: Quantity;
}

/**
 * Finds contradictions between two texts that answer the same question: different figures for one subject under the same
 * conditions, one pair for each. Unknown words may be a condition, so they must be the same on both sides.
 */
export function contradictions(
  ours: readonly Statement[],
  theirs: readonly Statement[],
): readonly Contradiction[] {
  return [...new Set(ours.map(({ about }) => about))].flatMap((about) => {
    const [left, right] = [ours, theirs].map((all) => all.filter((one) => one.about === about));
    if (!disagree(left!, right!)) return [];
    const [one, other] = [left![0]!, right![0]!];
    const isOfOne = one.rest === other.rest && (one.subject !== undefined || one.rest !== '');
    return one.sure && other.sure && isOfOne ? [{ one: one.quantity, other: other.quantity }] : [];
  });
}

/** Whether no figure of one side agrees with any of the other. */
export const disagree = (ours: readonly Statement[], theirs: readonly Statement[]): boolean =>
  ours.length > 0 &&
  theirs.length > 0 &&
  !ours.some((one) => theirs.some((other) => agree(one.quantity, other.quantity))) &&
  !sameHours(ours, theirs);

/** Whether two figures agree: “3 至 5 天”, “5 天” and “一周内” do; “48 小时内” and “三天内” do not. */
function agree(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'hours') return a.low === b.low && a.high === b.high;
  if (a.low <= b.high && b.low <= a.high) return true;
  return (a.limit && !b.limit && b.high <= a.high) || (b.limit && !a.limit && a.high <= b.high);
}

/** Whether two sides have the same opening hours. The first start and last end are compared, since one side may leave out a break. */
function sameHours(ours: readonly Statement[], theirs: readonly Statement[]): boolean {
  if (ours[0]!.quantity.kind !== 'hours') return false;
  const [left, right] = [ours, theirs].map((all) => ({
    low: Math.min(...all.map(({ quantity }) => quantity.low)),
    high: Math.max(...all.map(({ quantity }) => quantity.high)),
  }));
  return left!.low === right!.low && left!.high === right!.high;
}
