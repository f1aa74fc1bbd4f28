import {
  type Disposable,
  type Event,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type TodayRow, todayRequest } from '../../../server/src/protocol';
import type { CurrentPlaybook } from './current-playbook';

const icons: Readonly<Record<TodayRow['kind'], string>> = {
  open: 'comment-discussion',
  closed: 'debug-pause',
  person: 'person',
  nobody: 'warning',
  hours: 'watch',
  next: 'calendar',
};

/** The longest wait of a timer, in milliseconds. */
const LONGEST = 86_400_000;

/** Who is on shift now in the current playbook's shop, and when it opens next; drawn again when that changes. */
export class TodayView implements TreeDataProvider<TodayRow>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.#changed.event;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly client: BaseLanguageClient,
    readonly current: CurrentPlaybook,
  ) {}

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(): Promise<TodayRow[]> {
    const uri = this.current.uri();
    const today = uri ? await this.client.sendRequest(todayRequest, { uri: uri.toString() }) : null;
    clearTimeout(this.#timer);
    if (!today) return [];
    const wait = Math.min(LONGEST, Math.max(1000, today.until - Date.now()));
    this.#timer = setTimeout(() => this.refresh(), wait);
    return [...today.rows];
  }

  getTreeItem({ kind, label, detail }: TodayRow): TreeItem {
    const item = new TreeItem(label);
    item.description = detail;
    item.iconPath = new ThemeIcon(icons[kind]);
    return item;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#changed.dispose();
  }
}
