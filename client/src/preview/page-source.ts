import { type CancellationToken, l10n, type TextDocument, type Uri, workspace } from 'vscode';
import type { PageParams, SentPage } from '../../../server/src/protocol';
import type { Host } from '../host';
import { isPlaybook, openDocument } from '../language';
import { isSuperseded } from '../superseded';
import type { PageKind } from './page-kinds';

/** A page, or in plain words why there is none. */
export type PageAnswer = { readonly page: SentPage } | { readonly notice: string };

/**
 * Asks the server for a page of a document, which is opened for it if no editor has it open. Never rejects.
 * @param known what stands in the page's form, and which page is shown
 * @returns undefined where nobody needs the answer any more: it is being asked for again
 */
export async function askForPage(
  host: Host,
  kind: PageKind,
  uri: Uri,
  known: Pick<PageParams, 'form' | 'shown'>,
  token: CancellationToken,
): Promise<PageAnswer | undefined> {
  const document = await read(uri);
  if (!document)
    return { notice: l10n.t('This playbook cannot be read any more. It was closed, moved or deleted.') };
  if (!isPlaybook(document)) {
    return {
      notice: l10n.t(
        'This file is not open as a service playbook. Choose the language “Service Playbook” for it.',
      ),
    };
  }
  try {
    const page = await host.client.sendRequest(kind.request, { uri: uri.toString(), ...known }, token);
    return page
      ? { page }
      : { notice: l10n.t('The playbook is not ready yet. It appears with the next change.') };
  } catch (error) {
    if (isSuperseded(error)) return undefined;
    host.client.error(`${kind.viewType} failed`, error, false);
    return { notice: l10n.t('The page could not be made. The output “Service Playbook” says why.') };
  }
}

async function read(uri: Uri): Promise<TextDocument | undefined> {
  // Asking for an untitled buffer that was closed would make a new, empty one.
  if (uri.scheme === 'untitled') return openDocument(uri);
  return workspace.openTextDocument(uri).then(
    (document) => document,
    () => undefined,
  );
}
