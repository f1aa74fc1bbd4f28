import { type Disposable, window, workspace } from 'vscode';
import { playbooksChangedNotification } from '../../../server/src/protocol';
import type { Host } from '../host';
import { debounce } from '../preview/debounce';
import { playbookFiles } from '../selector';
import { currentPlaybook } from './current-playbook';
import { PlaybooksView } from './playbooks-view';
import { ScoreBadges } from './score-badges';
import { scoreInStatusBar } from './status-bar';
import { TodayView } from './today-view';
import { ToDoView } from './to-do-view';

/** The debounce time after a change, in milliseconds. */
const PAUSE_MS = 200;

/** Registers the views of the side bar and the score in the status bar. They are drawn again when the server says so. */
export function provideSideBar({ client }: Host): Disposable[] {
  const current = currentPlaybook();
  const playbooks = new PlaybooksView(client);
  const badges = new ScoreBadges(client);
  const toDo = new ToDoView(client, current);
  const today = new TodayView(client, current);
  const shown = { showCollapseAll: true };
  const toDoTree = window.createTreeView('servicePlaybook.toDo', { treeDataProvider: toDo, ...shown });
  toDo.view = toDoTree;
  const score = scoreInStatusBar(client, current);
  const refresh = (): void => {
    [badges, toDo, today].forEach((one) => one.refresh());
    void score.refresh();
  };
  // Somebody who types is told once they pause.
  const soon = debounce(PAUSE_MS, refresh);
  const files = workspace.createFileSystemWatcher(playbookFiles, false, true, false);
  const list = (): void => playbooks.refresh();
  void score.refresh();
  return [
    current,
    today,
    score,
    files,
    files.onDidCreate(list),
    files.onDidDelete(list),
    current.onDidChange(refresh),
    client.onNotification(playbooksChangedNotification, () => soon.call()),
    { dispose: () => soon.cancel() },
    window.registerFileDecorationProvider(badges),
    window.createTreeView('servicePlaybook.playbooks', { treeDataProvider: playbooks, ...shown }),
    toDoTree,
    window.createTreeView('servicePlaybook.todayNow', { treeDataProvider: today }),
  ];
}
