/** A name, title or code as it is told apart: full-width and half-width forms, capitals and blanks are alike. */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
