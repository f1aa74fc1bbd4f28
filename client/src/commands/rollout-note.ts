import { l10n, type QuickPickItem, type Uri, ViewColumn, window, workspace } from 'vscode';
import { rolloutNoteRequest } from '../../../server/src/protocol';
import type { CommandHost } from '../command-host';
import { committedVersion } from '../tables/committed-version';
import { saveFile } from '../tables/save-file';
import { chosenPlaybook } from './chosen-playbook';

/** Writes what changed since another version of a playbook, as a page for agents, and opens it beside. */
export async function rolloutNote(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = chosenPlaybook(host, resource);
  if (!uri) return;
  // The server knows open files alone.
  await workspace.openTextDocument(uri);
  const before = await versionBefore(uri);
  if (before === undefined) return;
  const because = await window.showInputBox({
    title: l10n.t('Why it changed'),
    prompt: l10n.t('Agents read it at the top of the note. Leave it empty to say nothing.'),
    ignoreFocusOut: true,
  });
  if (because === undefined) return;
  const note = await host.client.sendRequest(rolloutNoteRequest, {
    uri: uri.toString(),
    before,
    ...(because.trim() === '' ? {} : { because: because.trim() }),
  });
  if (!note) return;
  const document = await workspace.openTextDocument({ language: 'markdown', content: note.markdown });
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: false });
  const save = l10n.t('Save as a web page…');
  const answer = await window.showInformationMessage(l10n.t('The rollout note is open, as Markdown.'), save);
  if (answer === save) await saveFile(uri, l10n.t('rollout-note.html'), new TextEncoder().encode(note.html));
}

interface VersionItem extends QuickPickItem {
  readonly text?: string;
}

/** Asks which version to compare with; no question where there is but a file to choose. Undefined when the person cancels. */
async function versionBefore(uri: Uri): Promise<string | undefined> {
  const committed = await committedVersion(uri);
  if (committed === undefined) return chosenFile(uri);
  const items: VersionItem[] = [
    { label: l10n.t('The last committed version'), text: committed },
    { label: l10n.t('Another file…') },
  ];
  const picked = await window.showQuickPick(items, { title: l10n.t('What changed since which version?') });
  return picked && (picked.text ?? chosenFile(uri));
}

async function chosenFile(beside: Uri): Promise<string | undefined> {
  const [chosen] =
    (await window.showOpenDialog({
      title: l10n.t('Choose the playbook as it was before'),
      openLabel: l10n.t('Compare with this one'),
      filters: { YAML: ['yaml', 'yml'], [l10n.t('All files')]: ['*'] },
      ...(beside.scheme === 'untitled' ? {} : { defaultUri: beside }),
    })) ?? [];
  return chosen && new TextDecoder().decode(await workspace.fs.readFile(chosen));
}
