/** The words of the grid in the editor's language, which come with the rows. */
export type Words = (name: string, data?: Readonly<Record<string, string | number>>) => string;

export const wordsOf =
  (words: Readonly<Record<string, string>>): Words =>
  (name, data = {}) =>
    (words[name] ?? name).replace(/\{(\w+)\}/g, (blank, key: string) => String(data[key] ?? blank));
