import { element } from '../form/webview/element';
import type { App } from './app';
import { frameOrigin } from './frame-origin';
import type { Word } from './words';

/** The frame of a page beside the text, which stands in the place of an editor's webview. */
export interface PageFrame<Sent> {
  readonly element: HTMLElement;
  post(message: Sent): void;
  /** Loads the page anew, about these tables where there are any. */
  load(tables?: string): void;
}

/**
 * Makes the frame of a page.
 * @param html the file that it begins with
 * @param heard answers what the page says
 */
export function pageFrame<Heard, Sent>(
  app: App,
  { name, html = 'page.html' }: { readonly name: Word; readonly html?: string },
  heard: (message: Heard) => Promise<unknown>,
): PageFrame<Sent> {
  const title = app.say(name);
  const frame = element('iframe', { title });
  window.addEventListener('message', ({ source, data }: MessageEvent<Heard>) => {
    if (source === frame.contentWindow) void heard(data).catch((error: Error) => app.tell(error.message));
  });
  return {
    element: element('div', { class: 'pg-page' }, frame),
    post: (message) => frame.contentWindow?.postMessage(message, frameOrigin),
    load: (tables) => {
      frame.src = `${html}?${new URLSearchParams({
        ...{ kind: name, lang: app.locale, uri: app.uri, title },
        ...(tables === undefined ? {} : { tables }),
      })}`;
    },
  };
}
