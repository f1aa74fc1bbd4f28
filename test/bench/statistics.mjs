/**
 * @typedef {object} Figures of one thing measured several times; milliseconds unless said otherwise
 * @property {number} n
 * @property {number} median
 * @property {number} p99 the largest where there are fewer than a hundred
 * @property {number} low the first tenth
 * @property {number} high the last tenth
 */

/** @param {readonly number[]} values @returns {Figures | undefined} nothing where nothing was measured */
export function figures(values) {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    round(/** @type {number} */ (sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]));
  return { n: sorted.length, median: at(0.5), p99: at(0.99), low: at(0.1), high: at(0.9) };
}

/** @param {readonly number[]} values */
export function median(values) {
  return figures(values)?.median ?? Number.NaN;
}

/** Three decimals: a microsecond. @param {number} value */
export function round(value) {
  return Math.round(value * 1000) / 1000;
}
