import type { MarkedCase } from './read-cases';
import type { AskedText } from './marked-text';

/** One request of the protocol, as `test/marked/` shows it. */
export interface MarkedRequest {
  /** The file in `test/marked/`, without `.md`. */
  readonly name: string;
  /** Where the answer is shown: as marks in the text, or in a block below it. */
  readonly shown: 'in the text' | 'below';
  /** Asks, and writes the answer as the case would show it. */
  answer(asked: AskedText, one: MarkedCase): string;
}
