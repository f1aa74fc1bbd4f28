import type { GridColumn } from '../../../../server/src/protocol';
import type { CellEditor } from './cell-control';
import { cellEditor } from './cell-editor';
import { element } from './element';
import { type GridState, valuesIn } from './grid-state';
import type { Words } from './words';

/** The form of an item that is not in the playbook yet: it is written once what is required is there. */
export interface NewItem {
  readonly element: HTMLElement;
  focus(): void;
  /** Tells why it was not written; what was typed stays. */
  refuse(why: string): void;
}

/** @param ends what becomes of the texts of its cells */
export function newItem(
  state: GridState,
  words: Words,
  ends: { write(cells: readonly string[]): void; discard(): void },
): NewItem {
  const fields = state.columns.map((column, index) => labelled(column, state, index, words));
  const why = element('p', { class: 'refusal', role: 'alert', hidden: true });
  const form = element(
    'form',
    {
      class: 'new-item',
      'aria-label': words('newItem'),
      onsubmit: (event: Event) => {
        event.preventDefault();
        ends.write(fields.map(({ editor }) => editor.text()));
      },
      onkeydown: (event: KeyboardEvent) => event.key === 'Escape' && ends.discard(),
    },
    ...fields.map((field) => field.element),
    why,
    element(
      'div',
      { class: 'buttons' },
      element('button', { type: 'submit', class: 'primary' }, words('save')),
      element('button', { type: 'button', onclick: () => ends.discard() }, words('cancel')),
    ),
  );
  return {
    element: form,
    focus: () => (fields[1] ?? fields[0])?.editor.focus(),
    refuse: (text) => {
      why.textContent = text;
      why.hidden = false;
    },
  };
}

function labelled(
  column: GridColumn,
  state: GridState,
  index: number,
  words: Words,
): { readonly element: HTMLElement; readonly editor: CellEditor } {
  const nothing = { commit: () => undefined, cancel: () => undefined };
  const isFree = !column.isClosed && column.input === 'text';
  // The group that is in view is the one that the item belongs to.
  const text = index === 0 ? state.options.group : '';
  const editor = cellEditor(column, text, nothing, isFree ? valuesIn(state, index) : [], 'form');
  const title = `${column.title}${column.isRequired ? ` (${words('required')})` : ''}`;
  return {
    editor,
    element: element(
      'label',
      { class: `field ${column.input}`, title: column.description },
      element('span', { class: 'field-title' }, title),
      editor.element,
    ),
  };
}
