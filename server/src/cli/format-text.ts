import { type Locale, say } from '../../../schemas/text';
import type { Level } from '../service';
import type { CheckedFile, CheckedFinding } from './result';
import { levelWords, messages } from './words';

/** The output for people: the findings of each file, and a line that counts them. */
export function asText(files: readonly CheckedFile[], locale: Locale, quiet: boolean): string {
  const shown = files.map((file) => ({
    ...file,
    findings: file.findings.filter(({ level }) => !quiet || level !== 'info'),
  }));
  const blocks = shown.map((file) => fileBlock(file, locale));
  const all = shown.flatMap(({ findings }) => findings);
  const count = (level: Level): number => all.filter((finding) => finding.level === level).length;
  const counts = {
    files: files.length,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
  };
  return `${[...blocks, say(messages.summary, locale, counts)].join('\n\n')}\n`;
}

function fileBlock({ file, score, findings }: CheckedFile, locale: Locale): string {
  const told = say(messages.score, locale, { score });
  if (findings.length === 0) return `${file}  ${told}  ${say(messages.clean, locale)}`;
  return [`${file}  ${told}`, ...findings.map((finding) => line(file, finding, locale))].join('\n');
}

const line = (file: string, { start, level, message, rule }: CheckedFinding, locale: Locale): string =>
  `  ${file}:${start.line}:${start.column}  ${levelWords[level][locale]}  ${message}  ${rule}`;
