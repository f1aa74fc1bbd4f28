import type { CheckResult } from '../result';
import type { Format } from './report';
import { attributes } from './xml';

/** Checkstyle's XML, which many review tools read. Its levels have the names of ours. */
export const asCheckstyle: Format = ({ files }) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.map(fileElement).join('')}</checkstyle>\n`;

function fileElement({ file, findings }: CheckResult): string {
  const errors = findings.map(({ start, level, message, rule }) => {
    const source = `service-playbook.${rule.replace('/', '.')}`;
    const values = { line: start.line, column: start.column, severity: level, message, source };
    return `    <error${attributes(values)}/>\n`;
  });
  return `  <file${attributes({ name: file })}>\n${errors.join('')}  </file>\n`;
}
