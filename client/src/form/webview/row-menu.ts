import type { GridAction } from '../../../../server/src/protocol';
import type { GridState } from './grid-state';
import type { MenuEntry } from './popup';
import type { Words } from './words';

export interface RowEnds {
  act(action: GridAction): void;
  add(before: number): void;
  goTo(row: number): void;
  copy(text: string): void;
  edit(): void;
  details(): void;
}

/** What can be done with a row. Rows are moved only where they stand in the file's order, all of them in view. */
export function rowMenu(state: GridState, row: number, words: Words, ends: RowEnds): readonly MenuEntry[] {
  const { rows, columns, view, options, notice } = state;
  const shown = rows[row];
  const long = columns.findIndex(({ input }) => input === 'long');
  const text = shown?.resolved ?? shown?.cells[long] ?? '';
  const at = view.indexOf(row);
  const isOff = notice !== undefined;
  const [above, below] = options.sort ? [] : [view[at - 1], view[at + 1]];
  const move = (to: number | undefined) => to !== undefined && ends.act({ kind: 'move', row, to });
  return [
    { label: words('edit'), isOff: isOff || shown?.isUnreadable, run: ends.edit },
    { label: words('details'), isOff: isOff || shown?.isUnreadable, run: ends.details },
    ...(long < 0 ? [] : [{ label: words('copy'), isOff: text === '', run: () => ends.copy(text) }]),
    { label: words('showInFile'), run: () => ends.goTo(row) },
    {
      label: words('duplicate'),
      isOff: isOff || shown?.isUnreadable,
      run: () => ends.act({ kind: 'duplicate', row }),
    },
    { label: words('insertBelow'), isOff, run: () => ends.add(row + 1) },
    { label: words('up'), isOff: isOff || above === undefined, run: () => move(above) },
    { label: words('down'), isOff: isOff || below === undefined, run: () => move(below) },
    { label: words('remove'), isOff, run: () => ends.act({ kind: 'remove', row }) },
  ];
}
