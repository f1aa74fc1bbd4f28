import type { Connection } from 'vscode-languageserver';
import { makeAlarm } from './alarm';
import { ask } from './guard';

/** Asks the client to refresh its inlay hints. */
export interface HintRefresh {
  /** Now, since their input has changed. */
  now(): void;
  /** At a moment at which they change with time. @param moment epoch milliseconds */
  at(moment: number): void;
}

/** @param asked whether the client supports the request */
export function makeHintRefresh(connection: Connection, asked: () => boolean): HintRefresh {
  const now = (): void => {
    alarm.stop();
    if (asked()) ask(connection.console, 'refresh inlay hints', connection.languages.inlayHint.refresh());
  };
  const alarm = makeAlarm(now);
  return {
    now,
    at: (moment) => {
      if (asked()) alarm.at(moment);
    },
  };
}
