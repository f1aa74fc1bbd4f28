import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import type { Debounced } from './debounce';

/**
 * Makes of `run` a call that never runs twice at once; what is asked for meanwhile is run once, afterwards.
 * @param run is told by its token that it was asked for again, or that nobody waits any more
 */
export function oneAtATime(run: (token: CancellationToken) => Promise<void>): Debounced {
  let source: CancellationTokenSource | undefined;
  let again = false;
  const runAll = async () => {
    try {
      while (again) {
        again = false;
        source = new CancellationTokenSource();
        await run(source.token);
      }
    } finally {
      source = undefined;
    }
  };
  return {
    call: () => {
      again = true;
      if (source) source.cancel();
      else void runAll();
    },
    cancel: () => {
      again = false;
      source?.cancel();
    },
  };
}
