import type { Position } from 'vscode-languageserver';
import { itemsFor } from './client-markup';
import { type Requests, wholeFile } from './requests';
import * as service from './service';
import type { Session } from './session';

/** Registers the handlers of completion. */
export function attachCompletion(
  session: Session,
  { answer }: Pick<Requests, 'answer'>,
  { forFile }: Pick<Requests, 'forFile'>,
): void {
  const { connection } = session;
  connection.onCompletionResolve((item, token) =>
    answer({ name: 'completion resolve', token, fallback: item }, () => {
      const documentation = service.completionDocs(item.data, session.locale());
      if (!documentation) return item;
      return itemsFor([{ ...item, documentation }], session.documentationFormats())[0]!;
    }),
  );
  connection.onCompletion(async ({ textDocument: { uri }, position }, token) => {
    const elsewhere = await elsewhereFor(session, uri, position);
    return forFile(
      { name: 'completion', uri, token, fallback: { isIncomplete: false, items: [] }, whenChanged: 'answer' },
      (snapshot) => {
        const list = service.completion(snapshot, position, {
          locale: session.locale(),
          ...session.insertions(),
          today: session.today(snapshot.documents[0]?.playbook),
          docsLater: session.docsLater(),
          ...elsewhere,
        });
        return { ...list, items: itemsFor(list.items, session.documentationFormats()) };
      },
    );
  });
}

/** What other files of the workspace offer to completion. */
interface Elsewhere {
  readonly bases?: readonly service.BaseChoice[];
  readonly menus?: readonly service.MenuPath[];
}

/** What is in other files of the workspace and may be meant at a position: they are looked at for nothing else. */
async function elsewhereFor(session: Session, uri: string, position: Position): Promise<Elsewhere> {
  const file = await wholeFile(session, uri);
  if (!file) return {};
  if (service.asksForBases(file, position)) return { bases: await session.baseChoices(uri) };
  return service.asksForMenus(file, position) ? { menus: await session.menuPaths(uri) } : {};
}
