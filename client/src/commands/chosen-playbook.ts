import { l10n, Uri, window, workspace } from 'vscode';
import type { CommandHost } from '../command-host';
import { activePlaybook, playbookFiles } from '../language';

/**
 * The playbook that a command is about: the menu's resource, else the active editor's, else that of the active panel, else
 * one that the person picks among those of the workspace. Undefined where nothing is picked, and with a message where there
 * is none.
 */
export async function chosenPlaybook(host: CommandHost, resource: unknown): Promise<Uri | undefined> {
  if (resource instanceof Uri) return resource;
  return activePlaybook()?.uri ?? host.panels.active()?.uri() ?? pickedPlaybook();
}

async function pickedPlaybook(): Promise<Uri | undefined> {
  const found = await workspace.findFiles(playbookFiles, '**/node_modules/**');
  if (found.length === 0)
    void window.showInformationMessage(l10n.t('Open a playbook first, for example playbook.yaml.'));
  if (found.length < 2) return found[0];
  const items = found
    .map((uri) => ({ label: workspace.asRelativePath(uri), uri }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const picked = await window.showQuickPick(items, { title: l10n.t('Which playbook?') });
  return picked?.uri;
}
