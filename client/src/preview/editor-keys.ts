/** Ctrl+Z takes the last change of the text back, Ctrl+Shift+Z and Ctrl+Y do it again; in a field they are the field's own. */
export function listenToUndo(tell: (command: 'undo' | 'redo') => void): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const key = commandKey(event);
      if (key !== 'z' && key !== 'y') return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      event.preventDefault();
      // Whoever listens first has heard it for all.
      event.stopImmediatePropagation();
      tell(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    },
    true,
  );
}

/** Whether a key saves the text. */
export const isSaveKey = (event: KeyboardEvent): boolean => commandKey(event) === 's';

/** The letter of a key that gives a command; with Alt as well it may write a letter, such as ś. */
const commandKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | undefined =>
  (ctrlKey || metaKey) && !altKey ? key.toLowerCase() : undefined;

const FIELDS = 'input:is([type=text], [type=search], [type=date]), textarea';
