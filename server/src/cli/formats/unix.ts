import type { CheckedFinding } from '../result';
import type { Format } from './report';
import { oneLine } from './one-line';

/** The columns that a format counts. */
type ColumnOf = (finding: CheckedFinding) => number;

/**
 * One line a finding, `file:line:column: level: message [rule]`, as compilers write them and editors' problem matchers read
 * them. Columns count UTF-16 code units, as in the other formats; levels are in English in either language.
 */
export const asUnix: Format = ({ files }) => linesOf(files, ({ start }) => start.column);

/** The same with the columns of a screen, on which a Chinese character takes two: GNU's standard for error messages. */
export const asGnu: Format = ({ files }) =>
  linesOf(files, ({ start, screenColumn }) => screenColumn ?? start.column);

function linesOf(files: Parameters<Format>[0]['files'], columnOf: ColumnOf): string {
  const lines = files.flatMap(({ file, findings }) =>
    findings.flatMap((finding) => {
      const { start, level, message, rule, related = [] } = finding;
      const elsewhere = related.flatMap(({ file: other, ...place }) =>
        other === undefined
          ? []
          : [`${other}:${place.start.line}:${place.start.column}: note: ${oneLine(place.message)}\n`],
      );
      const told = `${file}:${start.line}:${columnOf(finding)}: ${level}: ${oneLine(message)} [${rule}]\n`;
      return [told, ...elsewhere];
    }),
  );
  return lines.join('');
}
