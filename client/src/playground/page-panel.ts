import type { WorkspaceEdit } from 'vscode-languageserver-types';
import {
  fieldActionRequest,
  fieldRequest,
  type FixRefusal,
  type FormState,
  type GridAnswer,
  type PageFile,
  reportMarkdownRequest,
  type SentPage,
} from '../../../server/src/protocol';
import { type DrawnParts, pageUpdate } from '../preview/changes';
import { debounce } from '../preview/debounce';
import type { FromWebview, ToWebview } from '../preview/messages';
import { oneAtATime } from '../preview/one-at-a-time';
import { fromBase64 } from '../tables/base64';
import { ask } from './app';
import { copyText } from './copy-text';
import { applyToEditor } from './document-edits';
import { download } from './download';
import { pageFrame } from './page-frame';
import type { ShownPage } from './page-kinds';
import type { PagePanel, PanelHost } from './panel-host';
import { writeAnswer } from './write-answer';

type ShownField = Extract<ToWebview, { type: 'field' }>['field'];

/** The debounce time after an edit, in milliseconds. */
const PAUSE_MS = 60;

/** Makes a page of the text, which does for it what a panel of an editor does. */
export function pagePanel(page: ShownPage, host: PanelHost): PagePanel {
  const { app, ticks, follow } = host;
  let form: FormState | undefined;
  let tables: string | undefined;
  let version = -1;
  let shown: number | undefined;
  let isReady = false;
  const drawn: DrawnParts = new Map();
  const playbook = { scheme: 'file', toString: () => app.uri };
  const post = (message: ToWebview) => frame.post(message);
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
    const sent = await ask<SentPage | null>(app, page.request.method, {
      ...{ form, shown: known, tables },
      begins: known === undefined,
    });
    // The page was begun anew meanwhile, and has lost the parts that are left out.
    if (shown !== known) return;
    if (!sent) return notice('notReady');
    version = sent.version;
    shown = sent.stamp;
    post(pageUpdate(drawn, sent, ticks.of(playbook)));
    if (sent.isBegun) refresh.call();
  };
  const refresh = oneAtATime(() => draw().catch(() => notice('pageFailed')));
  const soon = debounce(PAUSE_MS, () => refresh.call());

  const edit = async (method: string | undefined, params: object): Promise<string | undefined> => {
    if (method === undefined) return undefined;
    const answer = await ask<WorkspaceEdit | FixRefusal | null>(app, method, { version, ...params });
    if (answer && 'refusal' in answer) return answer.refusal;
    return applyToEditor(app.view, app.uri, answer) ? undefined : app.say('changedMeanwhile');
  };
  const askField = ({ place, key }: Extract<FromWebview, { type: 'field' }>) =>
    ask<ShownField>(app, fieldRequest.method, { version, place, key });
  const editField = ({ id, action }: Extract<FromWebview, { type: 'edit' }>) =>
    writeAnswer(app, () => ask<GridAnswer | null>(app, fieldActionRequest.method, { id, action }));
  const copy = async (words: string | undefined) =>
    copyText(app, words ?? (await ask<string | null>(app, reportMarkdownRequest.method, {})) ?? '');
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
    if (message.type === 'field') return post({ type: 'field', field: await askField(message) });
    if (message.type === 'edit')
      return post({ type: 'edited', id: message.id, ...(await editField(message)) });
    if (message.type === 'saveText') return void (await host.save());
    if (message.type === 'fix') return told(edit(page.fix?.method, { fix: message.fix, form, tables }));
    if (message.type === 'act')
      return post({ type: 'acted', refusal: await edit(page.act?.method, { action: message.action }) });
  };
  const frame = pageFrame<FromWebview, ToWebview>(app, page, heard);
  const start = (about?: string) => {
    tables = about;
    form = undefined;
    isReady = false;
    nothingIsShown();
    frame.load(about);
  };
  return {
    ...{ element: frame.element, refresh: () => soon.call(), start },
    ...(page.follows ? { follow: frame.post } : {}),
  };
}
