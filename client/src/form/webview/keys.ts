/** What a key means while no cell is edited. */
export type KeyMeaning =
  | { readonly kind: 'go'; readonly rows: number; readonly columns: number }
  /** @param text the character that begins the cell anew */
  | { readonly kind: 'edit'; readonly text?: string }
  /** Moves the row up or down. */
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'menu' };

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [10, 0],
  PageUp: [-10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** As in a spreadsheet: arrows go, Enter and F2 edit, a character begins the cell anew, Alt with an arrow moves the row. */
export function keyOf(event: KeyboardEvent): KeyMeaning | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const step = steps[key];
  if (altKey && !ctrlKey && !metaKey && (key === 'ArrowDown' || key === 'ArrowUp'))
    return { kind: 'move', by: key === 'ArrowDown' ? 1 : -1 };
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { kind: 'menu' };
  if (altKey || metaKey) return undefined;
  if (ctrlKey)
    return key === 'Home' || key === 'End'
      ? { kind: 'go', rows: key === 'End' ? Infinity : -Infinity, columns: 0 }
      : undefined;
  if (step) return { kind: 'go', rows: step[0], columns: step[1] };
  if (key === 'Enter' || key === 'F2') return { kind: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'edit', text: '' };
  return [...key].length === 1 && key !== ' ' ? { kind: 'edit', text: key } : undefined;
}
