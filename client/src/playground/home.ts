/** A text with the name of its file. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** A text where it lives. */
export interface LoadedText extends NamedText {
  /** The address of its file, where files beside it can be asked for. */
  readonly uri?: string;
  /** Whether a file holds it as it is. */
  readonly isInFile: boolean;
}

/** What has become of a save. */
export type SaveOutcome =
  | { readonly kind: 'saved' | 'downloaded' }
  /** The file was changed by another program; nothing was written. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Where a text lives: in this browser, or in a file that the command line serves. */
export interface TextHome {
  /** The text to begin with; undefined where there is none. */
  load(): Promise<LoadedText | undefined>;
  /** Keeps what was typed over a reload, where nothing else does; false where it cannot be kept. */
  keep(now: LoadedText): boolean;
  save(now: NamedText): Promise<SaveOutcome>;
  /** Lets a person choose another file; undefined where none is chosen. Absent where there is one file only. */
  readonly open?: () => Promise<NamedText | undefined>;
  /** Begins a text that is in no file yet. */
  readonly begin?: () => void;
  /** Whether another program has changed the file since it was read or written. */
  isChanged(): Promise<boolean>;
  /** The file as it is now, read anew. */
  reread(): Promise<NamedText | undefined>;
}
