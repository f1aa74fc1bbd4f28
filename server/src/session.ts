import type { Connection, MarkupKind } from 'vscode-languageserver';
import type { Playbook } from '../../schemas/playbook';
import type { Locale } from '../../schemas/text';
import type { HintRefresh } from './hint-refresh';
import type { ExtractCommand } from './service';
import type { Analysis, BaseChoice, CheckSettings, HintKind, Insertions, MenuPath } from './service';
import type { LoadTables } from './host';
import type { OpenText } from './open-text';
import type { Turns } from './turns';
import type { Checkers } from './diagnostics/check-aside';
import type { ChangeSignal } from './diagnostics/change-signal';
import type { DiagnosticScope } from './workspace/diagnostic-scope';
import type { PlaybookFiles } from './workspace/playbook-files';

/** The state of the connection that handlers may use. */
export interface Session {
  readonly connection: Connection;
  readonly turns: Turns;
  readonly tables: LoadTables;
  /** An open file as it is at this moment, which may not be read yet. */
  opened(uri: string): OpenText | undefined;
  /** The analysis of an open file, with the files that it extends as far as they are read. */
  snapshot(uri: string): Analysis | undefined;
  /** A file with the files that it extends as far as they are read. */
  withKnownBases(file: Analysis): Analysis;
  /** Reads the files that an open file extends and that have not been read; undefined where there are none. */
  readingBases(uri: string): Promise<void> | undefined;
  /** A file that need not be open, with the files that it extends. */
  withBases(file: Analysis): Promise<Analysis>;
  /** A file by its URI, open or not, with the files that it extends; undefined where there is none. */
  fileAt(uri: string): Promise<Analysis | undefined>;
  /** The command by which parts of a file move into a shared one; undefined where the client cannot make files. */
  extractCommand(uri: string): ExtractCommand | undefined;
  /** All playbooks of the workspace that extend others, open or not. */
  extending(): Promise<readonly Analysis[]>;
  /** Those of them that extend a file or what it extends, through others too; the file itself is not among them. */
  usersOf(uri: string): Promise<readonly Analysis[]>;
  /** The URIs of all files that a file extends, and of those that are missing. */
  usesOf(file: Analysis): readonly string[];
  /** While files that have changed on the disk are read again: resolves once they are. Never rejects. */
  settling(): Promise<void> | undefined;
  /** Changes of files, settings and the day, for what is told of all playbooks. */
  readonly changes: ChangeSignal;
  /** The playbooks whose findings are told. */
  diagnosticScope(): DiagnosticScope;
  /** The identical object as long as what files are checked by is the same, the day left aside. */
  settingsStamp(): unknown;
  /** To be called when files were checked of which nothing is kept. */
  checkedAll(): void;
  /** Publishes what is wrong with the config file and the word packs of a file that is checked elsewhere. */
  tellOfSettings(uri: string): Promise<void>;
  /** Starts threads that check files on the disk; undefined where the host has none, or they would count otherwise. */
  startCheckers(): Checkers | undefined;
  /** Whether the client can show how far a long task is. */
  showsProgress(): boolean;
  /** The ways through the back office that the playbooks of the workspace name, but for one file. */
  menuPaths(but: string): Promise<readonly MenuPath[]>;
  /** The playbooks that an open file may extend, the likeliest first. */
  baseChoices(uri: string): Promise<readonly BaseChoice[]>;
  /** The client's language; else that of the environment, else that of the first file that was opened. */
  locale(): Locale;
  /** The playbooks of the workspace, open or not. */
  readonly playbooks: PlaybookFiles;
  /** Whether a code lens tells how many places use an id. */
  showsUses(): boolean;
  /** Whether the client has our command that shows references. */
  showsReferences(): boolean;
  /** The client's command that selects the reason of an ignore comment; undefined where it has none. */
  reasonCommand(): string | undefined;
  /** The URI of a rule's page. */
  ruleLink(code: string): string | undefined;
  /** The formats of hovers that the client supports, the one that it prefers first. */
  hoverFormats(): readonly MarkupKind[] | undefined;
  /** The same for the documentation of completions. */
  documentationFormats(): readonly MarkupKind[] | undefined;
  /** Whether the client asks for the documentation of a completion when it shows it. */
  docsLater(): boolean;
  /** How the client inserts completions. */
  insertions(): Insertions;
  /** Whether the client supports code actions; it knows commands only otherwise, and we have none. */
  codeActionLiterals(): boolean;
  /** Whether the client supports document symbols within one another. */
  nestedSymbols(): boolean;
  /** The number of folding ranges that the client wants at most. */
  mostFolds(): number | undefined;
  /** Whether the client supports ContentModified for requests about an outdated text. */
  dropsOutdated(): boolean;
  /** An answer about a file with positions as the client counts them. */
  encoded<T>(answer: T, file: Analysis): T;
  /** The URIs of the files that exist of those that a playbook names by paths. */
  existingFiles(from: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The local date of a shop, `YYYY-MM-DD`; of one without a name and a time zone where none is given. */
  today(playbook?: Pick<Playbook, 'shop'>): string;
  /** The instant, ISO 8601. */
  now(): string;
  /** The kinds of inlay hint that are turned off. */
  withoutHints(): ReadonlySet<HintKind>;
  readonly hintRefresh: HintRefresh;
  /** The check settings of a file: the editor's settings and the config file above it. */
  checkSettings(snapshot: Analysis): Promise<CheckSettings>;
  /** Runs a request's work; a failure is logged and answered with the fallback. */
  answer<T>(name: string, fallback: T, work: () => T): T;
}
