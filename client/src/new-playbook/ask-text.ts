import { l10n, QuickInputButtons, window } from 'vscode';
import type { Reply, Question, Turn } from './question';

/** Asks a question that is answered in words alone. */
export function askText(step: Question, turn: Turn): Promise<Reply> {
  const input = window.createInputBox();
  Object.assign(input, { title: turn.title, step: turn.number, totalSteps: turn.of, ignoreFocusOut: true });
  Object.assign(input, { prompt: step.question, placeholder: step.hint, value: turn.before ?? '' });
  if (turn.number > 1) input.buttons = [QuickInputButtons.Back];
  return new Promise<Reply>((resolve) => {
    input.onDidChangeValue(() => (input.validationMessage = undefined));
    input.onDidTriggerButton(() => resolve('back'));
    input.onDidHide(() => resolve('left'));
    input.onDidAccept(() => {
      const answer = input.value.trim();
      if (answer === '') input.validationMessage = l10n.t('Please write the name of the shop.');
      else resolve({ answer });
    });
    input.show();
  }).finally(() => input.dispose());
}
