import type { ToWebview } from '../preview/messages';
import { hasLostKeyboard } from '../preview/has-keyboard';
import { send } from '../preview/send';
import { listenToUndo } from '../preview/editor-keys';
import { listenToPointer } from './drag';
import { listenToFields, settleFields } from './fields';
import { listenToKeys } from './keys';
import { keepChosen } from './keep-chosen';
import { placeAll } from './place';
import { choose, type State, tell } from './state';

/** What a redraw of the page may have changed that is ours. */
const WATCHED = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['data-from', 'data-to', 'style', 'tabindex'],
};

start(document.getElementById('page')!);

/** Runs the schedule beside the script that all pages have, which draws what the server sends. */
function start(root: HTMLElement): void {
  const state: State = {
    ...{ root, waiting: [], sent: new Set<HTMLInputElement>() },
    ...{
      draft: undefined,
      focused: undefined,
      isBusy: false,
      answer: undefined,
      then: undefined,
      opens: false,
      asked: undefined,
    },
  };
  const chosen = keepChosen(root);
  const observer = new MutationObserver(() => {
    placeAll(state);
    // What was just placed is no news.
    observer.takeRecords();
  });
  observer.observe(root, WATCHED);
  new ResizeObserver(() => {
    placeAll(state);
    observer.takeRecords();
  }).observe(root);
  listenToPointer(state);
  listenToKeys(state);
  listenToFields(state);
  listenToUndo((type) => send(root, { type }));
  window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => {
    if (data.type === 'acted') acted(state, data.refusal);
    if (data.type !== 'page' && data.type !== 'notice') return;
    drawn(state);
    chosen();
  });
  placeAll(state);
}

function acted(state: State, refusal: string | undefined): void {
  state.answer = refusal === undefined ? 'done' : 'refused';
  if (refusal === undefined) return;
  settleFields(state, true);
  // Nothing has changed, so that the page is not drawn anew.
  state.isBusy = false;
  tell(refusal);
  state.then = undefined;
  state.draft = undefined;
  // Boxes go back to what the file says.
  for (const box of state.root.querySelectorAll<HTMLInputElement>('[data-act-off]'))
    box.checked = box.defaultChecked;
  placeAll(state);
  state.waiting.shift()?.();
}

/** The page has been drawn: what was on its way is there. */
function drawn(state: State): void {
  const { root } = state;
  if (state.isBusy && state.answer !== undefined) {
    if (state.answer === 'done') settleFields(state, false);
    state.isBusy = false;
    state.draft = undefined;
    if (state.then !== undefined) choose(root, state.then);
    state.then = undefined;
  }
  placeAll(state);
  showAsked(state);
  const field = document.getElementById('wk-time-start');
  if (state.opens && field) {
    state.opens = false;
    if (document.hasFocus()) field.focus();
  } else if (hasLostKeyboard() && state.focused !== undefined)
    document.getElementById(state.focused)?.focus({ preventScroll: true });
  if (!state.isBusy) state.waiting.shift()?.();
}

/** Brings the day that was asked for into sight, once. */
function showAsked(state: State): void {
  const day = state.root.querySelector<HTMLElement>('[data-asked]');
  const asked = day?.dataset.asked;
  if (day && asked !== state.asked) day.scrollIntoView({ block: 'center' });
  state.asked = asked;
}
