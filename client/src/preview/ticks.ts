import type { Memento, Uri } from 'vscode';

/** The checked boxes, by playbook. They are stored in the workspace, never in the file. */
export interface Ticks {
  of(uri: Uri): readonly string[];
  set(uri: Uri, id: string, on: boolean): void;
  /** Moves the ticks of a playbook to its new URI. */
  move(from: Uri, to: Uri): void;
}

/** Stores ticks in the workspace state; those of an unsaved buffer live only as long as the window. */
export function makeTicks(memento: Memento): Ticks {
  const unsaved = new Map<string, readonly string[]>();
  const key = (uri: Uri) => `ticks:${uri.toString()}`;
  const of = (uri: Uri) =>
    uri.scheme === 'untitled' ? (unsaved.get(key(uri)) ?? []) : memento.get<readonly string[]>(key(uri), []);
  const put = (uri: Uri, ids: readonly string[]) => {
    // The name Untitled-1 is used again in the next window, for another playbook.
    if (uri.scheme === 'untitled') unsaved.set(key(uri), ids);
    else void memento.update(key(uri), ids.length > 0 ? ids : undefined);
  };
  return {
    of,
    set: (uri, id, on) => {
      const others = of(uri).filter((ticked) => ticked !== id);
      put(uri, on ? [...others, id] : others);
    },
    move: (from, to) => {
      put(to, of(from));
      put(from, []);
    },
  };
}
