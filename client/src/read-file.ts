import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findPlaybooksRequest, listFolderRequest, readFileRequest } from '../../server/src/protocol';
import { findPlaybooks } from './find-playbooks';

/** Answers the server's requests for files that it cannot read itself: config files and word packs in a browser, or on no disk. */
export function answerReadFile(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, async ({ uri }) => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true)));
    } catch {
      // No such file, which is the usual case: the server searches every folder above a playbook.
      return null;
    }
  });
  client.onRequest(listFolderRequest, async ({ uri }) => {
    try {
      const entries = await workspace.fs.readDirectory(folderAt(uri));
      return entries.flatMap(([name, type]) => (type & FileType.File ? [name] : []));
    } catch {
      // No such folder, which is the usual case too.
      return [];
    }
  });
  client.onRequest(findPlaybooksRequest, async ({ uri }) => {
    return (await findPlaybooks(folderAt(uri))).map((found) => found.toString());
  });
}

/** Without the `/` at the end, with which not every extension that serves files finds a folder. */
const folderAt = (uri: string): Uri => Uri.parse(uri.replace(/\/$/, ''), true);
