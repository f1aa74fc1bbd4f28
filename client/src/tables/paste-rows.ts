import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  l10n,
  languages,
  type Range,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { CommandHost } from '../command-host';
import { selector } from '../language';
import { showFailures } from '../show-failures';
import { isCells } from './cells-of-text';
import { showImport } from './show-import';

const kind = DocumentDropOrPasteEditKind.Empty.append('servicePlaybook', 'importRows');

/** An edit that inserts nothing: when it is chosen, the import page opens. */
class ImportPaste extends DocumentPasteEdit {
  /** Whoever pastes gets the text, as ever; this is offered beside it. */
  override readonly yieldTo = [DocumentDropOrPasteEditKind.Text];
  constructor(
    readonly playbook: Uri,
    readonly text: string,
  ) {
    super('', l10n.t('Import these rows…'), kind);
  }
}

/** Cells that are copied from a spreadsheet may be imported when they are pasted into a playbook. */
export function provideRowPastes(host: CommandHost): Disposable {
  const provider: DocumentPasteEditProvider<DocumentPasteEdit> = {
    provideDocumentPasteEdits: async (
      { uri }: TextDocument,
      _ranges: readonly Range[],
      pasted: DataTransfer,
      _context: DocumentPasteEditContext,
      token: CancellationToken,
    ) => {
      const text = (await pasted.get('text/plain')?.asString()) ?? '';
      return isCells(text) && !token.isCancellationRequested ? [new ImportPaste(uri, text)] : undefined;
    },
    resolveDocumentPasteEdit: (edit) => {
      if (edit instanceof ImportPaste) void showFailures(() => importRows(host, edit));
      return edit;
    },
  };
  return languages.registerDocumentPasteEditProvider(selector, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ['text/plain'],
  });
}

const importRows = (host: CommandHost, { playbook, text }: ImportPaste): Promise<void> =>
  showImport(host, playbook, [{ name: l10n.t('Pasted rows.tsv'), bytes: new TextEncoder().encode(text) }]);
