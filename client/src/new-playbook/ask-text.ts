import { l10n, window } from 'vscode';
import { ask } from './ask';
import type { Question, Reply, Turn } from './question';

/** Asks a question that is answered in words alone. */
export function askText(step: Question, turn: Turn): Promise<Reply> {
  const input = window.createInputBox();
  input.prompt = step.question;
  input.placeholder = step.hint;
  input.value = turn.before ?? '';
  input.onDidChangeValue(() => (input.validationMessage = undefined));
  return ask(input, turn, (answer) => {
    const words = input.value.trim();
    if (words === '') input.validationMessage = l10n.t('Please write the name of the shop.');
    else answer(words);
  });
}
