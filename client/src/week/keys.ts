import { commit } from './commit';
import { moveDay } from './drag';
import { clock, type Grip, gripped } from './minutes';
import { placeAll } from './place';
import { barAt, barsOf, choose, spanOf, type State, tell } from './state';

/** After this time without another key a stretched bar is written, in milliseconds: one undo step, not one a key. */
const PAUSE_MS = 500;
const STEP = 15;
const FINE_STEP = 5;

/** Moves, stretches and opens the focused bar by keys. */
export function listenToKeys(state: State): void {
  const { root } = state;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    commit(state);
  };
  const stretch = (bar: HTMLElement, event: KeyboardEvent) => {
    const step = event.altKey ? FINE_STEP : STEP;
    const by = event.key === 'ArrowLeft' ? -step : step;
    const grip: Grip = event.shiftKey ? 'end' : event.ctrlKey || event.metaKey ? 'start' : 'whole';
    const shift = bar.dataset.shift!;
    const before = state.draft?.shift === shift ? state.draft.span : spanOf(bar);
    const span = gripped(before, grip, by, step);
    state.draft = { shift, span };
    placeAll(state);
    tell(`${clock(span.from, false)}–${clock(span.to, true)}`);
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE_MS);
  };

  root.addEventListener('keydown', (event) => {
    const bar = barAt(event.target);
    if (!bar || !handled.has(event.key)) return;
    // The editor's own keys would go back in its history, for one.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      if (!bar.classList.contains('wk-locked') && !state.isBusy) stretch(bar, event);
      return;
    }
    if (event.key === 'Escape') {
      clearTimeout(timer);
      timer = undefined;
      state.draft = undefined;
      choose(root, '');
      return placeAll(state);
    }
    write();
    if (event.key === 'Enter') return openDetails(state, bar);
    const by = event.key === 'ArrowUp' ? -1 : 1;
    if (!event.altKey) return focusBar(root, bar, by);
    const line = root.querySelector<HTMLElement>(`.wk-line[data-line="${Number(bar.dataset.day) + by}"]`);
    if (line && !bar.classList.contains('wk-locked')) moveDay(state, bar, line);
  });
  root.addEventListener('keydown', (event) => {
    const field = event.target as HTMLInputElement;
    if (event.key !== 'Escape' || event.isComposing || !field.closest('[data-part="wk-details"]')) return;
    event.preventDefault();
    const isTyped = field.dataset.field !== undefined && field.value !== field.defaultValue;
    if (isTyped) field.value = field.defaultValue;
    else closeDetails(state);
  });
  root.addEventListener('focusin', ({ target }) => {
    const bar = barAt(target);
    if (!bar) return;
    state.focused = bar.id;
    placeAll(state);
  });
  root.addEventListener('focusout', ({ target }) => barAt(target) && write());
}

const handled = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter', 'Escape']);

function focusBar(root: HTMLElement, bar: HTMLElement, by: number): void {
  const bars = barsOf(root);
  bars[bars.indexOf(bar) + by]?.focus();
}

/** Back to the bar whose details they are. */
function closeDetails({ root, focused }: State): void {
  choose(root, '');
  if (focused !== undefined) document.getElementById(focused)?.focus();
}

/** The details are drawn by the server: their first field gets the focus when they are there. */
function openDetails(state: State, bar: HTMLElement): void {
  const field = () => document.getElementById('wk-time-start');
  if (bar.classList.contains('wk-chosen') && field()) return field()!.focus();
  choose(state.root, bar.dataset.select ?? '');
  state.opens = true;
}
