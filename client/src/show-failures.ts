import { l10n, window } from 'vscode';
import { reasonOf } from './reasons';

/** Runs what a person asked for, and shows an error message when it fails. Never rejects. */
export async function showFailures(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const reason = reasonOf(error, (sentence, ...values) => l10n.t(sentence, ...values));
    void window.showErrorMessage(l10n.t('That did not work: {0}', reason));
  }
}
