import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findPlaybooksRequest, listFolderRequest, readFileRequest } from '../../server/src/protocol';
import { playbookFiles } from './language';

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
      const entries = await workspace.fs.readDirectory(Uri.parse(uri, true));
      return entries.flatMap(([name, type]) => (type & FileType.File ? [name] : []));
    } catch {
      // No such folder, which is the usual case too.
      return [];
    }
  });
  client.onRequest(findPlaybooksRequest, async ({ uri }) => {
    const inFolder = new RelativePattern(Uri.parse(uri, true), playbookFiles);
    return (await workspace.findFiles(inFolder, '**/node_modules/**')).map((found) => found.toString());
  });
}
