import type { GridColumn } from '../../../../server/src/protocol';
import { type CellEditor, type EditorEnds, onceOnly, take } from './cell-control';
import { chipsEditor } from './chips-editor';
import { element } from './element';
import { pickers } from './pickers';
import { suggestionList } from './suggestion-list';

/**
 * Makes the control of a column: a plain input, a text of several lines, a choice, words of a list. Native controls: they know every
 * input method, screen reader and theme. Enter commits, Shift+Enter and Alt+Enter break the line, Escape discards, Alt+Down opens
 * the list beside a text.
 * @param suggestions values that are there already, offered where a person may write others too
 * @param within in a form the keys are the form's, and leaving the control ends nothing
 */
export function cellEditor(
  column: GridColumn,
  text: string,
  ends: EditorEnds,
  suggestions: readonly string[] = [],
  within: 'cell' | 'form' = 'cell',
): CellEditor {
  if (column.input === 'list') return chipsEditor(column, text, ends, within);
  const control = column.isClosed ? choice(column, text) : field(column, text);
  const lists = control instanceof HTMLInputElement ? pickers(column.picks ?? [], control) : [];
  const list = column.isClosed || lists.length > 0 ? undefined : offered(column, control, suggestions);
  const box = element(
    'div',
    { class: 'editor' },
    control,
    list,
    lists.length > 0 && element('span', { class: 'picks' }, ...lists),
  );
  const made: CellEditor = {
    element: box,
    text: () => control.value,
    focus: (where = 'all') => {
      control.focus();
      if (control instanceof HTMLSelectElement) return;
      if (where === 'all') control.select();
      else if (control.type !== 'date') control.setSelectionRange(control.value.length, control.value.length);
    },
  };
  openByKey(control, lists[0]);
  if (within === 'cell') listen(box, control, ends);
  return made;
}

/** Opens the first list beside a text by the key that opens every list. */
function openByKey(control: HTMLElement, list: HTMLSelectElement | undefined): void {
  if (!list) return;
  control.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || !event.altKey) return;
    take(event, () => {
      list.focus();
      list.showPicker();
    });
  });
}

function listen(box: HTMLElement, control: Control, ends: EditorEnds): void {
  const once = onceOnly();
  box.addEventListener('keydown', (event) => {
    // The keys of an input method are its own.
    if (event.isComposing) return;
    if (event.key === 'Escape') return take(event, () => once(ends.cancel));
    if (event.key === 'Tab')
      return take(event, () => once(() => ends.commit(event.shiftKey ? 'left' : 'right')));
    if (event.key !== 'Enter') return event.stopPropagation();
    if (control instanceof HTMLTextAreaElement && (event.shiftKey || event.altKey)) {
      return take(event, () =>
        control.setRangeText('\n', control.selectionStart, control.selectionEnd, 'end'),
      );
    }
    take(event, () => once(() => ends.commit('down')));
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!box.contains(relatedTarget as Node | null)) once(() => ends.commit());
  });
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function choice({ title, choices = [], fallback }: GridColumn, text: string): HTMLSelectElement {
  const isKnown = text === '' || choices.some(({ value }) => value === text);
  const all = [
    element('option', { value: '' }, fallback === undefined ? '' : `${fallback}`),
    ...(isKnown ? [] : [element('option', { value: text }, text)]),
    ...choices.map((one) => element('option', { value: one.value }, one.title)),
  ];
  const made = element('select', { 'aria-label': title }, ...all);
  made.value = text;
  return made;
}

function field({ title, input }: GridColumn, text: string): HTMLInputElement | HTMLTextAreaElement {
  if (input === 'long' || text.includes('\n')) {
    const made = element('textarea', { 'aria-label': title, rows: 1, spellcheck: 'false' });
    made.value = text;
    return made;
  }
  const isDate = input === 'date' && /^(?:\d{4}-\d{2}-\d{2})?$/.test(text);
  const made = element('input', { 'aria-label': title, type: isDate ? 'date' : 'text', spellcheck: 'false' });
  made.value = text;
  return made;
}

/** The values that are there already, and the choices of the format, beside what a person writes. */
function offered(
  { choices = [] }: GridColumn,
  control: HTMLElement,
  suggestions: readonly string[],
): HTMLElement | undefined {
  const known = new Set(choices.map(({ value }) => value));
  const others = suggestions.filter((value) => !known.has(value)).map((value) => ({ value, title: '' }));
  if (known.size + others.length === 0 || !(control instanceof HTMLInputElement)) return undefined;
  const list = suggestionList([...choices, ...others]);
  control.setAttribute('list', list.id);
  return list;
}
