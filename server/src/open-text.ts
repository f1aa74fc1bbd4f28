import { type Analysis, type ContentChange, openFile } from './service';

/** Makes the next version of a file from one that is read. */
type ApplyChanges = (file: Analysis, version: number, changes: readonly ContentChange[]) => Analysis;

/**
 * One version of an open file, read when somebody first asks for it: where an editor says much at once, most versions are
 * replaced before anybody does.
 */
export class OpenText {
  readonly uri: string;
  readonly version: number;
  private readonly apply: ApplyChanges;
  private changes: readonly ContentChange[];
  /** The version that the changes are made to, until they are; undefined where they begin with a whole text and none was read. */
  private before: OpenText | undefined;
  private file: Analysis | undefined;

  private constructor(
    { uri, version, apply }: Pick<OpenText, 'uri' | 'version'> & { readonly apply: ApplyChanges },
    changes: readonly ContentChange[],
    before?: OpenText,
  ) {
    this.uri = uri;
    this.version = version;
    this.apply = apply;
    this.changes = changes;
    this.before = before;
  }

  /** A file as an editor opens it. */
  static open(uri: string, version: number, text: string, apply: ApplyChanges): OpenText {
    return new OpenText({ uri, version, apply }, [{ text }]);
  }

  /** The version after this one. */
  changed(version: number, changes: readonly ContentChange[]): OpenText {
    const next = { uri: this.uri, version, apply: this.apply };
    const whole = changes.findLastIndex(({ range }) => range === undefined);
    if (whole < 0) return new OpenText(next, changes, this);
    // What was not read before a whole text need not be; what was has results that may still hold.
    return new OpenText(next, changes.slice(whole), this.withUnread([]));
  }

  /** Whether somebody has asked for it. */
  isRead(): boolean {
    return this.file !== undefined;
  }

  /** The file as it is read. Never throws, whatever the text. */
  read(): Analysis {
    if (this.file) return this.file;
    const unread: OpenText[] = [];
    const from = this.withUnread(unread)?.file;
    const changes = unread.reverse().flatMap((version) => version.changes);
    this.file = from ? this.apply(from, this.version, changes) : this.opened(changes);
    this.before = undefined;
    this.changes = [];
    return this.file;
  }

  private opened([opened, ...more]: readonly ContentChange[]): Analysis {
    const file = openFile(this.uri, this.version, opened!.text);
    return more.length === 0 ? file : this.apply(file, this.version, more);
  }

  /** The newest version up to this one that is read. @param unread gets those behind it, the newest first */
  private withUnread(unread: OpenText[]): OpenText | undefined {
    if (this.file) return this;
    unread.push(this);
    let version = this.before;
    for (; version && !version.file; version = version.before) unread.push(version);
    return version;
  }
}
