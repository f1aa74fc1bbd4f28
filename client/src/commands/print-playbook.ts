import { env, l10n, type QuickPickItem, UIKind, type Uri, window, workspace } from 'vscode';
import { type PrintParams, printRequest } from '../../../server/src/protocol';
import type { CommandHost } from '../command-host';
import { saveFile } from '../tables/save-file';
import { chosenPlaybook } from './chosen-playbook';

interface DocumentItem extends QuickPickItem {
  readonly document: PrintParams['kind'];
  readonly file: string;
}

/** Writes a playbook as a document to print or to hand over, and opens it in the browser, which prints it or saves it as PDF. */
export async function printPlaybook(host: CommandHost, resource?: unknown): Promise<void> {
  const uri = await chosenPlaybook(host, resource);
  if (!uri) return;
  const picked = await window.showQuickPick(documents(), {
    title: l10n.t('Print or export as PDF or HTML'),
    placeHolder: l10n.t('What is it for?'),
    matchOnDetail: true,
  });
  if (!picked) return;
  const month = picked.document === 'roster' ? await chosenMonth() : undefined;
  if (picked.document === 'roster' && month === undefined) return;
  // The server knows open files alone.
  await workspace.openTextDocument(uri);
  const page = await host.client.sendRequest(printRequest, {
    uri: uri.toString(),
    kind: picked.document,
    month,
  });
  const saved = page && (await saveFile(uri, picked.file, new TextEncoder().encode(page)));
  if (saved) await open(saved);
}

const documents = (): readonly DocumentItem[] => [
  {
    document: 'wall',
    file: l10n.t('on-the-wall.html'),
    label: l10n.t('One page for the wall'),
    detail: l10n.t('Hours, who is on shift, who to call, what to say first'),
  },
  {
    document: 'handbook',
    file: l10n.t('handbook.html'),
    label: l10n.t('Handbook for agents'),
    detail: l10n.t('Contents, rules, whom to answer first, replies by topic, questions and answers'),
  },
  {
    document: 'roster',
    file: l10n.t('roster.html'),
    label: l10n.t('Roster of a month'),
    detail: l10n.t('Who works when, on one page, with time off, cover and promotions'),
  },
];

/** Asks for the month: this one or one of the next. */
async function chosenMonth(): Promise<string | undefined> {
  const now = new Date();
  const months = Array.from({ length: 4 }, (_, ahead) => {
    const first = new Date(now.getFullYear(), now.getMonth() + ahead, 1);
    return `${first.getFullYear()}-${String(first.getMonth() + 1).padStart(2, '0')}`;
  });
  return window.showQuickPick(months, { title: l10n.t('Which month?') });
}

/** Opens a saved page in the browser of this machine; in the browser's VS Code files cannot be opened so, which is said. */
async function open(saved: Uri): Promise<void> {
  const isHere = saved.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  if (isHere && (await env.openExternal(saved))) return;
  void window.showInformationMessage(
    l10n.t('Saved: {0}. Open it in a browser: its Print command prints it or saves it as PDF.', saved.path),
  );
}
