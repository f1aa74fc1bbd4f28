import { say } from '../../../schemas/text';
import type { FileOutcome } from './check-file';
import type { CheckOptions } from './options';
import { messages } from './words';

/** Prints notes to standard error: problems always; fixes and stale baseline entries unless quiet. */
export function tellNotes(
  problems: readonly string[],
  outcomes: readonly FileOutcome[],
  { locale, quiet }: CheckOptions,
): void {
  const notes = outcomes.flatMap(({ file, fixed, problem, stale }) => [
    ...(fixed !== undefined && problem === undefined ? [say(messages.fixed, locale, { file })] : []),
    ...stale.map(({ rule, where }) => say(messages.stale, locale, { file, rule, where: where || '-' })),
  ]);
  tell([...problems, ...(quiet ? [] : notes)]);
}

/** Prints sentences for a person to standard error. */
export function tell(sentences: readonly string[]): void {
  if (sentences.length > 0) process.stderr.write(`${sentences.join('\n')}\n`);
}
