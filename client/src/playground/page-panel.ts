import type { WorkspaceEdit } from 'vscode-languageserver-types';
import {
  type FixRefusal,
  type FormState,
  type PageFile,
  reportMarkdownRequest,
  type SentPage,
} from '../../../server/src/protocol';
import { element } from '../form/webview/element';
import { type DrawnParts, pageUpdate } from '../preview/changes';
import { debounce } from '../preview/debounce';
import type { FromWebview, ToWebview } from '../preview/messages';
import { oneAtATime } from '../preview/one-at-a-time';
import type { Ticks } from '../preview/ticks';
import { fromBase64 } from '../tables/base64';
import { type App, ask } from './app';
import { applyToEditor } from './document-edits';
import { download } from './download';
import type { FollowedText } from './follow-text';
import { frameOrigin } from './frame-origin';
import type { ShownPage } from './page-kinds';

/** A page beside the text, in a frame of its own. */
export interface PagePanel {
  readonly element: HTMLElement;
  /** Asks for the page again, soon, where it is in sight. */
  refresh(): void;
  /** Begins it anew, about these tables where there are any. */
  start(tables?: string): void;
  post(message: ToWebview): void;
}

/** What a panel is given of the rest. */
export interface PanelHost {
  readonly app: App;
  readonly ticks: Ticks;
  readonly follow: FollowedText;
  /** Whether the page is in sight. */
  isShown(name: string): boolean;
  /** Asks a person for tables. */
  choose(adds: boolean): void;
  /** Shows the text, where only one of both is in sight. */
  showText(): void;
}

/** The debounce time after an edit, in milliseconds. */
const PAUSE_MS = 60;

/** Makes a page of the text, which does for it what a panel of an editor does. */
export function pagePanel(page: ShownPage, host: PanelHost): PagePanel {
  const { app, ticks, follow } = host;
  const frame = element('iframe', { title: app.say(page.name) });
  let form: FormState | undefined;
  let tables: string | undefined;
  let version = -1;
  let shown: number | undefined;
  let isReady = false;
  const drawn: DrawnParts = new Map();
  const playbook = { scheme: 'file', toString: () => app.uri };
  const post = (message: ToWebview) => frame.contentWindow?.postMessage(message, frameOrigin);
  const nothingIsShown = () => {
    drawn.clear();
    shown = undefined;
  };
  const notice = (word: 'notReady' | 'pageFailed') => {
    nothingIsShown();
    post({ type: 'notice', text: app.say(word) });
  };

  const draw = async () => {
    if (!isReady || !host.isShown(page.name)) return;
    const known = shown;
    const sent = await ask<SentPage | null>(app, page.request.method, { form, shown: known, tables });
    // The page was begun anew meanwhile, and has lost the parts that are left out.
    if (shown !== known) return;
    if (!sent) return notice('notReady');
    version = sent.version;
    shown = sent.stamp;
    post(pageUpdate(drawn, sent.parts, ticks.of(playbook)));
  };
  const refresh = oneAtATime(() => draw().catch(() => notice('pageFailed')));
  const soon = debounce(PAUSE_MS, () => refresh.call());

  const edit = async (method: string | undefined, params: object): Promise<string | undefined> => {
    if (method === undefined) return undefined;
    const answer = await ask<WorkspaceEdit | FixRefusal | null>(app, method, { version, ...params });
    if (answer && 'refusal' in answer) return answer.refusal;
    return applyToEditor(app.view, app.uri, answer) ? undefined : app.say('changedMeanwhile');
  };
  const copy = async (words: string | undefined) => {
    const text = words ?? (await ask<string | null>(app, reportMarkdownRequest.method, {})) ?? '';
    await navigator.clipboard.writeText(text).then(
      () => app.tell(app.say('copied')),
      () => app.tell(app.say('notCopied')),
    );
  };
  const save = async (file: string) => {
    const made = page.file && (await ask<PageFile | null>(app, page.file.method, { file, form, tables }));
    if (!made) return;
    download(made.name, fromBase64(made.data));
    app.tell(app.say('downloaded', { name: made.name }));
  };
  const told = async (refusal: Promise<string | undefined>) => {
    const words = await refusal;
    if (words !== undefined) app.tell(words);
  };

  const heard = async (message: FromWebview): Promise<void> => {
    if ('form' in message) form = message.form;
    if (message.type === 'ready') {
      isReady = true;
      nothingIsShown();
      return refresh.call();
    }
    if (message.type === 'form') return refresh.call();
    if (message.type === 'goto') return (host.showText(), follow.reveal(message.place));
    if (message.type === 'scrolled') return follow.scroll(message.line);
    if (message.type === 'ticks') return ticks.set(playbook, message);
    if (message.type === 'copy') return copy(message.text);
    if (message.type === 'save') return save(message.file);
    if (message.type === 'choose') return host.choose(message.adds);
    if (message.type === 'undo' || message.type === 'redo') return follow.takeBack(message.type);
    if (message.type === 'fix') return told(edit(page.fix?.method, { fix: message.fix, form, tables }));
    if (message.type === 'act')
      return post({ type: 'acted', refusal: await edit(page.act?.method, { action: message.action }) });
  };
  window.addEventListener('message', ({ source, data }: MessageEvent<FromWebview>) => {
    if (source === frame.contentWindow) void heard(data).catch((error: Error) => app.tell(error.message));
  });
  const start = (about?: string) => {
    tables = about;
    form = undefined;
    isReady = false;
    nothingIsShown();
    frame.src = `${page.html ?? 'page.html'}?${new URLSearchParams({
      ...{ kind: page.name, lang: app.locale, uri: app.uri, title: app.say(page.name) },
      ...(about === undefined ? {} : { tables: about }),
    })}`;
  };
  return { element: element('div', { class: 'pg-page' }, frame), refresh: () => soon.call(), start, post };
}
