import {
  commands,
  type Disposable,
  env,
  l10n,
  type TextDocument,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import {
  basesChangedNotification,
  gridActionRequest,
  gridPlaceRequest,
  gridRequest,
} from '../../../server/src/protocol';
import { section as settings } from '../client-options';
import type { CommandHost } from '../command-host';
import { isPlaybook } from '../language';
import { debounce } from '../preview/debounce';
import { reveal } from '../preview/reveal';
import { showFailures } from '../show-failures';
import { askNewest } from '../superseded';
import { showPasted } from '../tables/show-import';
import { writeAnswer } from '../write-answer';
import { gridFeed } from './grid-feed';
import type { FromForm, ToForm } from './messages';

/** What stands between a form and the server: rows come when the text has changed, actions become edits of the text. */
export interface FormLink extends Disposable {
  heard(message: FromForm): void;
}

/** The debounce time after an edit of the text, in milliseconds. */
const PAUSE_MS = 30;
/** How long a message stays in the status bar, in milliseconds. */
const SHORT_MS = 3000;

export function formLink(
  host: CommandHost,
  document: TextDocument,
  panel: WebviewPanel,
  post: (message: ToForm) => void,
): FormLink {
  const { client } = host;
  const uri = document.uri.toString();

  const feed = gridFeed(async (wanted, token) => {
    if (!isPlaybook(document)) return { notice: otherLanguage() };
    try {
      return await askNewest(() => client.sendRequest(gridRequest, { uri, ...wanted }, token), token);
    } catch (error) {
      client.error('The form failed', error, false);
      return { notice: l10n.t('The page could not be made. The output “Service Playbook” says why.') };
    }
  }, post);
  const soon = debounce(PAUSE_MS, () => feed.refresh());

  const answer = async (message: Extract<FromForm, { type: 'act' }>) => {
    const { number, section, resultId, action } = message;
    const ask = () => client.sendRequest(gridActionRequest, { uri, section, resultId, action });
    post({ type: 'answer', action: number, ...(await writeAnswer(host, document, ask)) });
    feed.refresh();
  };

  const show = async ({ section, resultId, row }: Extract<FromForm, { type: 'place' }>) => {
    const place = await client.sendRequest(gridPlaceRequest, { uri, section, resultId, row });
    if (!place) return void window.showInformationMessage(gone());
    const where = client.protocol2CodeConverter;
    await reveal(where.asUri(place.uri), where.asRange(place.range), panel.viewColumn, true);
  };

  const copy = async (text: string) => {
    await env.clipboard.writeText(text);
    window.setStatusBarMessage(l10n.t('Copied.'), SHORT_MS);
  };

  const heard = (message: FromForm): unknown => {
    if (message.type === 'show') return feed.show(message.section);
    if (message.type === 'act') return showFailures(() => answer(message));
    if (message.type === 'place') return showFailures(() => show(message));
    // The form is the active editor: what is undone is its document's last change.
    if (message.type === 'undo') return void commands.executeCommand('undo');
    if (message.type === 'copy') return showFailures(() => copy(message.text));
    return showFailures(() => showPasted(host, document.uri, message.text));
  };

  const parts: readonly Disposable[] = [
    workspace.onDidChangeTextDocument((change) => change.document === document && soon.call()),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(settings) && soon.call()),
    client.onNotification(basesChangedNotification, ({ uris }) => {
      if (uris.includes(uri)) soon.call();
    }),
    { dispose: () => (soon.cancel(), feed.cancel()) },
  ];
  return { heard: (message) => void heard(message), dispose: () => parts.forEach((part) => part.dispose()) };
}

const otherLanguage = () =>
  l10n.t('This file is not open as a service playbook. Choose the language “Service Playbook” for it.');
const gone = () => l10n.t('That item is not in the playbook any more.');
