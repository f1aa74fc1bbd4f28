/** Where failures are told. */
export interface Log {
  error(message: string): void;
}

/**
 * Runs a request's work. This is the one place where a failure is caught: it is logged, the answer is the fallback,
 * and the server lives on.
 */
export function guard<T>(log: Log, name: string, fallback: T, work: () => T): T {
  try {
    return work();
  } catch (error) {
    log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return fallback;
  }
}
