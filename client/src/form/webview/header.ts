import { hasKeyboard } from '../../preview/has-keyboard';
import { element } from './element';
import type { GridState } from './grid-state';
import type { ViewOptions } from './view-rows';
import type { Words } from './words';

/** Draws the heads of the columns; a click sorts what is in view: up, down, and back to the file's order. */
export function header(
  head: HTMLElement,
  { columns, options, section }: GridState,
  words: Words,
  sort: (by: ViewOptions['sort']) => void,
): void {
  const key = JSON.stringify([section, columns, options.sort]);
  if (head.dataset.drawn === key) return;
  head.dataset.drawn = key;
  const focused = [...head.children].findIndex(hasKeyboard);
  head.replaceChildren(
    element('div', { role: 'columnheader', class: 'badge-cell' }),
    ...columns.map(({ title, description }, column) => {
      const own = options.sort?.column === column ? options.sort : undefined;
      const next = !own
        ? { column, isDescending: false }
        : own.isDescending
          ? undefined
          : { column, isDescending: true };
      return element(
        'div',
        { role: 'columnheader', 'aria-sort': own ? (own.isDescending ? 'descending' : 'ascending') : 'none' },
        element(
          'button',
          { class: 'sort', title: description, onclick: () => sort(next) },
          title,
          own ? (own.isDescending ? ' ▾' : ' ▴') : '',
        ),
      );
    }),
    element('div', { role: 'columnheader', class: 'more', 'aria-label': words('more') }),
  );
  head.children[focused]?.querySelector('button')?.focus();
}
