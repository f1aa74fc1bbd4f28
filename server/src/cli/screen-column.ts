/**
 * The column on a screen, from 1, of what stands behind a part of a line: as GNU's coding standards count, and by it Emacs
 * and Vim. Characters of Unicode's East Asian width W or F take two columns, combining marks none, a tab goes to the next
 * multiple of eight.
 * @param from the column of its first character
 */
export function screenColumn(part: string, from = 1): number {
  let columns = from - 1;
  for (const sign of part)
    columns = sign === '\t' ? columns - (columns % TAB) + TAB : columns + widthOf(sign);
  return columns + 1;
}

const TAB = 8;

function widthOf(sign: string): number {
  if (sign < '\u0300') return 1;
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(sign)) return 0;
  return wide.test(sign) ? 2 : 1;
}

/** The blocks of EastAsianWidth.txt (Unicode 15.1) that are wide or full-width. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
