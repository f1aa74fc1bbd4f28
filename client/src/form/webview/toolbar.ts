import type { GridSection } from '../../../../server/src/protocol';
import { hasKeyboard } from '../../preview/has-keyboard';
import { element } from './element';
import { type GridState, valuesIn } from './grid-state';
import type { ViewOptions } from './view-rows';
import type { Words } from './words';

export interface ToolbarEnds {
  show(section: GridSection): void;
  view(options: ViewOptions): void;
  add(): void;
}

/** The tabs of the sections, the search and the filters above the rows. */
export interface Toolbar {
  readonly element: HTMLElement;
  draw(state: GridState, words: Words): void;
}

export function makeToolbar(ends: ToolbarEnds): Toolbar {
  const tabs = element('div', { role: 'tablist', class: 'tabs' });
  const search = element('input', { type: 'search', spellcheck: 'false' });
  const group = element('select');
  const only = element('input', { type: 'checkbox' });
  const onlyWords = element('span');
  const count = element('output', { class: 'count', 'aria-live': 'polite' });
  const add = element('button', { class: 'primary', onclick: () => ends.add() });
  const order = element('button', {
    class: 'link',
    hidden: true,
    onclick: () => {
      change({ sort: undefined });
      // The button is gone with it.
      search.focus();
    },
  });
  let options: ViewOptions | undefined;
  const change = (part: Partial<ViewOptions>): void => options && ends.view({ ...options, ...part });
  search.addEventListener('input', () => change({ search: search.value }));
  group.addEventListener('change', () => change({ group: group.value }));
  only.addEventListener('change', () => change({ onlyFindings: only.checked }));

  const drawTabs = ({ sections, section }: GridState): void => {
    const hadFocus = hasKeyboard(tabs);
    tabs.replaceChildren(
      ...sections.map(({ name, title, count: n }) =>
        element(
          'button',
          {
            role: 'tab',
            class: 'tab',
            'aria-selected': String(name === section),
            tabindex: name === section ? 0 : -1,
            onclick: () => ends.show(name),
          },
          title,
          element('span', { class: 'tab-count' }, String(n)),
        ),
      ),
    );
    if (hadFocus) tabs.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };
  tabs.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const all = [...tabs.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (step && at >= 0) all[(at + step + all.length) % all.length]?.focus();
  });

  return {
    element: element(
      'header',
      { class: 'toolbar' },
      tabs,
      element(
        'div',
        { class: 'filters' },
        search,
        group,
        element('label', { class: 'check' }, only, onlyWords),
        count,
        order,
        add,
      ),
    ),
    draw: (state, words) => {
      options = state.options;
      if (tabs.dataset.drawn !== tabsKey(state)) drawTabs(state);
      tabs.dataset.drawn = tabsKey(state);
      tabs.setAttribute('aria-label', words('title'));
      search.placeholder = words('search');
      search.setAttribute('aria-label', words('search'));
      if (document.activeElement !== search) search.value = options.search;
      only.checked = options.onlyFindings;
      onlyWords.textContent = words('onlyFindings');
      add.textContent = `＋ ${words('add')}`;
      add.disabled = state.notice !== undefined;
      drawGroups(group, state, words);
      const [n, shown] = [state.rows.length, state.view.length];
      count.classList.toggle('whole', shown === n);
      count.textContent = shown === n ? words('count', { n }) : words('countShown', { n, shown });
      const { sort } = options;
      order.hidden = !sort;
      order.textContent = words('fileOrder');
      order.title = sort ? words('sorted', { column: state.columns[sort.column]?.title ?? '' }) : '';
    },
  };
}

const tabsKey = ({ sections, section }: GridState): string => JSON.stringify([section, sections]);

/** The values of the first column, to see the rows of one alone. */
function drawGroups(group: HTMLSelectElement, state: GridState, words: Words): void {
  const [column] = state.columns;
  const values = valuesIn(state, 0);
  group.hidden = values.length < 2;
  const key = JSON.stringify([column?.title, values]);
  if (group.dataset.drawn === key) return void (group.value = state.options.group);
  group.dataset.drawn = key;
  const titleOf = (value: string): string =>
    column?.choices?.find((one) => one.value === value)?.title ?? value;
  group.setAttribute('aria-label', column?.title ?? '');
  group.replaceChildren(
    element('option', { value: '' }, words('all', { column: column?.title ?? '' })),
    ...values.map((value) => element('option', { value }, titleOf(value))),
  );
  group.value = state.options.group;
}
