import {
  CancellationTokenSource,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol';
import type { LanguageClient } from './language-client';

export type Item = WorkspaceDiagnosticReport['items'][number];

let tokens = 0;

/** A request that stays open, and what it has told so far, by file. */
export function listen({ connection }: LanguageClient) {
  const items = new Map<string, Item>();
  const counts = new Map<string, number>();
  const waiting = new Set<() => void>();
  const source = new CancellationTokenSource();
  const partialResultToken = `partial-${(tokens += 1)}`;
  connection.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, (report) => {
    for (const item of report.items) {
      items.set(item.uri, item);
      counts.set(item.uri, (counts.get(item.uri) ?? 0) + 1);
    }
    waiting.forEach((check) => check());
  });
  const ended = connection.sendRequest(
    WorkspaceDiagnosticRequest.type,
    { previousResultIds: [], partialResultToken },
    source.token,
  );
  ended.catch(() => undefined);
  return {
    ended,
    cancel: () => source.cancel(),
    times: (uri: string) => counts.get(uri) ?? 0,
    until: (holds: (items: ReadonlyMap<string, Item>) => boolean) =>
      new Promise<ReadonlyMap<string, Item>>((resolve) => {
        const check = (): void => {
          if (!holds(items)) return;
          waiting.delete(check);
          resolve(items);
        };
        waiting.add(check);
        check();
      }),
  };
}
