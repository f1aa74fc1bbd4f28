import type { GridRow, GridSection } from '../../../../server/src/protocol';
import { hasKeyboard } from '../../preview/has-keyboard';
import type { FromForm, ToForm } from '../messages';
import { makeAdding } from './adding';
import { drawnRows } from './drawn-rows';
import { listenToGrips } from './drag-row';
import { makeEditing } from './editing';
import { element } from './element';
import { type Cell, type GridState, received, viewed } from './grid-state';
import { header } from './header';
import { listen } from './listen';
import type { FormPage } from './page';
import { makePopup } from './popup';
import { makeToolbar } from './toolbar';
import { everything, type ViewOptions } from './view-rows';
import { virtualRows } from './virtual-rows';
import { type Words, wordsOf } from './words';

/** What survives a reload of the window. */
export interface KeptForm {
  readonly section: GridSection;
  readonly options: ViewOptions;
}

/** What the page is run in: VS Code, or a test. */
export interface FormHost {
  readonly kept: KeptForm | undefined;
  keep(kept: KeptForm): void;
  post(message: FromForm): void;
}

/**
 * Runs the form in an element.
 * @returns what is to be called with each message of the editor
 */
export function startForm(root: HTMLElement, { kept, keep, post }: FormHost): (message: ToForm) => void {
  let state: GridState | undefined;
  let words: Words = wordsOf({});
  let lastAction = 0;
  /** What is done when an action is answered, by its number. */
  const waiting = new Map<number, (refusal: string | undefined) => void>();
  /** The cell that takes the focus with the next rows, and the result that was shown when that was asked. */
  let next: { readonly cell: Cell; readonly resultId: string } | undefined;
  const drawn = drawnRows();

  const head = element('div', { role: 'row', class: 'row head' });
  const body = element('div', { role: 'presentation', class: 'body' });
  const scroller = element('div', { role: 'presentation', class: 'scroller' }, head, body);
  const place = element('div', { class: 'new-place' });
  const hint = element('p', { class: 'hint' });
  const status = element('p', { class: 'status', role: 'status', hidden: true });
  /** Tells what else a change has made different, with the way back. */
  const note = (text: string): void => {
    const back = element('button', {
      class: 'link',
      onclick: () => {
        page.tell(undefined);
        post({ type: 'undo' });
        // The button is gone.
        if (state) page.focus(state.active);
      },
    });
    back.append(words('undo'));
    status.replaceChildren(text, ' ', back);
    status.hidden = false;
  };
  const grid = element('div', { role: 'grid', class: 'grid', tabindex: -1 }, scroller);
  const positionOf = (row: number): number | undefined => {
    const at = state?.view.indexOf(row) ?? -1;
    return at < 0 ? undefined : at;
  };
  const list = virtualRows({
    scroller,
    body,
    draw: (position) => {
      const index = state!.view[position]!;
      return drawn.draw(state!, index, words, editing.row() === index);
    },
    key: (position) => numberOf(state!.rows[state!.view[position]!]!),
    pinned: () => state && positionOf(editing.row() ?? state.active.row),
  });

  const page: FormPage = {
    state: () => state,
    words: () => words,
    popup: makePopup(document.body),
    post,
    act: (action, then = page.tell) => {
      if (!state) return;
      const number = ++lastAction;
      waiting.set(number, then);
      post({ type: 'act', number, section: state.section, resultId: state.resultId, action });
    },
    tell: (refusal) => {
      status.textContent = refusal ?? '';
      status.hidden = refusal === undefined;
    },
    view: (options) => {
      if (!state) return;
      state = viewed(state, options);
      keep({ section: state.section, options });
      draw();
    },
    goTo: (row) => state && post({ type: 'place', section: state.section, resultId: state.resultId, row }),
    focus: (cell) => {
      if (!state) return;
      state = { ...state, active: cell };
      const at = positionOf(cell.row);
      if (at !== undefined) list.scrollTo(at);
      draw();
      const first = { row: cell.row, column: 0 };
      (drawn.cellAt(cell) ?? drawn.cellAt(first) ?? grid).focus({ preventScroll: true });
    },
    focusNext: (cell) => {
      if (state) next = { cell, resultId: state.resultId };
    },
    cellAt: drawn.cellAt,
    redraw: (row) => {
      drawn.forget(row);
      draw();
    },
  };
  const editing = makeEditing(page);
  const adding = makeAdding(page, place);
  const toolbar = makeToolbar({
    show: (section) => {
      keep({ section, options: everything });
      show(section);
    },
    view: page.view,
    add: () => adding.begin(state?.rows.length ?? 0),
  });
  listen(page, grid, editing, adding);
  listenToGrips(page, grid, scroller);

  const show = (section: GridSection | undefined): void => {
    editing.drop();
    adding.drop();
    next = undefined;
    page.tell(undefined);
    drawn.forget();
    // A list that is scrolled or measured meanwhile would ask for rows that are gone.
    list.update(0);
    state = undefined;
    post(section === undefined ? { type: 'show' } : { type: 'show', section });
  };

  const draw = (): void => {
    if (!state) return;
    const { sections, section, rows, view } = state;
    const hadFocus = hasKeyboard(body) && editing.row() === undefined;
    grid.setAttribute('aria-label', sections.find(({ name }) => name === section)?.title ?? '');
    grid.setAttribute('aria-rowcount', String(rows.length + 1));
    grid.dataset.section = section;
    toolbar.draw(state, words);
    header(head, state, words, (sort) => page.view({ ...state!.options, sort }));
    list.update(view.length);
    hint.textContent = hintOf(state, words);
    hint.classList.toggle('notice', state.notice !== undefined);
    // The cell that had the focus was drawn anew.
    if (hadFocus && !body.contains(document.activeElement))
      drawn.cellAt(state.active)?.focus({ preventScroll: true });
  };

  const receive = ({ section, grid: sent }: Extract<ToForm, { type: 'grid' }>): void => {
    if (sent.words) words = wordsOf(sent.words);
    if (sent.edits) {
      drawn.follow(sent.edits);
      editing.follow(sent.edits);
    } else {
      drawn.forget();
      editing.drop();
    }
    state = received(state, section, sent, kept?.section === section ? kept.options : everything);
    if (!root.contains(grid)) root.replaceChildren(toolbar.element, status, place, hint, grid);
    root.removeAttribute('aria-busy');
    draw();
    if (next && next.resultId !== state.resultId && sent.edits?.length) {
      if (document.hasFocus()) page.focus(next.cell);
      next = undefined;
    }
  };

  show(kept?.section);
  return (message) => {
    if (message.type === 'grid') return receive(message);
    if (message.type === 'notice')
      return root.replaceChildren(element('p', { class: 'hint notice', role: 'status' }, message.text));
    waiting.get(message.action)?.(message.refusal);
    waiting.delete(message.action);
    if (message.note !== undefined) note(message.note);
  };
}

/** A number for each row, which it keeps as long as it says the same. */
function numberOf(row: GridRow): number {
  const known = numbers.get(row) ?? ++lastNumber;
  numbers.set(row, known);
  return known;
}
const numbers = new WeakMap<GridRow, number>();
let lastNumber = 0;

function hintOf({ notice, rows, view, section }: GridState, words: Words): string {
  if (notice !== undefined) return notice;
  const isTable = !section.includes('.');
  if (rows.length === 0) return words(isTable ? 'none' : 'noneOfList');
  if (view.length === 0) return words('noneFound');
  const keys = words(isTable ? 'keys' : 'keysOfList');
  return section === 'priority.categories' ? `${words('ladder')} ${keys}` : keys;
}
