import type { Memento } from 'vscode';
import { askChoice } from './ask-choice';
import { askText } from './ask-text';
import type { Question } from './question';

/** The answers by the ids of their steps. */
export type Answers = Readonly<Record<string, string>>;

interface Kept {
  readonly answers: Answers;
  /** The step that was asked last, from 0. */
  readonly at: number;
}

/** Where the answers are kept, until all are given. */
const KEY = 'servicePlaybook.newPlaybook';

/**
 * Asks one question after the other, with a way back. Whoever leaves is asked again where he or she was. Undefined where
 * the person leaves.
 * @param titleOf the title over the questions
 */
export async function askAll(
  steps: readonly Question[],
  memento: Memento,
  titleOf: (answers: Answers) => string,
): Promise<Answers | undefined> {
  const kept = memento.get<Kept>(KEY);
  let answers = kept?.answers ?? {};
  let at = Math.min(kept?.at ?? 0, steps.length - 1);
  while (at < steps.length) {
    const step = steps[at]!;
    await memento.update(KEY, { answers, at } satisfies Kept);
    const turn = { title: titleOf(answers), number: at + 1, of: steps.length, before: answers[step.id] };
    const reply = await (step.offers.length > 0 ? askChoice : askText)(step, turn);
    if (reply === 'left') return undefined;
    if (reply !== 'back') answers = { ...answers, [step.id]: reply.answer };
    at += reply === 'back' ? -1 : 1;
  }
  return answers;
}

/** Forgets the answers: a playbook has been made of them. */
export const forgetAnswers = (memento: Memento): Thenable<void> => memento.update(KEY, undefined);
