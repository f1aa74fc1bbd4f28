import { type Disposable, type QuickInput, QuickInputButtons, type QuickInputButton } from 'vscode';
import type { Reply, Turn } from './question';

/** What questions with offers and those in words have in common. */
interface Asking extends QuickInput {
  buttons: readonly QuickInputButton[];
  onDidTriggerButton(heard: () => void): Disposable;
  onDidAccept(heard: () => void): Disposable;
}

/**
 * Shows a question until it is answered or left.
 * @param accept is told when the person accepts; it answers with what is given to it, or not yet
 */
export function ask(
  input: Asking,
  turn: Turn,
  accept: (answer: (answer: string) => void) => void,
): Promise<Reply> {
  input.title = turn.title;
  input.step = turn.number;
  input.totalSteps = turn.of;
  input.ignoreFocusOut = true;
  input.buttons = turn.number > 1 ? [QuickInputButtons.Back] : [];
  return new Promise<Reply>((resolve) => {
    input.onDidTriggerButton(() => resolve('back'));
    input.onDidHide(() => resolve('left'));
    input.onDidAccept(() => accept((answer) => resolve({ answer })));
    input.show();
  }).finally(() => input.dispose());
}
