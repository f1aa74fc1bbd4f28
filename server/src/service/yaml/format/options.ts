/** How a text is laid out. */
export interface FormatOptions {
  /** The number of spaces by which the value of a key is indented. */
  readonly indent: number;
  /** Whether spaces and tabs at the end of lines are removed. */
  readonly trimTrailingWhitespace: boolean;
  /** Whether the last line gets a line break where it has none. */
  readonly insertFinalNewline: boolean;
  /** Whether blank lines at the end of the text are removed. */
  readonly trimFinalNewlines: boolean;
}

export const defaultFormat: FormatOptions = {
  indent: 2,
  trimTrailingWhitespace: true,
  insertFinalNewline: true,
  trimFinalNewlines: true,
};

/** A replacement in a text; white space by white space. */
export interface SpaceEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lines of a text, the last one included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}
