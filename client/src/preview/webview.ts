/// <reference lib="dom.iterable" />
import type { FromWebview, KeptState, ToWebview } from './messages';
import { addAll, whenAdded } from './add-in-idle';
import { debounce } from './debounce';
import { drawPage } from './draw-page';
import { cleared, fillForm, fillFrom, listenToForm, readForm } from './form';
import { watchSight } from './in-sight';
import { listen } from './listen';
import { keepFocus } from './keep-focus';
import { linesOf } from './lines';
import { railOf } from './rail';
import { roveIn } from './roving';
import { searchIn } from './search';
import { whileScrolling } from './while-scrolling';

/** VS Code's API for the scripts of a webview. */
interface VsCodeApi {
  postMessage(message: FromWebview): void;
  getState(): KeptState | undefined;
  setState(state: KeptState): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

/** The debounce time after a keystroke in the form, in milliseconds. */
const PAUSE_MS = 120;

const api = acquireVsCodeApi();
start(
  document.getElementById('page')!,
  document.body.dataset.uri ?? '',
  document.body.dataset.pictures ?? '',
  document.body.dataset.tables,
);

/**
 * Runs the page.
 * @param root holds the parts
 * @param uri the playbook, stored in the webview state, so that the page is restored when the window is reloaded
 * @param pictures the URI of the folder that pictures are relative to, empty where there is none
 * @param tables the id of the tables that the page is about, of which the form tells
 */
function start(root: HTMLElement, uri: string, pictures: string, tables: string | undefined): void {
  const state = api.getState();
  const kept = state?.tables === tables ? state : undefined;
  let scrollTop = kept?.uri === uri ? kept.scrollTop : undefined;
  let form = kept?.form;
  let caret: number | undefined;
  let locked = kept?.locked;
  let editing = kept?.editing;
  const keep = (top: number | undefined) =>
    api.setState({ uri, scrollTop: top, form, tables, search: search.words(), locked, editing });
  const lines = linesOf(root);
  const rail = railOf(root);
  const roving = roveIn(root);
  const search = searchIn(root, (kept?.uri === uri && kept.search) || '', () => keep(window.scrollY));
  keep(scrollTop);
  const ask = debounce(PAUSE_MS, () => form && api.postMessage({ type: 'form', form }));

  const arrange = () => {
    sight.look(root);
    search.apply();
    roving.apply();
    rail.mark();
    lines.changed();
  };
  whenAdded(arrange);

  const act = (message: ToWebview) => {
    // For the scripts of those pages.
    if (message.type === 'acted' || message.type === 'field' || message.type === 'edited') return;
    if (message.type === 'scroll') return (addAll(), lines.scrollTo(message.line));
    if (message.type === 'lock') {
      locked = message.locked;
      return keep(scrollTop ?? window.scrollY);
    }
    if (message.type === 'caret') {
      caret = message.line;
      return lines.mark(caret);
    }
    const first = root.querySelector('form') === null;
    const giveBack = keepFocus(root);
    drawPage(root, message, pictures);
    if (form) fillForm(root, form);
    arrange();
    if (first) beginIn(root);
    // The scripts of some pages know better where it belongs.
    setTimeout(giveBack);
    if (caret !== undefined) lines.mark(caret);
    if (message.type === 'page' && !message.isBegun && scrollTop !== undefined) {
      addAll();
      window.scrollTo(0, scrollTop);
      scrollTop = undefined;
    }
  };
  window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => act(data));
  window.addEventListener('scrollend', () => keep(window.scrollY));
  whileScrolling(() => {
    const line = lines.atTop();
    if (line !== undefined) api.postMessage({ type: 'scrolled', line });
  });
  listen(
    root,
    (message) => api.postMessage(message),
    () => (form = readForm(root, form)),
  );
  const changed = (control: HTMLElement) => {
    form = cleared(readForm(root, form), control.dataset.clears);
    keep(window.scrollY);
    ask.call();
  };
  listenToForm(root, changed);
  root.toggleAttribute('data-editing', editing === true);
  root.addEventListener('editing', (event) => {
    editing = (event as CustomEvent<boolean>).detail;
    keep(window.scrollY);
  });
  root.addEventListener('send', (event) => api.postMessage((event as CustomEvent<FromWebview>).detail));
  const sight = watchSight((button) => {
    const control = fillFrom(root, button);
    if (control) changed(control);
  });
  api.postMessage({ type: 'ready', form });
}

/** Puts the focus where a page begins, as soon as the page has the keyboard: it does not take it from the text beside it. */
function beginIn(root: HTMLElement): void {
  const begin = (): void => {
    if (document.activeElement === document.body) root.querySelector<HTMLElement>('[autofocus]')?.focus();
  };
  if (document.hasFocus()) begin();
  else window.addEventListener('focus', begin, { once: true });
}
