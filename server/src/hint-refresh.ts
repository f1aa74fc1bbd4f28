import type { Connection } from 'vscode-languageserver';
import { ask } from './guard';

/** Asks the client to refresh its inlay hints. */
export interface HintRefresh {
  /** Now, since their input has changed. */
  now(): void;
  /** At a moment at which they change with time. @param moment epoch milliseconds */
  at(moment: number): void;
}

/** The shortest time between two refreshes, in milliseconds. */
const SHORTEST = 1000;
/**
 * The longest wait, in milliseconds: a timer cannot take much more than 24 days, and hints change at midnight anyway.
 */
const LONGEST = 86_400_000;

/** @param asked whether the client supports the request */
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
