import { type Disposable, EventEmitter, type Event, type Uri, window, workspace } from 'vscode';
import { activePlaybook } from '../language';

/** The playbook that the side bar and the status bar speak of: the active one, else the one that was active last. */
export interface CurrentPlaybook extends Disposable {
  uri(): Uri | undefined;
  /** Whether its editor is the active one. */
  isActive(): boolean;
  readonly onDidChange: Event<void>;
}

export function currentPlaybook(): CurrentPlaybook {
  let current = activePlaybook()?.uri;
  const changed = new EventEmitter<void>();
  const look = (): void => {
    const active = activePlaybook()?.uri;
    if (active && active.toString() !== current?.toString()) current = active;
    changed.fire();
  };
  const parts = [
    changed,
    window.onDidChangeActiveTextEditor(look),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.toString() !== current?.toString()) return;
      current = activePlaybook()?.uri;
      changed.fire();
    }),
  ];
  return {
    uri: () => current,
    isActive: () => activePlaybook() !== undefined,
    onDidChange: changed.event,
    dispose: () => parts.forEach((part) => part.dispose()),
  };
}
