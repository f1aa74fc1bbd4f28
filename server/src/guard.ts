import { ResponseError } from 'vscode-languageserver';

/** Where failures are logged. */
export interface Log {
  error(message: string): void;
}

/**
 * Runs the work of a request. This is the one place where a failure is caught: it is logged, the answer is the
 * fallback, and the server keeps running. A `ResponseError` is an answer and no failure.
 */
export function guard<T>(log: Log, name: string, fallback: T, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return fallback;
  }
}

/**
 * Sends the client a request that the server can do without: a rejection is logged. Unhandled, it would end the
 * process.
 */
export function ask(log: Log, name: string, request: Promise<unknown>): void {
  request.catch((error: unknown) =>
    log.error(`${name}: ${error instanceof Error ? error.message : String(error)}`),
  );
}
