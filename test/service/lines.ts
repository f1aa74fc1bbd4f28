/** Lines of a file, each with its line break. */
export const lines = (...some: readonly string[]): string => some.map((line) => `${line}\n`).join('');
