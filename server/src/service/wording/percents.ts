/** The largest number of decimals in a percentage. */
const MOST_DECIMALS = 6;

/**
 * A share and the limit that it misses, in per cent. The limit as it is written; the share with as few decimals as still
 * leave it on its side of the limit, so that 4.96 % is never "5 %, which is less than 5 %".
 */
export function percentsApart(
  share: number,
  limit: number,
  {
    decimals = 0,
    round = Math.round,
  }: { readonly decimals?: number; readonly round?: typeof Math.round } = {},
): readonly [share: number, limit: number] {
  const written = clean(limit * 100);
  const side = Math.sign(share - limit);
  for (let digits = decimals; digits < MOST_DECIMALS; digits++) {
    const shown = round(clean(share * 100 * 10 ** digits)) / 10 ** digits;
    if (Math.sign(shown - written) === side) return [shown, written];
  }
  return [clean(share * 100), written];
}

/** Rounds off the error of binary fractions. */
const clean = (value: number): number => Number(value.toPrecision(12));
