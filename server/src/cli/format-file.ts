import { type Locale, say } from '../../../schemas/text';
import { formatText, type FormattedText } from '../service';
import { editorConfigFor } from './editor-config';
import { reasonOf } from './reasons';
import { isPlainFile, readStdin, readTextFile, type TextFile, withBom, writeWhole } from './text-file';
import { messages } from './words';

/** The outcome of one file. Lines count from 1. */
export interface FormatOutcome {
  readonly file: string;
  /** Whether it was formatted already. */
  readonly formatted: boolean;
  /** Whether it was written. */
  readonly written: boolean;
  /** What stays as it is, since it cannot be read or cannot be formatted safely. */
  readonly kept: readonly { readonly line: number; readonly endLine: number }[];
  /** The formatted text of the standard input. */
  readonly text?: string;
}

/** Formats a file on the disk, in place unless it is only checked. @returns a sentence where that fails */
export async function formatFile(
  file: string,
  check: boolean,
  locale: Locale,
): Promise<FormatOutcome | string> {
  const before = await readTextFile(file).catch(reasonOf);
  if (!('bom' in before)) return say(messages.unreadable, locale, { file, reason: before });
  const { text, ...outcome } = await formatAs(file, before);
  if (outcome.formatted || check) return outcome;
  if (!(await isPlainFile(file)))
    return say(messages.unwritable, locale, { file, reason: messages.notPlain });
  return writeWhole(file, text).then(
    () => ({ ...outcome, written: true }),
    (error: unknown) => say(messages.unwritable, locale, { file, reason: reasonOf(error) }),
  );
}

/** Formats the standard input as if it were this file. @returns a sentence where it cannot be read */
export async function formatStdin(file: string, locale: Locale): Promise<FormatOutcome | string> {
  const before = await readStdin().catch(reasonOf);
  return 'bom' in before
    ? formatAs(file, before)
    : say(messages.unreadable, locale, { file, reason: before });
}

async function formatAs(file: string, { text, bom }: TextFile) {
  const { format, newline } = await editorConfigFor(file);
  const formatted = formatText(text, format);
  const after = newline === undefined ? formatted.text : formatted.text.replace(/\r?\n/g, newline);
  return {
    file,
    formatted: after === text,
    written: false,
    kept: linesOf(formatted),
    text: withBom({ text: after, bom }),
  };
}

const linesOf = ({ kept }: FormattedText): FormatOutcome['kept'] =>
  kept.map(({ start, end }) => ({ line: start.line + 1, endLine: end.line + 1 }));
