import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import type { Debounced } from './debounce';

/**
 * Serialises calls of `run`: it never runs twice at once, and calls that come meanwhile are merged into one afterwards.
 * @param run its token is cancelled when another call comes, or when the result is not needed any more
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
