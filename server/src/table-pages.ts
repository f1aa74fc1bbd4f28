import { makePageSender } from './page-sender';
import {
  closeTablesNotification,
  importFixRequest,
  importRequest,
  openTablesRequest,
  type OpenTablesParams,
} from './protocol';
import type { Requests } from './requests';
import type { Session } from './session';
import type { ImportPages } from './tables';

/** Registers the handlers of what is asked about tables: the files that a person has chosen, and the pages about them. */
export function attachTablePages(session: Session, { answer, forChecked }: Requests): void {
  const { connection } = session;
  /** The open tables by their ids. */
  const imports = new Map<string, ImportPages>();
  const sendImport = makePageSender();

  connection.onRequest(openTablesRequest, async ({ id, files }, token) => {
    const tables = await session.tables();
    return answer({ name: 'open tables', token, fallback: null }, () => {
      imports.set(id, tables.importPages(tables.openTables(files.map(fileOf))));
      return null;
    });
  });
  connection.onNotification(closeTablesNotification, ({ id }) => void imports.delete(id));
  connection.onRequest(importRequest, async ({ uri, form, shown, tables: id = '' }, token) => {
    const tables = await session.tables();
    return forChecked({ name: 'import', uri, token, fallback: null }, (snapshot) => {
      const page = imports.get(id)?.page(snapshot, form, session.locale());
      return sendImport(snapshot, page ?? tables.lostTables(snapshot, session.locale()), shown);
    });
  });
  connection.onRequest(importFixRequest, ({ uri, version, form, tables: id = '' }, token) =>
    forChecked({ name: 'import rows', uri, token, fallback: null }, (snapshot) =>
      snapshot.version === version ? (imports.get(id)?.edit(snapshot, form, session.locale()) ?? null) : null,
    ),
  );
}

const fileOf = ({ name, data }: OpenTablesParams['files'][number]) => ({
  name,
  bytes: Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)),
});
