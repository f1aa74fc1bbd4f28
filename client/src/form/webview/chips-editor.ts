import type { GridColumn } from '../../../../server/src/protocol';
import { type CellEditor, type EditorEnds, onceOnly, take } from './cell-control';
import { element } from './element';
import { suggestionList } from './suggestion-list';

/**
 * The words of a list, each a field of its own with an empty one behind them: to rename is to type, to take away is to
 * empty. Enter goes to the next word and at the end writes; the arrow keys go from word to word.
 * @param text the words, each on a line
 * @param within in a form Enter in the empty field is the form's, and leaving the words ends nothing
 */
export function chipsEditor(
  { title, choices = [] }: GridColumn,
  text: string,
  ends: EditorEnds,
  within: 'cell' | 'form',
): CellEditor {
  const suggestions = choices.length > 0 ? suggestionList(choices) : undefined;
  const box = element('div', { class: 'editor chips', role: 'group', 'aria-label': title }, suggestions);
  const fields = (): HTMLInputElement[] => [...box.querySelectorAll('input')];
  const number = (): void =>
    fields().forEach((field, at) => field.setAttribute('aria-label', `${title} ${at + 1}`));
  const field = (word: string): HTMLInputElement => {
    const made = element('input', {
      type: 'text',
      class: 'chip',
      spellcheck: 'false',
      size: 4,
      placeholder: '＋',
      list: suggestions?.id,
    });
    made.value = word;
    return made;
  };
  box.append(...text.split('\n').filter(Boolean).map(field), field(''));
  number();

  const goTo = (at: number, caret: 'start' | 'end'): void => {
    const to = fields()[at];
    to?.focus();
    to?.setSelectionRange(caret === 'start' ? 0 : to.value.length, caret === 'start' ? 0 : to.value.length);
  };
  const once = within === 'form' ? () => undefined : onceOnly();
  box.addEventListener('input', () => {
    if (fields().at(-1)!.value !== '') box.append(field(''));
    number();
  });
  box.addEventListener('keydown', (event) => {
    const at = fields().indexOf(event.target as HTMLInputElement);
    const now = fields()[at];
    if (!now || event.isComposing) return;
    const [isStart, isEnd] = [now.selectionEnd === 0, now.selectionStart === now.value.length];
    const isLast = at === fields().length - 1;
    if (event.key === 'Escape' && within === 'cell') return take(event, () => once(ends.cancel));
    if (event.key === 'Tab' && within === 'cell')
      return take(event, () => once(() => ends.commit(event.shiftKey ? 'left' : 'right')));
    if (event.key === 'Enter' && !isLast) return take(event, () => goTo(at + 1, 'end'));
    if (event.key === 'Enter' && within === 'cell') return take(event, () => once(() => ends.commit('down')));
    if (event.key === 'ArrowLeft' && isStart && at > 0) return take(event, () => goTo(at - 1, 'end'));
    if (event.key === 'ArrowRight' && isEnd && !isLast) return take(event, () => goTo(at + 1, 'start'));
    if (event.key === 'Backspace' && now.value === '' && at > 0)
      return take(event, () => {
        if (!isLast) now.remove();
        number();
        goTo(at - 1, 'end');
      });
    if (within === 'cell') event.stopPropagation();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!box.contains(relatedTarget as Node | null)) once(() => ends.commit());
  });
  return {
    element: box,
    text: () =>
      fields()
        .map(({ value }) => value.trim())
        .filter((word) => word !== '')
        .join('\n'),
    focus: () => goTo(fields().length - 1, 'end'),
  };
}
