import { say } from '../../../schemas/text';
import { exit } from './exit';
import { systemLocale } from './locale';
import { reasonOf } from './reasons';
import { messages } from './words';

/**
 * Ends the run where nothing can be printed. A reader that left early (`| head`) has what it wanted, and is told nothing;
 * anything else is told in one line.
 */
export function endWhereOutputFails(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE')
      process.stderr.write(`${say(messages.noOutput, systemLocale(), { reason: reasonOf(error) })}\n`);
    process.exit(exit.usage);
  });
  process.stderr.on('error', () => process.exit(exit.usage));
}
