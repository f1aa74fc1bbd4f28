import type { Connection } from 'vscode-languageserver';
import { ask } from './guard';

/** Has the editor ask for its inlay hints anew. */
export interface HintRefresh {
  /** Since what they are told by has changed. */
  now(): void;
  /** Since time will have made them others. @param moment epoch milliseconds */
  at(moment: number): void;
}

/** Not more often than this, in milliseconds. */
const SHORTEST = 1000;
/** Longer waits do not fit a timer; the day turns earlier anyway. */
const LONGEST = 86_400_000;

/** @param asked whether the editor takes the request */
export function makeHintRefresh(connection: Connection, asked: () => boolean): HintRefresh {
  let next = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    clearTimeout(timer);
    next = Infinity;
    if (asked()) ask(connection.console, 'refresh inlay hints', connection.languages.inlayHint.refresh());
  };
  return {
    now,
    at: (moment) => {
      if (moment >= next || !asked()) return;
      clearTimeout(timer);
      next = moment;
      timer = setTimeout(now, Math.min(LONGEST, Math.max(SHORTEST, moment - Date.now())));
    },
  };
}
