import { l10n, Uri, window } from 'vscode';
import type { CommandHost } from '../command-host';
import { activePlaybook } from '../language';

/**
 * The playbook that a command is about: the menu's resource, else the active editor's, else that of the active panel.
 * Undefined, with a message to the person, where there is none.
 */
export function chosenPlaybook(host: CommandHost, resource: unknown): Uri | undefined {
  if (resource instanceof Uri) return resource;
  const uri = activePlaybook()?.uri ?? host.panels.active()?.uri();
  if (!uri) void window.showInformationMessage(l10n.t('Open a playbook first, for example playbook.yaml.'));
  return uri;
}
