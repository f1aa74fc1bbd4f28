import { l10n, type QuickPickItem, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { Refused } from '../reasons';

/** Where a new playbook is created: a folder, or an untitled buffer. */
export type NewFilePlace = Uri | 'untitled';

interface PlaceItem extends QuickPickItem {
  readonly place: NewFilePlace;
}

/** Asks for the folder of the new playbook; no question where no folder is open. Undefined when the person cancels. */
export async function chooseFolder(): Promise<NewFilePlace | undefined> {
  const folders = (workspace.workspaceFolders ?? []).filter(
    // Undefined means unknown: only read-only file systems are left out.
    ({ uri }) => workspace.fs.isWritableFileSystem(uri.scheme) !== false,
  );
  if (folders.length === 0) return 'untitled';
  const items: PlaceItem[] = [
    ...folders.map(({ name, uri }) => ({ label: l10n.t('Save in {0}', name), place: uri })),
    { label: l10n.t('Open without saving'), place: 'untitled' },
  ];
  const picked = await window.showQuickPick(items, { title: l10n.t('Where should the new playbook go?') });
  return picked?.place;
}

/**
 * Creates a new file and returns its URI: `playbook.yaml`, or a name derived from the shop's where that is taken. Never
 * overwrites a file: the workspace edit refuses to, so a file that appears meanwhile is safe too.
 */
export async function createFile(folder: Uri, shopName: string, text: string): Promise<Uri> {
  for (const name of fileNames(shopName)) {
    const uri = Uri.joinPath(folder, name);
    if (await exists(uri)) continue;
    const edit = new WorkspaceEdit();
    edit.createFile(uri, {
      overwrite: false,
      ignoreIfExists: false,
      contents: new TextEncoder().encode(text),
    });
    if (await workspace.applyEdit(edit)) return uri;
  }
  throw new Refused(l10n.t('No new file could be written in {0}.', folder.path));
}

/** The names to try, in this order; all of them are names of playbooks. */
function fileNames(shopName: string): string[] {
  // Without characters that some file system refuses, and dots and spaces at the ends, which Windows drops.
  const stem = shopName.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replace(/^[.\s-]+|[.\s-]+$/g, '') || 'shop';
  const numbered = Array.from({ length: 20 }, (_, index) => `${stem}-${index + 2}.playbook.yaml`);
  return ['playbook.yaml', `${stem}.playbook.yaml`, ...numbered];
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
