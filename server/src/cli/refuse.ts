import { type Locale, say } from '../../../schemas/text';
import { nearest } from '../service';
import { commandNames } from './at-once';
import { exit } from './exit';
import { usage } from './usage';
import { messages } from './words';

/** Says that a word is no command, and which one may be meant. @returns the exit code */
export function refuse(name: string | undefined, locale: Locale): number {
  const meant = name === undefined ? undefined : nearest(name, commandNames);
  const unknownCommand = name === undefined ? '' : `${say(messages.noCommand, locale, { name })}`;
  const hint = meant ? say(messages.meant, locale, { meant }) : '';
  process.stderr.write(`${unknownCommand}${hint}${unknownCommand ? '\n\n' : ''}${usage.all[locale]}`);
  return exit.usage;
}
