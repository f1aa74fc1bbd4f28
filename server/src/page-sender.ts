import { listSplice } from './list-splice';
import type { Page, PagePart, SentPage, SentPart } from './protocol';
import type * as service from './service';

/** Sends a page as the difference to the one that the client has. */
export type SendPage = (snapshot: service.Analysis, page: Page, shown: number | undefined) => SentPage;

/**
 * Makes a function that sends a page as the difference to the one that the client has: unchanged parts are left out, and
 * unchanged items of lists.
 */
export function makePageSender(): SendPage {
  // Kept as long as the file is open. Stamps are unique across restarts of the server.
  const last = new WeakMap<service.Analysis['results'], { readonly stamp: number; readonly page: Page }>();
  let stamp = Date.now();
  return ({ results }, page, shown) => {
    const before = last.get(results);
    const known = before?.stamp === shown ? before?.page.parts : undefined;
    const partsShown = new Map(known?.map((part) => [part.id, part]));
    last.set(results, { stamp: ++stamp, page });
    const parts = page.parts.map((part) => sent(partsShown.get(part.id), part));
    return { ...page, stamp, parts };
  };
}

function sent(shown: PagePart | undefined, part: PagePart): SentPart {
  const { id, list } = part;
  if (shown === part) return { id };
  if (!list) return shown && !shown.list && shown.html === part.html ? { id } : { id, html: part.html };
  if (!shown?.list) return { id, list };
  const splice = listSplice(shown.list.items, list.items);
  return { id, ...(shown.list.frame !== list.frame && { frame: list.frame }), ...(splice && { splice }) };
}
