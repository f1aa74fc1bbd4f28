import type { DocumentLink } from 'vscode-languageserver';
import { say, type Text } from '../../schemas/text';
import type { Requests } from './requests';
import * as service from './service';
import type { Session } from './session';

const open: Text = { zh: '打开 {path}', en: 'Open {path}' };

/** Registers the handler of document links: the files that a playbook names and that are there. */
export function attachLinks(session: Session, { forFile }: Omit<Requests, 'answer'>): void {
  session.connection.onDocumentLinks(async ({ textDocument: { uri } }, token) => {
    const request = { name: 'document links', uri, token, fallback: [] };
    const named = await forFile<service.FileMention[]>(request, (snapshot) => service.fileMentions(snapshot));
    const found = await session.existingFiles(
      uri,
      named.map(({ path }) => path),
    );
    return named.flatMap(({ path, range }): DocumentLink[] => {
      const target = found.get(path);
      return target === undefined ? [] : [{ range, target, tooltip: say(open, session.locale(), { path }) }];
    });
  });
}
