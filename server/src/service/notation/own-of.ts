/** What a table says of a word; undefined for a word that it lacks, be it a name that every object knows. */
export const ownOf = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
