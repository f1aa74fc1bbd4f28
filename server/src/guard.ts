import { ResponseError } from 'vscode-languageserver';

/** Where failures are told. */
export interface Log {
  error(message: string): void;
}

/**
 * Runs a request's work. This is the one place where a failure is caught: it is logged, the answer is the fallback,
 * and the server lives on. An answer that says why there is no other one is no failure.
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
 * Asks the editor for something that the server can do without: a refusal is logged. Unheard, it would end the
 * process.
 */
export function ask(log: Log, name: string, request: Promise<unknown>): void {
  request.catch((error: unknown) =>
    log.error(`${name}: ${error instanceof Error ? error.message : String(error)}`),
  );
}
