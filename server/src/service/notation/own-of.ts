/** Looks up an own property of a table; undefined for other words, those of `Object.prototype` (`constructor`) included. */
export const ownOf = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
