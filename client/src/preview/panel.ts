import { type Disposable, env, l10n, type Uri, type WebviewPanel, window, workspace } from 'vscode';
import { type FormState, reportMarkdownRequest, type ShiftAction } from '../../../server/src/protocol';
import { section } from '../client-options';
import { applyEdit } from '../apply-edit';
import { showFailures } from '../show-failures';
import type { Host } from '../host';
import { stepDone } from '../steps-done';
import { type DrawnParts, pageUpdate } from './changes';
import { debounce } from './debounce';
import { editField } from './edit-fields';
import { followEditor } from './follow-editor';
import type { FromWebview, ToWebview } from './messages';
import type { PageKind } from './page-kinds';
import { oneAtATime } from './one-at-a-time';
import { askForPage } from './page-source';
import { fromBase64 } from '../tables/base64';
import { saveFile } from '../tables/save-file';
import { chooseTables } from '../tables/choose-tables';
import { closeTables } from '../tables/send-tables';
import { readPlace, reveal } from './reveal';
import { pictureFolder, shell } from './shell';
import { takeBack } from './take-back';
import type { Ticks } from './ticks';
import { distOf } from './places';

/** What a panel begins with. */
export interface PanelState {
  /** The id of the tables that the page is about. */
  readonly tables?: string;
  /** Whether it stays with its playbook. */
  readonly locked?: boolean;
}

/** A panel and the document that it follows. */
export interface DocumentPanel extends Disposable {
  readonly kind: PageKind;
  readonly panel: WebviewPanel;
  uri(): Uri;
  /** Shows other tables than until now. */
  show(tables: string): void;
  /** Asks for the page again, soon. */
  refresh(): void;
  /** Whether it stays with its playbook whatever the editor shows. */
  isLocked(): boolean;
  lock(locked: boolean): void;
  /** Switches to another URI: the file was renamed, or the buffer was saved, or the editor shows another. */
  follow(uri: Uri): void;
}

/**
 * The debounce time after an edit, in milliseconds: longer than between two keystrokes, and still immediate to the eye.
 */
const PAUSE_MS = 60;
/** How long a message stays in the status bar, in milliseconds. */
const SHORT_MS = 3000;

/**
 * Makes a panel show a page of a document and keeps it up to date until it is closed.
 */
export function documentPanel(
  host: Host,
  ticks: Ticks,
  kind: PageKind,
  panel: WebviewPanel,
  first: Uri,
  { tables: about, locked: lockedFirst = false }: PanelState = {},
): DocumentPanel {
  let locked = lockedFirst;
  let uri = first;
  /** The id of the tables that the page is about. */
  let tables = about;
  /** The version of the document that is shown, for fixes. */
  let version = -1;
  /** The values of the page's form; kept when the document's URI changes. */
  let form: FormState | undefined;
  /** The parts that the webview has, and the stamp of their page. A hidden webview is destroyed, and then has none. */
  const drawn: DrawnParts = new Map();
  let shown: number | undefined;
  const nothingIsShown = () => {
    drawn.clear();
    shown = undefined;
  };
  let closed = false;
  const post = (message: ToWebview) => void panel.webview.postMessage(message);

  const refresh = oneAtATime(async (token) => {
    if (closed || !panel.visible) return;
    const [of, known] = [uri, shown];
    const asked = await askForPage(
      host,
      kind,
      of,
      { form, shown: known, tables, begins: known === undefined },
      token,
    );
    // The panel may have been closed or switched to another document meanwhile.
    if (!asked || closed || of !== uri) return;
    // Or the webview was restored and has lost the parts that are left out: it has requested all of them then.
    if (shown !== known) return;
    if ('notice' in asked) {
      nothingIsShown();
      return post({ type: 'notice', text: asked.notice });
    }
    const { page } = asked;
    panel.title = titled(page.title, locked);
    version = page.version;
    shown = page.stamp;
    post(pageUpdate(drawn, page, ticks.of(uri)));
    if (page.isBegun) refresh.call();
    const { field, name } = kind.step ?? {};
    if (name && (field === undefined || form?.[field]?.[0]?.trim())) stepDone(name);
  });
  const soon = debounce(PAUSE_MS, () => refresh.call());

  const start = (of: Uri) => {
    uri = of;
    nothingIsShown();
    panel.title = titled(kind.title(fileName(uri)), locked);
    const folder = pictureFolder(uri);
    const dist = distOf(host.context);
    panel.webview.options = { enableScripts: true, localResourceRoots: folder ? [dist, folder] : [dist] };
    const scripts = ['webview.js', ...(kind.script === undefined ? [] : [kind.script])];
    panel.webview.html = shell(panel.webview, dist, uri, { scripts, style: 'preview.css', tables });
  };

  const forget = () => tables !== undefined && closeTables(host, tables);
  const show = (id: string) => {
    forget();
    tables = id;
    form = undefined;
    start(uri);
  };
  const choose = async (adds: boolean) => {
    const id = await chooseTables(host, uri, adds ? tables : undefined);
    if (id !== undefined && !closed) show(id);
  };

  const save = async (id: string) => {
    const params = { uri: uri.toString(), file: id, form, tables };
    const file = kind.file && (await host.client.sendRequest(kind.file, params));
    if (file) await saveFile(uri, file.name, fromBase64(file.data));
  };

  const fix = async (index: number) => {
    const params = { uri: uri.toString(), version, fix: index, form, tables };
    const edit = kind.fix && (await host.client.sendRequest(kind.fix, params).catch(() => null));
    if (edit && 'refusal' in edit) return void window.showWarningMessage(edit.refusal);
    const done = await applyEdit(host.client, edit);
    if (!done)
      void window.showInformationMessage(l10n.t('The playbook has changed meanwhile. Please try again.'));
    soon.call();
  };

  const act = async (action: ShiftAction) => {
    const params = { uri: uri.toString(), version, action };
    const edit = kind.act && (await host.client.sendRequest(kind.act, params).catch(() => null));
    if (edit && 'refusal' in edit) return post({ type: 'acted', refusal: edit.refusal });
    const done = await applyEdit(host.client, edit);
    const changed = l10n.t('The playbook has changed meanwhile. Please try again.');
    post({ type: 'acted', refusal: done ? undefined : changed });
    soon.call();
  };

  const copy = async (words: string | undefined) => {
    if (words !== undefined) {
      await env.clipboard.writeText(words);
      return void window.setStatusBarMessage(l10n.t('Copied.'), SHORT_MS);
    }
    const text = await host.client.sendRequest(reportMarkdownRequest, { uri: uri.toString() });
    if (!text) return;
    await env.clipboard.writeText(text);
    void window.showInformationMessage(l10n.t('The report was copied, as Markdown.'));
  };

  const heard = (message: FromWebview) => {
    if ('form' in message) form = message.form;
    if (message.type === 'scrolled') return editor?.scroll(message.line);
    if (message.type === 'ready') {
      post({ type: 'lock', locked });
      nothingIsShown();
      return refresh.call();
    }
    if (message.type === 'form') return refresh.call();
    if (message.type === 'ticks') return ticks.set(uri, message);
    if (message.type === 'copy') return showFailures(() => copy(message.text));
    if (message.type === 'act') return showFailures(() => act(message.action));
    if (message.type === 'field' || message.type === 'edit')
      return showFailures(async () => post(await editField(host, uri, version, message)));
    if (message.type === 'saveText')
      return showFailures(async () => void (await (await workspace.openTextDocument(uri)).save()));
    if (message.type === 'undo') return showFailures(() => takeBack(uri, panel, 'undo'));
    if (message.type === 'redo') return showFailures(() => takeBack(uri, panel, 'redo'));
    if (message.type === 'choose') return showFailures(() => choose(message.adds));
    if (message.type === 'fix') return showFailures(() => fix(message.fix));
    if (message.type === 'save') return showFailures(() => save(message.file));
    const place = readPlace(message.place);
    return place && reveal(place.uri ?? uri, place.range, panel.viewColumn).catch(() => undefined);
  };

  const editor = kind.follows
    ? followEditor(
        () => uri,
        () => panel.visible,
        post,
      )
    : undefined;
  const follows = (other: Uri) => other.toString() === uri.toString();
  const parts: Disposable[] = [
    panel.webview.onDidReceiveMessage((message: FromWebview) => void heard(message)),
    // It may be said to be hidden when it asks for its page, in a group that opens with it.
    panel.onDidChangeViewState(() => panel.visible && shown === undefined && refresh.call()),
    workspace.onDidChangeTextDocument(({ document }) => follows(document.uri) && soon.call()),
    workspace.onDidOpenTextDocument((document) => follows(document.uri) && soon.call()),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(section) && soon.call()),
    { dispose: () => ((closed = true), soon.cancel(), refresh.cancel(), forget()) },
    ...(editor ? [editor, everyMinute(() => panel.visible && soon.call())] : []),
  ];
  start(first);
  return {
    kind,
    panel,
    uri: () => uri,
    isLocked: () => locked,
    lock: (on) => {
      locked = on;
      post({ type: 'lock', locked });
      soon.call();
    },
    follow: start,
    refresh: () => soon.call(),
    show,
    dispose: () => parts.forEach((part) => part.dispose()),
  };
}

const titled = (title: string, locked: boolean): string => (locked ? l10n.t('{0} (locked)', title) : title);

/** The page tells the time: who is on shift now, and whether it is open. */
function everyMinute(run: () => void): Disposable {
  const timer = setInterval(run, 60_000);
  return { dispose: () => clearInterval(timer) };
}

function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
