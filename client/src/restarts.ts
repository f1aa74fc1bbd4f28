import type { CloseHandlerResult, ErrorHandler, ErrorHandlerResult } from 'vscode-languageclient';

/** So many ends within this time are no accident; milliseconds. */
const MOST_ENDS = 5;
const WITHIN_MS = 3 * 60 * 1000;
/** After so many messages in a row that could not be read or written the server is given up. */
const MOST_ERRORS = 3;

/** The library's actions, which are numbers: this file is loaded without it. */
export interface Actions {
  readonly restart: CloseHandlerResult['action'];
  readonly leave: CloseHandlerResult['action'];
  readonly goOn: ErrorHandlerResult['action'];
  readonly shutDown: ErrorHandlerResult['action'];
}

/**
 * Starts a server that has ended again, until it has ended five times within three minutes: then a person is told, and
 * decides.
 * @param tell tells them; the server is not started by itself any more
 */
export function restarting(
  { restart, leave, goOn, shutDown }: Actions,
  tell: () => void,
  now: () => number = Date.now,
): ErrorHandler {
  let ends: readonly number[] = [];
  return {
    error: (_error, _message, count) => ({ action: (count ?? 0) <= MOST_ERRORS ? goOn : shutDown }),
    closed: () => {
      ends = [...ends.filter((at) => now() - at < WITHIN_MS), now()];
      if (ends.length < MOST_ENDS) return { action: restart, handled: true };
      ends = [];
      tell();
      return { action: leave, handled: true };
    },
  };
}
