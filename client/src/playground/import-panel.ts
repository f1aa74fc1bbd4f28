import { closeTablesNotification, openTablesRequest } from '../../../server/src/protocol';
import { element } from '../form/webview/element';
import { toBase64 } from '../tables/base64';
import { tableExtensions } from '../tables/table-files';
import type { App } from './app';
import { chooseFiles } from './browser-home';

/** The most that is read at once, in bytes. */
const MOST = 50 * 1024 * 1024;

/** Where tables are dropped or chosen before their page is there. */
export interface ImportPanel {
  readonly element: HTMLElement;
  choose(adds: boolean): Promise<void>;
  /** Takes cells or lines that were pasted. */
  paste(text: string): void;
}

/**
 * Makes the place for tables.
 * @param show shows the page about the tables of that id
 */
export function importPanel(app: App, page: HTMLElement, show: (tables: string) => void): ImportPanel {
  const { say, client } = app;
  let files: readonly File[] = [];
  let tables: string | undefined;
  const take = async (chosen: readonly File[]) => {
    const all = [...files.filter(({ name }) => chosen.every((one) => one.name !== name)), ...chosen];
    if (chosen.length === 0) return;
    if (all.reduce((bytes, { size }) => bytes + size, 0) > MOST)
      return app.tell(say('unreadable', { reason: say('tooLarge', { limit: MOST / 1024 / 1024 }) }));
    try {
      const id = crypto.randomUUID();
      const sent = await Promise.all(
        all.map(async (file) => ({ name: file.name, data: toBase64(await bytesOf(file)) })),
      );
      await client.request(openTablesRequest.method, { id, files: sent });
      if (tables !== undefined) client.notification(closeTablesNotification.method, { id: tables });
      [files, tables] = [all, id];
      start.hidden = true;
      page.hidden = false;
      show(id);
    } catch (error) {
      app.tell(say('unreadable', { reason: (error as Error).message }));
    }
  };
  const choose = async (adds: boolean) => {
    if (!adds) files = [];
    await take(await chooseFiles(tableExtensions.map((one) => `.${one}`).join(','), true));
  };
  const start = element(
    'div',
    { class: 'pg-drop' },
    element('h2', {}, say('tables')),
    element('p', {}, say('tablesHelp')),
    element(
      'p',
      {},
      element(
        'button',
        { type: 'button', class: 'pg-first', onclick: () => void choose(false) },
        say('chooseTables'),
      ),
    ),
  );
  page.hidden = true;
  const whole = element('div', { class: 'pg-import' }, start, page);
  whole.addEventListener('dragover', (event) => event.preventDefault());
  whole.addEventListener('drop', (event) => {
    event.preventDefault();
    void take([...(event.dataTransfer?.files ?? [])]);
  });
  const paste = (text: string) => {
    files = [];
    void take([new File([text], say('pastedRows'))]);
  };
  return { element: whole, choose, paste };
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
