import { env, l10n, type QuickPickItem, type Uri, ViewColumn, window, workspace } from 'vscode';
import { rolloutNoteRequest, type WrittenNote } from '../../../server/src/protocol';
import type { CommandHost } from '../command-host';
import { committedVersion } from '../git/committed-version';
import { saveFile } from '../tables/save-file';
import { chosenPlaybook } from './chosen-playbook';

/** Writes what changed since another version of a playbook, as a page for agents: to read, to save or to paste. */
export async function rolloutNote(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = await chosenPlaybook(host, resource);
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
  if (note) await handOver(uri, note);
}

/** Asks what is to become of a note, and does it. */
async function handOver(playbook: Uri, { markdown, html }: WrittenNote): Promise<void> {
  const open = l10n.t('Open it here, to read and to mend');
  const save = l10n.t('Save it as a web page…');
  const copy = l10n.t('Copy it, to paste into a group chat');
  const picked = await window.showQuickPick([open, save, copy], {
    title: l10n.t('The rollout note is written'),
    ignoreFocusOut: true,
  });
  if (picked === save) await saveFile(playbook, l10n.t('rollout-note.html'), new TextEncoder().encode(html));
  if (picked === copy) await env.clipboard.writeText(markdown);
  if (picked !== open) return;
  const document = await workspace.openTextDocument({ language: 'markdown', content: markdown });
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: false });
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
