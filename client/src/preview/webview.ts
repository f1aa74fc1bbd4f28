/// <reference lib="dom.iterable" />
import type { FromWebview, KeptState, ToWebview } from './messages';
import { drawPage } from './draw-page';
import { listen } from './listen';
import { markCaret, scrollToLine } from './lines';

/** What VS Code gives to the scripts of a webview. */
interface VsCodeApi {
  postMessage(message: FromWebview): void;
  getState(): KeptState | undefined;
  setState(state: KeptState): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();
start(
  document.getElementById('page')!,
  document.body.dataset.uri ?? '',
  document.body.dataset.pictures ?? '',
);

/**
 * Runs the page.
 * @param root holds the parts
 * @param uri the playbook, remembered so that a reload of the window can bring the page back
 * @param pictures the address of the folder that pictures are relative to, empty where there is none
 */
function start(root: HTMLElement, uri: string, pictures: string): void {
  let scrollTop = api.getState()?.uri === uri ? api.getState()?.scrollTop : undefined;
  let caret: number | undefined;
  api.setState({ uri, scrollTop });

  const act = (message: ToWebview) => {
    if (message.type === 'scroll') return scrollToLine(root, message.line);
    if (message.type === 'caret') {
      caret = message.line;
      return markCaret(root, caret);
    }
    drawPage(root, message, pictures);
    if (caret !== undefined) markCaret(root, caret);
    if (message.type === 'page' && scrollTop !== undefined) {
      window.scrollTo(0, scrollTop);
      scrollTop = undefined;
    }
  };
  window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => act(data));
  window.addEventListener('scrollend', () => api.setState({ uri, scrollTop: window.scrollY }));
  listen(root, (message) => api.postMessage(message));
  api.postMessage({ type: 'ready' });
}
