import type { Page, SentPage } from './protocol';
import type * as service from './service';

/** Sends a page as the difference to the one that the client has. */
export type SendPage = (snapshot: service.Analysis, page: Page, shown: number | undefined) => SentPage;

/**
 * Makes a function that sends a page as the difference to the one that the client has: unchanged parts are left out.
 */
export function makePageSender(): SendPage {
  // Kept as long as the file is open. Stamps are unique across restarts of the server.
  const last = new WeakMap<service.Analysis['results'], { readonly stamp: number; readonly page: Page }>();
  let stamp = Date.now();
  return ({ results }, page, shown) => {
    const before = last.get(results);
    const known = before?.stamp === shown ? before?.page.parts : undefined;
    const shownHtml = new Map(known?.map(({ id, html }) => [id, html]));
    last.set(results, { stamp: ++stamp, page });
    const parts = page.parts.map(({ id, html }) => (shownHtml.get(id) === html ? { id } : { id, html }));
    return { ...page, stamp, parts };
  };
}
