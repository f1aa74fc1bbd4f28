import type { CancellationToken } from 'vscode-languageserver';
import { makePageSender } from './page-sender';
import {
  closeTablesNotification,
  comparisonFileRequest,
  comparisonRequest,
  exportFileRequest,
  exportRequest,
  importFixRequest,
  importRequest,
  openTablesRequest,
  type OpenTablesParams,
  type PageParams,
  printRequest,
  rolloutNoteRequest,
} from './protocol';
import type { Requests } from './requests';
import { type Analysis, type CheckSettings, openFile } from './service';
import type { Session } from './session';
import type { ComparisonPages, ExportPage, ImportPages, OpenTables } from './tables';

/** Files of tables that a person has chosen, and the pages about them. */
interface Chosen {
  readonly imports: ImportPages;
  readonly comparisons: ComparisonPages;
  readonly read: OpenTables;
}

/** Registers the handlers of what is asked about tables: the files that a person has chosen, and the pages about them. */
export function attachTablePages(session: Session, { answer, forChecked }: Requests): void {
  const { connection } = session;
  /** The open tables by their ids. */
  const open = new Map<string, Chosen>();
  const [sendImport, sendComparison, sendExport] = [makePageSender(), makePageSender(), makePageSender()];
  const contextOf = ({ today }: CheckSettings) => ({ locale: session.locale(), today, now: session.now() });

  connection.onRequest(openTablesRequest, async ({ id, files }, token) => {
    const tables = await session.tables();
    return answer({ name: 'open tables', token, fallback: null }, () => {
      const read = tables.openTables(files.map(fileOf));
      open.set(id, { read, imports: tables.importPages(read), comparisons: tables.comparisonPages(read) });
      return null;
    });
  });
  connection.onNotification(closeTablesNotification, ({ id }) => void open.delete(id));
  connection.onRequest(importRequest, async ({ uri, form, shown, tables: id = '' }, token) => {
    const tables = await session.tables();
    return forChecked({ name: 'import', uri, token, fallback: null }, (snapshot, settings) => {
      const page = open.get(id)?.imports.page(snapshot, form, contextOf(settings));
      return sendImport(snapshot, page ?? tables.lostTables(snapshot, session.locale()), shown);
    });
  });
  connection.onRequest(importFixRequest, ({ uri, version, form, tables: id = '' }, token) =>
    forChecked({ name: 'import rows', uri, token, fallback: null }, (snapshot, settings) =>
      snapshot.version === version
        ? (open.get(id)?.imports.edit(snapshot, form, contextOf(settings)) ?? null)
        : null,
    ),
  );
  connection.onRequest(comparisonRequest, async ({ uri, form, shown, tables: id = '' }, token) => {
    const tables = await session.tables();
    return forChecked({ name: 'comparison', uri, token, fallback: null }, (snapshot, settings) => {
      const page = open.get(id)?.comparisons.page(snapshot, form, contextOf(settings));
      return sendComparison(snapshot, page ?? tables.lostTables(snapshot, session.locale()), shown);
    });
  });
  const exported = async (
    { uri, form, tables: id = '' }: Pick<PageParams, 'uri' | 'form' | 'tables'>,
    token: CancellationToken,
  ): Promise<{ readonly snapshot: Analysis; readonly made: ExportPage } | null> => {
    const tables = await session.tables();
    const asked = await forChecked({ name: 'export', uri, token, fallback: null }, (snapshot, settings) => ({
      snapshot,
      made: tables.exportPage(snapshot, form, contextOf(settings), open.get(id)?.read),
    }));
    return asked && { snapshot: asked.snapshot, made: await asked.made };
  };
  connection.onRequest(exportRequest, async (params, token) => {
    const asked = await exported(params, token);
    return asked && sendExport(asked.snapshot, asked.made.page, params.shown);
  });
  connection.onRequest(exportFileRequest, async (params, token) => {
    const file = (await exported(params, token))?.made.files[Number(params.file)];
    return file ? sent(file) : null;
  });
  connection.onRequest(comparisonFileRequest, async ({ uri, form, file, tables: id = '' }, token) => {
    const made = await forChecked(
      { name: 'import file', uri, token, fallback: null },
      (snapshot, settings) => ({
        files: open.get(id)?.comparisons.files(snapshot, form, contextOf(settings)),
      }),
    );
    const chosen = (await made?.files)?.[Number(file)];
    return chosen ? sent(chosen) : null;
  });
  connection.onRequest(printRequest, async ({ uri, kind, month }, token) => {
    const { printDocument } = await session.tables();
    return forChecked(
      { name: 'print', uri, token, fallback: null, whenChanged: 'answer' },
      (snapshot, checks) =>
        printDocument(kind, snapshot, {
          locale: session.locale(),
          today: checks.today,
          now: session.now(),
          month,
          checks,
        }) ?? null,
    );
  });
  connection.onRequest(rolloutNoteRequest, async ({ uri, before, because }, token) => {
    const { changesBetween, noteHtml, noteMarkdown, rolloutNote } = await session.tables();
    const old = await session.withBases(openFile(uri, 0, before));
    return forChecked(
      { name: 'rollout note', uri, token, fallback: null, whenChanged: 'answer' },
      (after, { today }) => {
        const locale = session.locale();
        const compared = { before: old, after, locale, today };
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

const sent = ({ name, bytes }: ExportPage['files'][number]) => ({ name, data: base64Of(bytes) });

/** Bytes that become one text at a time: a multiple of three, few enough for the arguments of one call. */
const CHUNK = 0x6000;

function base64Of(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    chunks.push(btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK))));
  return chunks.join('');
}
