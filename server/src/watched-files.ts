import type { Connection } from 'vscode-languageserver';

/** What the client tells of files that it watches for us, for all who want to hear of it. */
export interface WatchedFiles {
  /** Calls a function with the URIs of files that were made, changed or deleted. */
  on(listener: (uris: readonly string[]) => void): void;
}

/** Takes the connection's only handler of `workspace/didChangeWatchedFiles`. */
export function makeWatchedFiles(connection: Connection): WatchedFiles {
  const listeners: ((uris: readonly string[]) => void)[] = [];
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    listeners.forEach((listener) => listener(uris));
  });
  return { on: (listener) => void listeners.push(listener) };
}
