import type { CodeLens } from 'vscode-languageserver';
import type { Requests } from './requests';
import * as service from './service';
import type { Session } from './session';
import { makeFindSymbols } from './workspace-symbols';

/** What a code lens keeps until it is resolved. */
interface LensData {
  readonly uri: string;
  readonly at: CodeLens['range']['start'];
}

/** Registers the handlers of requests about all playbooks of the workspace. */
export function attachWorkspace(session: Session, { forFile }: Pick<Requests, 'forFile'>): void {
  const { connection } = session;
  const findSymbols = makeFindSymbols(session);
  connection.onWorkspaceSymbol(({ query }, token) => findSymbols(query, token));

  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    if (!session.showsUses()) return [];
    return forFile({ name: 'code lens', uri, token, fallback: [] }, (snapshot) => {
      const isShared = snapshot.documents[0]?.playbook.shared === true;
      return service
        .usesLenses(snapshot, isShared)
        .map(({ range, at }): CodeLens => ({ range, data: { uri, at } satisfies LensData }));
    });
  });
  connection.onCodeLensResolve(async (lens, token) => {
    const { uri, at } = (lens.data ?? {}) as Partial<LensData>;
    // A lens that is none of ours stays as it is.
    if (uri === undefined || at === undefined) return lens;
    const users = await session.usersOf(uri);
    return forFile(
      { name: 'code lens resolve', uri, token, fallback: lens, whenChanged: 'answer' },
      (snapshot) => {
        const places = service.references(snapshot, at, false, users);
        // Other clients know no command that shows references: an empty one is a title that cannot be clicked.
        const command = session.showsReferences() && places.length > 0 ? SHOW_REFERENCES : '';
        const title = service.usesTitle(places.length, session.locale());
        return { ...lens, command: { title, command, arguments: [uri, at, places] } };
      },
    );
  });
}

/** The command of our own client. */
const SHOW_REFERENCES = 'servicePlaybook.showReferences';
