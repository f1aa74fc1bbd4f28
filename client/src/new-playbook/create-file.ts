import { l10n, Uri, workspace, WorkspaceEdit } from 'vscode';
import { Refused } from '../reasons';

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
  const stem =
    shopName.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replace(/^[.\s-]+|(?<![.\s-])[.\s-]+$/g, '') || 'shop';
  const numbered = Array.from({ length: 20 }, (_, index) => `${stem}-${index + 2}.playbook.yaml`);
  return ['playbook.yaml', `${stem}.playbook.yaml`, ...numbered];
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
