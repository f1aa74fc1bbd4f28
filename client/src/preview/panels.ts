import {
  type Disposable,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { basesChangedNotification } from '../../../server/src/protocol';
import type { Host } from '../host';
import { isPlaybook } from '../language';
import { sendTablesAgain } from '../tables/send-tables';
import type { KeptState } from './messages';
import { type PageKind, pageKinds } from './page-kinds';
import { type DocumentPanel, documentPanel, type PanelState } from './panel';
import { distOf, iconOf } from './places';
import { onDidSaveBuffer } from './saved-buffers';
import { makeTicks } from './ticks';

/** The open panels. */
export interface Panels extends Disposable {
  /**
   * Shows a page of a document: in its panel if there is one, else in one that follows the editor, else in a new one.
   */
  show(
    kind: PageKind,
    uri: Uri,
    where: { viewColumn: ViewColumn; preserveFocus: boolean },
    state?: PanelState,
  ): void;
  /** The active panel. */
  active(): DocumentPanel | undefined;
  /** The playbooks whose pages are in sight. */
  inSight(): readonly Uri[];
}

/** Makes an empty set of panels, which also restores those of the last session. */
export function makePanels(host: Host): Panels {
  const open = new Set<DocumentPanel>();
  const ticks = makeTicks(host.context.workspaceState);

  const adopt = (kind: PageKind, panel: WebviewPanel, uri: Uri, state: PanelState) => {
    panel.iconPath = iconOf(host.context, kind.icon);
    const made = documentPanel(host, ticks, kind, panel, uri, state);
    open.add(made);
    panel.onDidDispose(() => {
      open.delete(made);
      made.dispose();
    });
  };
  const move = (from: Uri, to: Uri) => {
    const concerned = [...open].filter((one) => isOf(one, from));
    ticks.move(from, to);
    concerned.forEach((one) => one.follow(to));
  };

  /** The panel of that kind that goes with the editor, where there is one. */
  const following = (kind: PageKind) =>
    kind.follows ? [...open].find((one) => one.kind === kind && !one.isLocked()) : undefined;
  const followActive = (editor: TextEditor | undefined) => {
    if (!editor || !isPlaybook(editor.document)) return;
    const { uri } = editor.document;
    for (const one of open)
      if (one.kind.follows && !one.isLocked() && one.panel.visible && !isOf(one, uri)) one.follow(uri);
  };

  const parts: Disposable[] = [
    window.onDidChangeActiveTextEditor(followActive),
    ...pageKinds.map((kind) =>
      window.registerWebviewPanelSerializer(kind.viewType, {
        deserializeWebviewPanel: async (panel, state: KeptState | undefined) => {
          if (!state?.uri) return panel.dispose();
          // Where they cannot be read, the page says so.
          if (state.tables) await sendTablesAgain(host, state.tables).catch(() => undefined);
          adopt(kind, panel, Uri.parse(state.uri, true), state);
        },
      }),
    ),
    workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => move(oldUri, newUri))),
    onDidSaveBuffer(move),
    host.client.onNotification(basesChangedNotification, ({ uris }) =>
      open.forEach((one) => uris.includes(one.uri().toString()) && one.refresh()),
    ),
  ];
  return {
    show: (kind, uri, where, state = {}) => {
      const { tables, locked = false } = state;
      const known =
        [...open].find((one) => one.kind === kind && isOf(one, uri) && one.isLocked() === locked) ??
        (locked ? undefined : following(kind));
      if (known) {
        if (!isOf(known, uri)) known.follow(uri);
        if (tables !== undefined) known.show(tables);
        return known.panel.reveal(known.panel.viewColumn, where.preserveFocus);
      }
      const options = { localResourceRoots: [distOf(host.context)], enableFindWidget: true };
      // Beside a page is a column of its own, too narrow to read: it becomes a tab beside that page.
      const fromPage = where.viewColumn === ViewColumn.Beside && [...open].some((one) => one.panel.active);
      const place = fromPage ? { ...where, viewColumn: ViewColumn.Active } : where;
      adopt(kind, window.createWebviewPanel(kind.viewType, '', place, options), uri, state);
    },
    active: () => [...open].find((one) => one.panel.active),
    inSight: () => [...open].filter((one) => one.panel.visible).map((one) => one.uri()),
    dispose: () => parts.forEach((part) => part.dispose()),
  };
}

const isOf = (panel: DocumentPanel, uri: Uri): boolean => panel.uri().toString() === uri.toString();
