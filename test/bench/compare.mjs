/** This run beside a stored one. What both runs did to the other server shows how much of a change is the machine's. */
import { number, table } from './tables.mjs';

/**
 * @param {import('./run.mjs').Results} before
 * @param {import('./run.mjs').Results} now
 */
export function comparison(before, now) {
  const old = flat(before);
  const rows = Object.entries(flat(now)).flatMap(([name, value]) => {
    const was = old[name];
    return was === undefined ? [] : [[name, number(was), number(value), `${number(value / was)} ×`]];
  });
  const head = ['median', 'before', 'now', 'now / before'];
  return `\nBeside the run of ${before.when}\n\n${table(head, rows)}`;
}

/** Every median by where it stands. @param {unknown} value @param {string} path @returns {Record<string, number>} */
function flat(value, path = '') {
  if (typeof value !== 'object' || value === null) return {};
  if ('median' in value && typeof value.median === 'number') return { [path]: value.median };
  if ('megabytes' in value && 'edits' in value && typeof value.megabytes === 'number')
    return { [`${path.replace(/ \d+$/, '')} ${value.edits} edits`]: value.megabytes };
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, part]) => {
      const name = 'lines' in value && key !== 'lines' ? `${value.lines} lines ${key}` : key;
      return flat(part, Array.isArray(value) && isSize(part) ? path : `${path} ${name}`.trim());
    }),
  );
}

/** @param {unknown} value */
function isSize(value) {
  return typeof value === 'object' && value !== null && 'lines' in value;
}
