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
} from 'vscode';
import type { CommandHost } from '../command-host';
import { selector } from '../selector';
import { showFailures } from '../show-failures';
import { isCells } from './cells-of-text';
import { showPasted } from './show-import';

/** Cells that are copied from a spreadsheet may be imported when they are pasted into a playbook. */
export function provideRowPastes(host: CommandHost): Disposable {
  const kind = DocumentDropOrPasteEditKind.Empty.append('servicePlaybook', 'importRows');
  /** What opens the page, once an edit is chosen. */
  const opening = new WeakMap<DocumentPasteEdit, () => Promise<void>>();
  const provider: DocumentPasteEditProvider = {
    provideDocumentPasteEdits: async (
      { uri }: TextDocument,
      _ranges: readonly Range[],
      pasted: DataTransfer,
      _context: DocumentPasteEditContext,
      token: CancellationToken,
    ) => {
      const text = (await pasted.get('text/plain')?.asString()) ?? '';
      if (!isCells(text) || token.isCancellationRequested) return undefined;
      const edit = new DocumentPasteEdit('', l10n.t('Import these rows…'), kind);
      // Whoever pastes gets the text, as ever; this is offered beside it.
      edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
      opening.set(edit, () => showPasted(host, uri, text));
      return [edit];
    },
    resolveDocumentPasteEdit: (edit) => {
      const open = opening.get(edit);
      if (open) void showFailures(open);
      return edit;
    },
  };
  return languages.registerDocumentPasteEditProvider(selector, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ['text/plain'],
  });
}
