import type { GridColumn } from '../../../../server/src/protocol';
import type { CellEditor } from './cell-control';
import { cellEditor } from './cell-editor';
import { element } from './element';
import { type GridState, valuesIn } from './grid-state';
import type { Words } from './words';

/** A form of some fields of an item above the rows: of one that is not in the playbook yet, or of what no column shows. */
export interface ItemForm {
  readonly element: HTMLElement;
  focus(): void;
  /** Tells why it was not written; what was typed stays. */
  refuse(why: string): void;
}

/** A field of the form, with the index of its cell and what stands there; null for what is edited in the file. */
export interface FormField {
  readonly column: GridColumn;
  readonly index: number;
  readonly text: string | null;
}

/**
 * @param title what the form is about
 * @param ends what becomes of the texts of its fields
 */
export function itemForm(
  title: string,
  fields: readonly FormField[],
  state: GridState,
  words: Words,
  ends: { write(texts: readonly string[]): void; discard(): void },
): ItemForm {
  const drawn = fields.map((field) => labelled(field, state, words));
  const why = element('p', { class: 'refusal', role: 'alert', hidden: true });
  const form = element(
    'form',
    {
      class: 'item-form',
      'aria-label': title,
      onsubmit: (event: Event) => {
        event.preventDefault();
        ends.write(drawn.map(({ editor }, at) => editor?.text() ?? fields[at]?.text ?? ''));
      },
      onkeydown: (event: KeyboardEvent) => event.key === 'Escape' && ends.discard(),
    },
    element('p', { class: 'form-title' }, title),
    ...drawn.map((field) => field.element),
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
    focus: () => drawn.find(({ editor }) => editor)?.editor?.focus(),
    refuse: (text) => {
      why.textContent = text;
      why.hidden = false;
    },
  };
}

function labelled(
  { column, index, text }: FormField,
  state: GridState,
  words: Words,
): { readonly element: HTMLElement; readonly editor: CellEditor | undefined } {
  const nothing = { commit: () => undefined, cancel: () => undefined };
  const isFree = !column.isClosed && column.input === 'text';
  const suggestions = isFree ? valuesIn(state, index) : [];
  const editor = text === null ? undefined : cellEditor(column, text, nothing, suggestions, 'form');
  const title = column.isRequired ? words('required', { field: column.title }) : column.title;
  return {
    editor,
    element: element(
      'label',
      { class: `field ${column.input}`, title: column.description },
      element('span', { class: 'field-title' }, title),
      editor?.element ?? element('span', { class: 'note' }, words('inFile')),
    ),
  };
}
