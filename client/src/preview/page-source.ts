import { type CancellationToken, l10n, type TextDocument, type Uri, workspace } from 'vscode';
import type { PageParams, SentPage } from '../../../server/src/protocol';
import type { Host } from '../host';
import { isPlaybook, openDocument } from '../language';
import { askNewest } from '../superseded';
import type { PageKind } from './page-kinds';

/** A page, or a notice in plain words why there is none. */
export type PageAnswer = { readonly page: SentPage } | { readonly notice: string };

/**
 * Requests a page of a document, which is opened if it is not. Never rejects.
 * @param known the values of the page's form, the stamp of the page that is shown or whether one may be begun, and the tables that it is about
 * @returns undefined where the request was cancelled
 */
export async function askForPage(
  host: Host,
  kind: PageKind,
  uri: Uri,
  known: Pick<PageParams, 'form' | 'shown' | 'tables' | 'begins'>,
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
    const params = { uri: uri.toString(), ...known };
    const page = await askNewest(() => host.client.sendRequest(kind.request, params, token), token);
    if (page === undefined) return undefined;
    return page
      ? { page }
      : { notice: l10n.t('The playbook is not ready yet. It appears with the next change.') };
  } catch (error) {
    host.client.error(`${kind.viewType} failed`, error, false);
    return { notice: l10n.t('The page could not be made. The output “Service Playbook” says why.') };
  }
}

async function read(uri: Uri): Promise<TextDocument | undefined> {
  // `openTextDocument` would create a new, empty buffer for a closed untitled one.
  if (uri.scheme === 'untitled') return openDocument(uri);
  return workspace.openTextDocument(uri).then(
    (document) => document,
    () => undefined,
  );
}
