import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readFileRequest } from '../../server/src/protocol';

/** Answers the server's requests for files that it cannot read itself: config files in a browser, or on no disk. */
export function answerReadFile(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, async ({ uri }) => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true)));
    } catch {
      // No such file, which is the usual case: the server searches every folder above a playbook.
      return null;
    }
  });
}
