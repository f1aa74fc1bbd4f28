import {
  type Event,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ToDoItem, type ToDoGroup, type ToDoList, toDoRequest } from '../../../server/src/protocol';
import type { CurrentPlaybook } from './current-playbook';

/** A section of the list, or one thing to do with the version of the file that it is about. */
export type ToDoRow =
  | { readonly group: ToDoGroup; readonly uri: Uri; readonly version: number }
  | { readonly toDo: ToDoItem; readonly uri: Uri; readonly version: number };

/** What is to be done in the current playbook, by sections. */
export class ToDoView implements TreeDataProvider<ToDoRow> {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.#changed.event;

  constructor(
    readonly client: BaseLanguageClient,
    readonly current: CurrentPlaybook,
  ) {}

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(row?: ToDoRow): Promise<ToDoRow[]> {
    if (row) return itemsOf(row);
    const uri = this.current.uri();
    const list: ToDoList | null = uri
      ? await this.client.sendRequest(toDoRequest, { uri: uri.toString() })
      : null;
    return uri && list ? list.groups.map((group) => ({ group, uri, version: list.version })) : [];
  }

  getTreeItem(row: ToDoRow): TreeItem {
    if ('toDo' in row) return this.#toDoItem(row.toDo, row.uri);
    const item = new TreeItem(row.group.title, TreeItemCollapsibleState.Expanded);
    item.id = row.group.title;
    item.description = String(row.group.items.length);
    return item;
  }

  #toDoItem({ message, level, rule, range, fix }: ToDoItem, uri: Uri): TreeItem {
    const item = new TreeItem(message);
    item.iconPath = new ThemeIcon(level);
    item.tooltip = [message, fix?.title, rule].filter(Boolean).join('\n');
    item.contextValue = fix ? 'fixable' : 'finding';
    const selection = this.client.protocol2CodeConverter.asRange(range);
    item.command = { command: 'vscode.open', title: '', arguments: [uri, { selection }] };
    return item;
  }
}

const itemsOf = (row: ToDoRow): ToDoRow[] =>
  'group' in row ? row.group.items.map((toDo) => ({ toDo, uri: row.uri, version: row.version })) : [];
