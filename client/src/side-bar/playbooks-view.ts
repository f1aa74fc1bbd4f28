import {
  type DocumentSymbol as Symbol,
  type Event,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { playbookOutlineRequest } from '../../../server/src/protocol';
import { findPlaybooks } from '../find-playbooks';
import { naturalOrder } from '../natural-order';

/** The scheme of the rows' addresses: the badges of scores are ours, and stand in no other view. */
export const rowScheme = 'service-playbook-row';

/** A playbook, or a place in the outline of one. */
export type PlaybookRow = { readonly uri: Uri; readonly symbol?: Symbol };

/** The playbooks of the workspace by their paths, each with its outline once somebody opens it. */
export class PlaybooksView implements TreeDataProvider<PlaybookRow> {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.#changed.event;

  constructor(readonly client: BaseLanguageClient) {}

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(row?: PlaybookRow): Promise<PlaybookRow[]> {
    if (row?.symbol) return row.symbol.children.map((symbol) => ({ uri: row.uri, symbol }));
    if (row) return this.#outline(row.uri);
    const found = await findPlaybooks();
    return found.map((uri) => ({ uri })).sort((a, b) => naturalOrder(a.uri.path, b.uri.path));
  }

  async #outline(uri: Uri): Promise<PlaybookRow[]> {
    const symbols = await this.client.sendRequest(playbookOutlineRequest, { uri: uri.toString() });
    const shown = symbols ? await this.client.protocol2CodeConverter.asDocumentSymbols(symbols) : [];
    return shown.map((symbol) => ({ uri, symbol }));
  }

  getTreeItem({ uri, symbol }: PlaybookRow): TreeItem {
    if (symbol) return placeItem(uri, symbol);
    const item = new TreeItem(workspace.asRelativePath(uri), TreeItemCollapsibleState.Collapsed);
    item.resourceUri = uri.with({ scheme: rowScheme, query: uri.toString() });
    item.iconPath = new ThemeIcon('book');
    item.contextValue = 'playbook';
    item.command = { command: 'vscode.open', title: '', arguments: [uri] };
    return item;
  }
}

/** The file that a row's address stands for. */
export const fileOfRow = (row: Uri): Uri => Uri.parse(row.query, true);

function placeItem(uri: Uri, { name, detail, children, selectionRange }: Symbol): TreeItem {
  const { None, Collapsed } = TreeItemCollapsibleState;
  const item = new TreeItem(name, children.length > 0 ? Collapsed : None);
  item.description = detail;
  item.command = { command: 'vscode.open', title: '', arguments: [uri, { selection: selectionRange }] };
  return item;
}
