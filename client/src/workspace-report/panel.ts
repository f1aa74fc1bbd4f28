import { type Disposable, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { playbooksChangedNotification, workspaceReportRequest } from '../../../server/src/protocol';
import type { Host } from '../host';
import { type DrawnParts, pageUpdate } from '../preview/changes';
import { debounce } from '../preview/debounce';
import type { FromWebview, ToWebview } from '../preview/messages';
import { oneAtATime } from '../preview/one-at-a-time';
import { distOf, iconOf } from '../preview/places';
import { readPlace, reveal } from '../preview/reveal';
import { shell } from '../preview/shell';
import type { SentTicks } from '../preview/ticks';
import { showFailures } from '../show-failures';
import { gatherReport, type Histories } from './report';

/** The panel with the report of the workspace. */
export interface WorkspaceReport extends Disposable {
  /** Shows it, gathered anew. */
  show(): void;
}

const VIEW_TYPE = 'servicePlaybook.workspaceReport';
/** What the page is about, for what it keeps: no file, so that there is no folder of pictures. */
const ABOUT = Uri.from({ scheme: 'untitled', path: VIEW_TYPE });
/** Nothing on the page is ticked. */
const NO_TICKS: SentTicks = { ticks: [], who: '' };
/** The debounce time after a change of a playbook, in milliseconds. */
const PAUSE_MS = 500;

/** Makes the report of the workspace, which also comes back with the window. */
export function makeWorkspaceReport(host: Host): WorkspaceReport {
  let open: { readonly panel: WebviewPanel; readonly refresh: () => void } | undefined;
  const adopt = (panel: WebviewPanel) => {
    panel.iconPath = iconOf(host.context, 'check');
    open = reportIn(panel, host, () => (open = undefined));
  };
  const soon = debounce(PAUSE_MS, () => open?.refresh());
  const parts: Disposable[] = [
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: async (panel) => adopt(panel),
    }),
    host.client.onNotification(playbooksChangedNotification, () => soon.call()),
    { dispose: () => soon.cancel() },
  ];
  return {
    show: () => {
      if (!open)
        return adopt(window.createWebviewPanel(VIEW_TYPE, '', ViewColumn.Active, { enableFindWidget: true }));
      open.panel.reveal();
      open.refresh();
    },
    dispose: () => parts.forEach((part) => part.dispose()),
  };
}

function reportIn(panel: WebviewPanel, { client, context }: Host, closed: () => void) {
  const histories: Histories = new Map();
  const drawn: DrawnParts = new Map();
  const post = (message: ToWebview) => void panel.webview.postMessage(message);
  const refresh = oneAtATime((token) =>
    showFailures(() =>
      gatherReport(
        client,
        histories,
        async (report) => {
          const page = await client.sendRequest(workspaceReportRequest, report, token);
          if (token.isCancellationRequested) return;
          post(pageUpdate(drawn, page, NO_TICKS));
        },
        token,
      ),
    ),
  );
  const heard = (message: FromWebview) => {
    if (message.type === 'ready') {
      drawn.clear();
      return refresh.call();
    }
    const place = message.type === 'goto' ? readPlace(message.place) : undefined;
    if (place?.uri) void showFailures(() => reveal(place.uri!, place.range, panel.viewColumn));
  };
  const dist = distOf(context);
  panel.title = l10n.t('All playbooks');
  panel.webview.onDidReceiveMessage(heard);
  panel.onDidDispose(() => {
    refresh.cancel();
    closed();
  });
  panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
  panel.webview.html = shell(panel.webview, dist, ABOUT, { scripts: ['webview.js'], style: 'preview.css' });
  return { panel, refresh: () => panel.visible && refresh.call() };
}
