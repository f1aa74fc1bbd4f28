import { commands, l10n, languages, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { CommandHost } from '../command-host';
import { findPlaybooks } from '../find-playbooks';
import { activePlaybook, isPlaybook, isShown } from '../language';
import { languageId } from '../language-id';
import { naturalOrder } from '../natural-order';

/**
 * The playbook that a command is about: the menu's resource, else the active editor's, else that of the active panel, else
 * the only one in sight, else one that the person picks among those that are open or in the workspace. Undefined where
 * nothing is picked; where there is none, one can be written or looked for.
 */
export async function chosenPlaybook(host: CommandHost, resource: unknown): Promise<Uri | undefined> {
  if (resource instanceof Uri) return resource;
  return activePlaybook()?.uri ?? host.panels.active()?.uri() ?? onlyInSight(host) ?? pickedPlaybook();
}

/** As beside the walkthrough, which is then the active editor itself. */
function onlyInSight({ panels }: CommandHost): Uri | undefined {
  const editors = window.visibleTextEditors.map(({ document }) => document).filter(isPlaybook);
  const all = distinct([...editors.map(({ uri }) => uri), ...panels.inSight()]);
  return all.length === 1 ? all[0] : undefined;
}

async function pickedPlaybook(): Promise<Uri | undefined> {
  const all = await playbooksAtHand();
  if (all.length === 0) return withoutAny();
  if (all.length === 1) return all[0];
  const items: readonly (QuickPickItem & { readonly uri?: Uri })[] = [
    ...all
      .map((uri) => ({ label: workspace.asRelativePath(uri), uri }))
      .sort((a, b) => naturalOrder(a.label, b.label)),
    { label: l10n.t('Choose a file…') },
  ];
  // The walkthrough takes the focus back when its picture has come.
  const options = { title: l10n.t('Which playbook?'), ignoreFocusOut: true };
  const picked = await window.showQuickPick(items, options);
  return picked && (picked.uri ?? browsedPlaybook());
}

/** Those that an editor shows, which need not be files of the workspace, and those of the workspace. */
async function playbooksAtHand(): Promise<readonly Uri[]> {
  const open = workspace.textDocuments.filter((one) => isPlaybook(one) && isShown(one.uri));
  const found = await findPlaybooks();
  return distinct([...open.map(({ uri }) => uri), ...found]);
}

const distinct = (all: readonly Uri[]): readonly Uri[] => [
  ...new Map(all.map((uri) => [uri.toString(), uri])).values(),
];

async function withoutAny(): Promise<Uri | undefined> {
  const [create, browse] = [l10n.t('New playbook'), l10n.t('Choose a file…')];
  const answer = await window.showInformationMessage(
    l10n.t('No playbook is open, and there is none in this folder.'),
    create,
    browse,
  );
  if (answer === create) await commands.executeCommand('servicePlaybook.newPlaybook');
  return answer === browse ? browsedPlaybook() : undefined;
}

/** Whatever its name, a file that is chosen is meant as a playbook. */
async function browsedPlaybook(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({ filters: { YAML: ['yaml', 'yml'] } });
  if (!chosen?.[0]) return undefined;
  const document = await workspace.openTextDocument(chosen[0]);
  if (!isPlaybook(document)) await languages.setTextDocumentLanguage(document, languageId);
  await window.showTextDocument(document, { preview: false });
  return document.uri;
}
