import { say } from '../../../schemas/text';
import { exit } from './exit';
import { systemLocale } from './locale';
import { reasonOf } from './reasons';
import { messages } from './words';

/**
 * Ends the run where output fails. A closed pipe (`| head`) is no error and ends it silently; anything else is reported
 * in one line.
 */
export function endWhereOutputFails(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE')
      process.stderr.write(`${say(messages.noOutput, systemLocale(), { reason: reasonOf(error) })}\n`);
    process.exit(exit.usage);
  });
  process.stderr.on('error', () => process.exit(exit.usage));
}
