import { commands, type Disposable, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { findPlaybooks } from './find-playbooks';
import { showFailures } from './show-failures';

/** The argument of the refactoring's command, as the server gives it. */
interface Asked {
  readonly uri: string;
  readonly range: unknown;
}

/** The name that a new shared playbook is offered. */
const NEW_NAME = 'base.playbook.yaml';

/** Registers the command behind “Move to a shared playbook…”: it asks for the file, and the server moves the parts. */
export function provideExtract(): Disposable {
  return commands.registerCommand('servicePlaybook.extract', (asked: Asked) =>
    showFailures(async () => {
      const target = await chooseFile(Uri.parse(asked.uri, true));
      if (target)
        await commands.executeCommand('servicePlaybook.extractTo', { ...asked, target: target.toString() });
    }),
  );
}

interface FileItem extends QuickPickItem {
  /** Undefined for a new file. */
  readonly uri?: Uri;
}

/** Asks for a playbook of the workspace, or the name of a new one beside the shop's. Undefined when the person cancels. */
async function chooseFile(shop: Uri): Promise<Uri | undefined> {
  const found = await findPlaybooks();
  const others = found.filter((uri) => uri.toString() !== shop.toString());
  const items: FileItem[] = [
    { label: l10n.t('A new shared playbook…') },
    ...others.map((uri) => ({ label: workspace.asRelativePath(uri), uri })),
  ];
  const picked =
    others.length === 0
      ? items[0]
      : await window.showQuickPick(items, { title: l10n.t('To which shared playbook?') });
  if (!picked) return undefined;
  return picked.uri ?? newFile(shop);
}

async function newFile(shop: Uri): Promise<Uri | undefined> {
  const name = await window.showInputBox({
    title: l10n.t('The new shared playbook, seen from the folder of this file'),
    value: NEW_NAME,
    valueSelection: [0, NEW_NAME.indexOf('.')],
    validateInput: (path) =>
      /^[^\\:]*[^\\:/]\.ya?ml$/.test(path.trim())
        ? undefined
        : l10n.t('The name of a file that ends in .playbook.yaml, such as {0}.', NEW_NAME),
  });
  return name === undefined ? undefined : Uri.joinPath(shop, '..', name.trim());
}
