/**
 * How long is waited for what should be there at once, in milliseconds. A machine that is busy with other tests opens a window in
 * half a minute; only what never comes waits for all of it.
 */
export const PATIENCE = 90_000;
