import { isSaveKey, listenToUndo } from '../preview/editor-keys';

/** A key that an editor hears wherever the focus is, in a page too. */
export type EditorKey = { readonly type: 'undo' } | { readonly type: 'redo' } | { readonly type: 'saveText' };

/** Listens in a page for the keys that are its editor's in VS Code. */
export function listenToEditorKeys(tell: (key: EditorKey) => void): void {
  listenToUndo((type) => tell({ type }));
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isSaveKey(event)) return;
      event.preventDefault();
      // The preview listens as well while it is edited.
      event.stopImmediatePropagation();
      tell({ type: 'saveText' });
    },
    true,
  );
}
