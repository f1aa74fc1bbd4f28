import {
  type GridAnswer,
  gridActionRequest,
  type GridPlaceParams,
  gridPlaceRequest,
  gridRequest,
  type Range,
  type SentGrid,
} from '../../../server/src/protocol';
import { gridFeed } from '../form/grid-feed';
import type { FromForm, ToForm } from '../form/messages';
import { debounce } from '../preview/debounce';
import { ask } from './app';
import { copyText } from './copy-text';
import { pageFrame } from './page-frame';
import type { EditorKey } from './page-keys';
import type { ShownForm } from './page-kinds';
import type { PagePanel, PanelHost } from './panel-host';
import { writeAnswer } from './write-answer';

/** Where an item is written. */
interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** The debounce time after an edit, in milliseconds. */
const PAUSE_MS = 30;

/** Makes the form of the text, which does for it what a form editor does. */
export function formPanel(page: ShownForm, { app, follow, ...host }: PanelHost): PagePanel {
  const feed = gridFeed(
    (wanted) =>
      ask<SentGrid | null>(app, gridRequest.method, wanted).catch(() => ({ notice: app.say('pageFailed') })),
    (message) => frame.post(message),
  );
  const soon = debounce(PAUSE_MS, () => host.isShown(page.name) && feed.refresh());

  const act = async ({ number, section, resultId, action }: Extract<FromForm, { type: 'act' }>) => {
    const answer = () => ask<GridAnswer | null>(app, gridActionRequest.method, { section, resultId, action });
    frame.post({ type: 'answer', action: number, ...(await writeAnswer(app, answer)) });
    feed.refresh();
  };
  const show = async ({ section, resultId, row }: Omit<GridPlaceParams, 'uri'>) => {
    const place = await ask<Place | null>(app, gridPlaceRequest.method, { section, resultId, row });
    if (!place) return app.tell(app.say('gone'));
    if (place.uri !== app.uri) return app.tell(app.say('elsewhere', { name: nameOf(place.uri) }));
    host.showText();
    follow.select(place.range);
  };

  const heard = async (message: FromForm | EditorKey): Promise<void> => {
    if (message.type === 'show') return feed.show(message.section);
    if (message.type === 'act') return act(message);
    if (message.type === 'place') return show(message);
    if (message.type === 'undo' || message.type === 'redo') return follow.takeBack(message.type);
    if (message.type === 'saveText') return void (await host.save());
    if (message.type === 'copy') return copyText(app, message.text);
    return host.paste(message.text);
  };
  const frame = pageFrame<FromForm | EditorKey, ToForm>(app, page, heard);
  return { element: frame.element, refresh: () => soon.call(), start: () => frame.load() };
}

const nameOf = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
