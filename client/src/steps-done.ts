import { commands, type Disposable, workspace } from 'vscode';
import { isPlaybook } from './language';

/** A step of the walkthrough in package.json that is done by more than the start of a command. */
export type WalkthroughStep = 'new' | 'write' | 'preview' | 'try' | 'check';

/** Ticks a step off. The walkthrough keeps it ticked; it looks at a context key. */
export function stepDone(step: WalkthroughStep): void {
  void commands.executeCommand('setContext', `servicePlaybook.done.${step}`, true);
}

/** Ticks off the writing once a playbook is saved. */
export function watchWriting(): Disposable {
  return workspace.onDidSaveTextDocument((document) => isPlaybook(document) && stepDone('write'));
}
