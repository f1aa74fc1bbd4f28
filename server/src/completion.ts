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
    const bases = await basesAt(session, uri, position);
    return forFile(
      { name: 'completion', uri, token, fallback: { isIncomplete: false, items: [] }, whenChanged: 'answer' },
      (snapshot) => {
        const list = service.completion(snapshot, position, {
          locale: session.locale(),
          snippets: session.snippets(),
          today: session.today(snapshot),
          docsLater: session.docsLater(),
          bases,
        });
        return { ...list, items: itemsFor(list.items, session.documentationFormats()) };
      },
    );
  });
}

/** The files that may be extended, where one of them may be meant: they are looked for nowhere else. */
async function basesAt(
  session: Session,
  uri: string,
  position: Position,
): Promise<readonly service.BaseChoice[] | undefined> {
  const file = await wholeFile(session, uri);
  return file && service.asksForBases(file, position) ? session.baseChoices(uri) : undefined;
}
