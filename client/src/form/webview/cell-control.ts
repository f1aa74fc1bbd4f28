/** What a cell is edited with; it stands in the cell until it is left. */
export interface CellEditor {
  readonly element: HTMLElement;
  text(): string;
  /** Puts the focus into it: all of its text selected, or the caret at the end. */
  focus(where?: 'all' | 'end'): void;
}

export interface EditorEnds {
  /** @param next where to go on: the cell to the right or left, or the one below */
  commit(next?: 'right' | 'left' | 'down'): void;
  cancel(): void;
}

/** Ends an edit once, whatever ends it first: a key, or that the control is left. */
export function onceOnly(): (end: () => void) => void {
  let isOver = false;
  return (end) => {
    if (isOver) return;
    isOver = true;
    end();
  };
}

/** Does what a key is for here, and nothing else that it might be for. */
export function take(event: Event, run: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  run();
}
