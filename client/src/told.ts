import { l10n, window } from 'vscode';

/** Runs what a person asked for; they are told when it fails. Never rejects. */
export async function told(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('That did not work: {0}', reason));
  }
}
