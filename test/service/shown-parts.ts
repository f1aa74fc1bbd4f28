/** A webview without a browser: what its page would show of the parts that it is sent. */
import {
  type ChangedPart,
  type Changes,
  changesTo,
  type DrawnParts,
  type MovedPart,
} from '../../client/src/preview/changes';
import { movedPlace } from '../../client/src/preview/place';
import { makePageSender } from '../../server/src/page-sender';
import { changeFile, openFile, previewPage } from '../../server/src/service';

const asked = { locale: 'zh', today: '2026-11-22', now: '2026-11-22T04:00:00.000Z' } as const;

/** The parts of a text's preview, drawn anew. */
export function partsOf(text: string) {
  const snapshot = openFile('file:///shop.playbook.yaml', 1, text);
  return previewPage(snapshot.documents[0]!, snapshot, asked).parts;
}

/** A webview that shows texts one after the other, each sent as the server sends it. */
export function webview() {
  const drawn: DrawnParts = new Map();
  const shown = new Map<string, { readonly html: string; readonly items: readonly string[] }>();
  const send = makePageSender();
  let known: { readonly file: ReturnType<typeof openFile>; readonly stamp: number } | undefined;

  const show = (text: string): { readonly told: Changes; readonly kilobytes: number } => {
    const last = known?.file.version ?? 0;
    const file = known
      ? changeFile(known.file, last + 1, [{ text }])
      : openFile('file:///shop.playbook.yaml', 1, text);
    const page = send(file, previewPage(file.documents[0]!, file, asked), known?.stamp);
    known = { file, stamp: page.stamp };
    const told = changesTo(drawn, page.parts);
    for (const part of told.changed) shown.set(part.id, changedPart(shown.get(part.id), part));
    for (const one of told.moved) shown.set(one.id, movedPart(shown.get(one.id)!, one));
    const ids = new Set(page.parts.map(({ id }) => id));
    for (const id of shown.keys()) if (!ids.has(id)) shown.delete(id);
    return { told, kilobytes: JSON.stringify(page).length / 1024 };
  };
  const html = () =>
    new Map(
      [...shown].map(([id, { html, items }]) => [
        id,
        html.replace(' data-items>', (tag) => tag + items.join('')),
      ]),
    );
  return { show, html };
}

type Shown = { readonly html: string; readonly items: readonly string[] };

/** As the page does it. */
function changedPart(old: Shown | undefined, { html, items, splice }: ChangedPart): Shown {
  const now = items ?? old?.items ?? [];
  return {
    html: html ?? old!.html,
    items: splice ? now.toSpliced(splice.at, splice.removed, ...splice.items) : now,
  };
}

function movedPart({ html, items }: Shown, { by, items: range }: MovedPart): Shown {
  if (!range) return { html: moved(html, by), items };
  const [from, to] = range;
  return { html, items: items.map((item, index) => (from <= index && index < to ? moved(item, by) : item)) };
}

export const moved = (html: string, by: number): string =>
  html.replace(/(?<=data-goto=")[^"]*/g, (place) => movedPlace(place, by));
