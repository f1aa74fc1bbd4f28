import {
  commands,
  type Disposable,
  env,
  l10n,
  type TextDocument,
  type WebviewPanel,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import {
  basesChangedNotification,
  gridActionRequest,
  gridPlaceRequest,
  gridRequest,
  type GridSection,
  gridSections,
} from '../../../server/src/protocol';
import { section as settings } from '../client-options';
import type { CommandHost } from '../command-host';
import { isPlaybook } from '../language';
import { debounce } from '../preview/debounce';
import { oneAtATime } from '../preview/one-at-a-time';
import { reveal } from '../preview/reveal';
import { showFailures } from '../show-failures';
import { isSuperseded } from '../superseded';
import { showPasted } from '../tables/show-import';
import type { FromForm, ToForm } from './messages';

/** What stands between a form and the server: rows come when the text has changed, actions become edits of the text. */
export interface FormLink extends Disposable {
  heard(message: FromForm): void;
}

/** The debounce time after an edit of the text, in milliseconds. */
const PAUSE_MS = 30;
/** How often an action is asked for again whose answer came for a text that had changed by then. */
const MOST_TRIES = 5;
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
  let shown: { readonly section: GridSection; resultId: string | undefined } | undefined;

  const refresh = oneAtATime(async (token) => {
    const asked = shown;
    if (!asked) return;
    if (!isPlaybook(document)) return post({ type: 'notice', text: otherLanguage() });
    const { section, resultId: previousResultId } = asked;
    try {
      const grid = await client.sendRequest(gridRequest, { uri, section, previousResultId }, token);
      if (shown !== asked || !grid) return;
      asked.resultId = grid.resultId;
      post({ type: 'grid', section, grid });
    } catch (error) {
      if (isSuperseded(error)) return;
      client.error('The form failed', error, false);
      post({
        type: 'notice',
        text: l10n.t('The page could not be made. The output “Service Playbook” says why.'),
      });
    }
  });
  const soon = debounce(PAUSE_MS, () => refresh.call());

  /** @returns why nothing was written, or what else is different now */
  const act = async ({
    section,
    resultId,
    action,
  }: Extract<FromForm, { type: 'act' }>): Promise<{ readonly refusal?: string; readonly note?: string }> => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const answer = await client.sendRequest(gridActionRequest, { uri, section, resultId, action });
      if (!answer) break;
      if ('refusal' in answer) return answer;
      if (answer.edits.length === 0) return {};
      const edits = await client.protocol2CodeConverter.asTextEdits([...answer.edits]);
      // The text may have changed while the answer was on its way.
      if (document.version !== answer.version) continue;
      const edit = new WorkspaceEdit();
      edit.set(document.uri, edits);
      if (await workspace.applyEdit(edit)) return answer.note === undefined ? {} : { note: answer.note };
    }
    return { refusal: l10n.t('The playbook has changed meanwhile. Please try again.') };
  };

  const answer = async (message: Extract<FromForm, { type: 'act' }>) => {
    post({ type: 'answer', action: message.number, ...(await act(message)) });
    refresh.call();
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
    if (message.type === 'show') {
      shown = { section: message.section ?? gridSections[0], resultId: undefined };
      return refresh.call();
    }
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
    { dispose: () => (soon.cancel(), refresh.cancel()) },
  ];
  return { heard: (message) => void heard(message), dispose: () => parts.forEach((part) => part.dispose()) };
}

const otherLanguage = () =>
  l10n.t('This file is not open as a service playbook. Choose the language “Service Playbook” for it.');
const gone = () => l10n.t('That item is not in the playbook any more.');
