import { makePageSender } from './page-sender';
import {
  closeTablesNotification,
  comparisonRequest,
  importFixRequest,
  importRequest,
  openTablesRequest,
  type OpenTablesParams,
  rolloutNoteRequest,
} from './protocol';
import type { Requests } from './requests';
import { openFile } from './service';
import type { Session } from './session';
import type { ComparisonPages, ImportPages } from './tables';

/** Files of tables that a person has chosen, and the pages about them. */
interface Chosen {
  readonly imports: ImportPages;
  readonly comparisons: ComparisonPages;
}

/** Registers the handlers of what is asked about tables: the files that a person has chosen, and the pages about them. */
export function attachTablePages(session: Session, { answer, forChecked }: Requests): void {
  const { connection } = session;
  /** The open tables by their ids. */
  const open = new Map<string, Chosen>();
  const [sendImport, sendComparison] = [makePageSender(), makePageSender()];

  connection.onRequest(openTablesRequest, async ({ id, files }, token) => {
    const tables = await session.tables();
    return answer({ name: 'open tables', token, fallback: null }, () => {
      const read = tables.openTables(files.map(fileOf));
      open.set(id, { imports: tables.importPages(read), comparisons: tables.comparisonPages(read) });
      return null;
    });
  });
  connection.onNotification(closeTablesNotification, ({ id }) => void open.delete(id));
  connection.onRequest(importRequest, async ({ uri, form, shown, tables: id = '' }, token) => {
    const tables = await session.tables();
    return forChecked({ name: 'import', uri, token, fallback: null }, (snapshot) => {
      const page = open.get(id)?.imports.page(snapshot, form, session.locale());
      return sendImport(snapshot, page ?? tables.lostTables(snapshot, session.locale()), shown);
    });
  });
  connection.onRequest(importFixRequest, ({ uri, version, form, tables: id = '' }, token) =>
    forChecked({ name: 'import rows', uri, token, fallback: null }, (snapshot) =>
      snapshot.version === version
        ? (open.get(id)?.imports.edit(snapshot, form, session.locale()) ?? null)
        : null,
    ),
  );
  connection.onRequest(comparisonRequest, async ({ uri, form, shown, tables: id = '' }, token) => {
    const tables = await session.tables();
    return forChecked({ name: 'comparison', uri, token, fallback: null }, (snapshot, { today }) => {
      const context = { locale: session.locale(), today };
      const page = open.get(id)?.comparisons.page(snapshot, form, context);
      return sendComparison(snapshot, page ?? tables.lostTables(snapshot, session.locale()), shown);
    });
  });
  connection.onRequest(rolloutNoteRequest, async ({ uri, before, because }, token) => {
    const { changesBetween, noteHtml, noteMarkdown, rolloutNote } = await session.tables();
    return forChecked(
      { name: 'rollout note', uri, token, fallback: null, whenChanged: 'answer' },
      (after, { today }) => {
        const locale = session.locale();
        const compared = { before: openFile(uri, 0, before), after, locale, today };
        const note = rolloutNote(changesBetween(compared.before, after), compared, because);
        return { markdown: noteMarkdown(note, locale), html: noteHtml(note, locale) };
      },
    );
  });
}

const fileOf = ({ name, data }: OpenTablesParams['files'][number]) => ({
  name,
  bytes: Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)),
});
