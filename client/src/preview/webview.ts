/// <reference lib="dom.iterable" />
import type { FromWebview, KeptState, ToWebview } from './messages';
import { debounce } from './debounce';
import { drawPage } from './draw-page';
import { fillForm, listenToForm, readForm } from './form';
import { listen } from './listen';
import { markCaret, scrollToLine } from './lines';

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
);

/**
 * Runs the page.
 * @param root holds the parts
 * @param uri the playbook, stored in the webview state, so that the page is restored when the window is reloaded
 * @param pictures the URI of the folder that pictures are relative to, empty where there is none
 */
function start(root: HTMLElement, uri: string, pictures: string): void {
  const kept = api.getState();
  let scrollTop = kept?.uri === uri ? kept.scrollTop : undefined;
  let form = kept?.form;
  let caret: number | undefined;
  api.setState({ uri, scrollTop, form });
  const ask = debounce(PAUSE_MS, () => form && api.postMessage({ type: 'form', form }));

  const act = (message: ToWebview) => {
    if (message.type === 'scroll') return scrollToLine(root, message.line);
    if (message.type === 'caret') {
      caret = message.line;
      return markCaret(root, caret);
    }
    const first = root.querySelector('form') === null;
    drawPage(root, message, pictures);
    if (form) fillForm(root, form);
    if (first) root.querySelector<HTMLElement>('[autofocus]')?.focus();
    if (caret !== undefined) markCaret(root, caret);
    if (message.type === 'page' && scrollTop !== undefined) {
      window.scrollTo(0, scrollTop);
      scrollTop = undefined;
    }
  };
  window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => act(data));
  window.addEventListener('scrollend', () => api.setState({ uri, scrollTop: window.scrollY, form }));
  listen(root, (message) => api.postMessage(message));
  listenToForm(root, () => {
    form = readForm(root);
    api.setState({ uri, scrollTop: window.scrollY, form });
    ask.call();
  });
  api.postMessage({ type: 'ready', form });
}
