/** What patience.mjs gives; the compiler does not read JavaScript here. */
export const PATIENCE: number;
