import type { Named, OfFile } from '../item-context';

/** What a drawing can depend on: a segment, the owner of a text, the key of an id, or a question about a placeholder. */
export type Dependency = object | string;

/** A question of a drawing to the rest of its file. An answer that is the same is identical. */
export interface FileQuestion {
  readonly ask: (file: OfFile) => unknown;
  /** What an answer can only change with. */
  readonly about: (answer: unknown) => readonly Dependency[];
  /** Whether many drawings ask the same. */
  readonly isShared?: true;
}

/** A recorded dependency: a question with its answer at that time. */
export interface Answer {
  readonly question: FileQuestion;
  readonly answer: unknown;
}

/** The questions about placeholders, by name and setting: many texts ask the same. */
export type FillQuestions = Map<string, FileQuestion>;

/** Wraps the file so that each question is told with its answer. */
export function recording(
  { fill, named, barred }: OfFile,
  fills: FillQuestions,
  told: (answer: Answer) => void,
): OfFile {
  return {
    fill: (name, setting) => {
      const answer = fill(name, setting);
      const key = JSON.stringify([name, setting]);
      const question = fills.get(key) ?? aboutItself((file) => file.fill(name, setting));
      fills.set(key, question);
      told({ question, answer });
      return answer;
    },
    named: (key) => {
      const answer = named(key);
      told({ question: { ask: (file) => file.named(key), about: (found) => aboutId(key, found) }, answer });
      return answer;
    },
    barred: (owner) => {
      const answer = barred(owner);
      told({ question: { ask: (file) => file.barred(owner), about: () => [owner] }, answer });
      return answer;
    },
  };
}

function aboutId(key: string, found: unknown): readonly Dependency[] {
  const { segment } = (found ?? {}) as Partial<Named>;
  return segment ? [key, segment] : [key];
}

function aboutItself(ask: FileQuestion['ask']): FileQuestion {
  const question: FileQuestion = { ask, about: () => [question], isShared: true };
  return question;
}
