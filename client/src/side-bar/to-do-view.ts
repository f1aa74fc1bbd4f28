import {
  type Event,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ToDoGroup,
  type ToDoItem,
  type ToDoList,
  type ToDoRule,
  toDoRequest,
} from '../../../server/src/protocol';
import type { CurrentPlaybook } from './current-playbook';

/** What stands in a row: a section, a rule that has several places, or one thing to do. */
type Shown =
  | { readonly group: ToDoGroup }
  | { readonly rule: ToDoRule; readonly section: string }
  | { readonly toDo: ToDoItem; readonly isOne: boolean };

/** A row, with the version of the file that it is about. */
export type ToDoRow = Shown & { readonly uri: Uri; readonly version: number };

/** What is to be done in the current playbook, by sections and in them by rules. */
export class ToDoView implements TreeDataProvider<ToDoRow> {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.#changed.event;
  /** Where a word on the whole list is told. */
  view?: Pick<TreeView<ToDoRow>, 'message'>;

  constructor(
    readonly client: BaseLanguageClient,
    readonly current: CurrentPlaybook,
  ) {}

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(row?: ToDoRow): Promise<ToDoRow[]> {
    if (row) return rowsUnder(row);
    const uri = this.current.uri();
    const list: ToDoList | null = uri
      ? await this.client.sendRequest(toDoRequest, { uri: uri.toString() })
      : null;
    if (this.view) this.view.message = list?.note;
    return uri && list ? list.groups.map((group) => ({ group, uri, version: list.version })) : [];
  }

  getTreeItem(row: ToDoRow): TreeItem {
    if ('toDo' in row) return this.#toDoItem(row);
    if ('rule' in row) return ruleItem(row);
    const item = new TreeItem(row.group.title, TreeItemCollapsibleState.Expanded);
    item.id = row.group.title;
    item.description = String(row.group.rules.reduce((sum, { items }) => sum + items.length, 0));
    return item;
  }

  #toDoItem({ toDo, isOne, uri }: Extract<ToDoRow, { toDo: unknown }>): TreeItem {
    const { message, level, rule, range, fix } = toDo;
    const item = new TreeItem(message);
    item.iconPath = new ThemeIcon(level);
    // The rows of one rule say the same, mostly.
    if (!isOne) item.description = l10n.t('line {0}', range.start.line + 1);
    item.tooltip = [message, fix?.title, rule].filter(Boolean).join('\n');
    item.contextValue = fix ? 'fixable' : 'finding';
    const selection = this.client.protocol2CodeConverter.asRange(range);
    item.command = { command: 'vscode.open', title: '', arguments: [uri, { selection }] };
    return item;
  }
}

function ruleItem({ rule, section }: Extract<ToDoRow, { rule: unknown }>): TreeItem {
  const item = new TreeItem(rule.title, TreeItemCollapsibleState.Collapsed);
  item.id = [section, rule.rule, rule.title].join('/');
  item.iconPath = new ThemeIcon(rule.level);
  item.description = String(rule.items.length);
  item.tooltip = [rule.title, rule.rule].join('\n');
  return item;
}

function rowsUnder(row: ToDoRow): ToDoRow[] {
  const { uri, version } = row;
  if ('rule' in row) return row.rule.items.map((toDo) => ({ toDo, isOne: false, uri, version }));
  if (!('group' in row)) return [];
  const section = row.group.title;
  return row.group.rules.map((rule) => {
    const [toDo, ...more] = rule.items;
    return toDo && more.length === 0 ? { toDo, isOne: true, uri, version } : { rule, section, uri, version };
  });
}
