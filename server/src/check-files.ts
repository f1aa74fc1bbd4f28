import type { CancellationToken } from 'vscode-languageserver';
import type { CheckedFile, CheckFilesParams } from './protocol';
import { allFindings, diagnostics, openFile, score } from './service';
import type { Session } from './session';
import { requestCancelled } from './turns';

/**
 * Checks files that are not open, one per turn, so that other requests are answered between them.
 * @returns the results of those that were checked before it was cancelled
 */
export async function checkFiles(
  session: Session,
  { files }: CheckFilesParams,
  token: CancellationToken,
): Promise<CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for (const { uri, text } of files) {
    const file = await checkFile(session, uri, text, token);
    if (!file) break;
    checked.push(file);
  }
  if (checked.length === 0 && token.isCancellationRequested) throw requestCancelled();
  return checked;
}

async function checkFile(session: Session, uri: string, text: string, token: CancellationToken) {
  const isStopped = () => token.isCancellationRequested;
  const own = await session.turns.run(() => (isStopped() ? undefined : openFile(uri, 0, text)));
  const snapshot = own && (await session.withBases(own));
  const settings = snapshot && (await session.checkSettings(snapshot));
  return session.turns.run((): CheckedFile | undefined => {
    if (!settings || isStopped()) return undefined;
    return session.answer('check files', { uri, score: 0, diagnostics: [] }, () => ({
      uri,
      score: score(allFindings(snapshot, settings)).total,
      diagnostics: diagnostics(snapshot, settings, session.locale(), session.ruleLink),
    }));
  });
}
