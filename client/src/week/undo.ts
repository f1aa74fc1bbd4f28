import type { State } from './state';

/** Ctrl+Z takes the last change of the text back, Ctrl+Shift+Z and Ctrl+Y do it again; in a field they are the field's own. */
export function listenToUndo({ root }: State): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (event.target instanceof Element && event.target.closest('input[type=text]')) return;
      event.preventDefault();
      event.stopPropagation();
      const detail = key === 'y' || event.shiftKey ? 'redo' : 'undo';
      root.dispatchEvent(new CustomEvent('take back', { detail }));
    },
    true,
  );
}
