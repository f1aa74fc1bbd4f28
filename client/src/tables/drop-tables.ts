import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropEdit,
  type DocumentDropEditProvider,
  DocumentDropOrPasteEditKind,
  l10n,
  languages,
  type Position,
  type TextDocument,
  Uri,
} from 'vscode';
import type { CommandHost } from '../command-host';
import { selector } from '../selector';
import { showFailures } from '../show-failures';
import { readFiles } from './send-tables';
import { showImport } from './show-import';
import { isTable, nameOf, type ChosenFile } from './table-files';

/** Files of tables that are dragged onto a playbook open the import page, and insert nothing. */
export function provideTableDrops(host: CommandHost): Disposable {
  const kind = DocumentDropOrPasteEditKind.Empty.append('servicePlaybook', 'importTables');
  const provider: DocumentDropEditProvider = {
    provideDocumentDropEdits: async (
      { uri }: TextDocument,
      _position: Position,
      dropped: DataTransfer,
      token: CancellationToken,
    ) => {
      const files = await filesIn(dropped);
      if (!files || token.isCancellationRequested) return undefined;
      // As of VS Code 1.139 the editor resolves no edits of a drop, so the page opens before this one is applied.
      void showFailures(async () => showImport(host, uri, await files()));
      return new DocumentDropEdit('', l10n.t('Import these tables…'), kind);
    },
  };
  return languages.registerDocumentDropEditProvider(selector, provider, {
    providedDropEditKinds: [kind],
    dropMimeTypes: ['text/uri-list', 'files'],
  });
}

/** How to read what is dropped; undefined where not all of it are files of tables. */
async function filesIn(dropped: DataTransfer): Promise<(() => Promise<readonly ChosenFile[]>) | undefined> {
  const listed = await dropped.get('text/uri-list')?.asString();
  const uris = (listed ?? '')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => Uri.parse(line, true));
  if (uris.length > 0) return uris.every((uri) => isTable(nameOf(uri))) ? () => readFiles(uris) : undefined;
  const files = Array.from(dropped, ([, item]) => item.asFile()).filter((file) => file !== undefined);
  if (files.length === 0 || !files.every(({ name }) => isTable(name))) return undefined;
  // Only while it is being dropped can a file from outside be read.
  const read = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await file.data() })));
  return () => Promise.resolve(read);
}
