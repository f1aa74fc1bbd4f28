import type { TextSetting } from '../../shop/customer-text';
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
      const question = fills.get(key) ?? aboutFill(name, setting);
      fills.set(key, question);
      told({ question, answer });
      return answer;
    },
    named: (key) => {
      const answer = named(key);
      told({ question: aboutId(key), answer });
      return answer;
    },
    barred: (owner) => {
      const answer = barred(owner);
      told({ question: aboutText(owner), answer });
      return answer;
    },
  };
}

// Made by functions of their own: within `recording` they would keep the version of the file that was asked, as long as an item.

function aboutFill(name: string, setting: TextSetting): FileQuestion {
  const question: FileQuestion = {
    ask: (file) => file.fill(name, setting),
    about: () => [question],
    isShared: true,
  };
  return question;
}

const aboutId = (key: string): FileQuestion => ({
  ask: (file) => file.named(key),
  about: (found) => {
    const { segment } = (found ?? {}) as Partial<Named>;
    return segment ? [key, segment] : [key];
  },
});

const aboutText = (owner: object): FileQuestion => ({
  ask: (file) => file.barred(owner),
  about: () => [owner],
});
