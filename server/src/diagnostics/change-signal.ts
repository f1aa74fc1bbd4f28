import type { CancellationToken } from 'vscode-languageserver';

/** Tells those who wait that files, settings or the day have changed. */
export interface ChangeSignal {
  /** To be called at each change. @param pause how long nothing more must change until it is told, in milliseconds */
  tell(pause?: number): void;
  /** How many changes there were so far, told or not. */
  count(): number;
  /** Resolves once a change behind the one with this count is told, the wait is cancelled, or all waiting ends. */
  after(count: number, token: CancellationToken): Promise<void>;
  /** Nobody waits any more. */
  end(): void;
  isEnded(): boolean;
}

/** Makes a signal of changes; there were none yet. */
export function makeChangeSignal(): ChangeSignal {
  let count = 0;
  let told = 0;
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Set<() => void>();
  const wake = (): void => {
    told = count;
    waiting.forEach((resolve) => resolve());
  };
  return {
    tell: (pause = 0) => {
      count += 1;
      clearTimeout(timer);
      if (!ended) timer = setTimeout(wake, pause);
    },
    count: () => count,
    after: async (seen, token) => {
      if (told > seen || ended || token.isCancellationRequested) return;
      await new Promise<void>((resolve) => {
        const done = (): void => {
          if (told <= seen && !ended && !token.isCancellationRequested) return;
          waiting.delete(done);
          cancelled.dispose();
          resolve();
        };
        waiting.add(done);
        const cancelled = token.onCancellationRequested(done);
      });
    },
    end: () => {
      ended = true;
      clearTimeout(timer);
      wake();
    },
    isEnded: () => ended,
  };
}
