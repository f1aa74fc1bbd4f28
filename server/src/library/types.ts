import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';

/** How serious a finding is. */
export type FindingLevel = 'error' | 'warning' | 'info';

/** What a language service goes by. Everything may be left out. */
export interface LanguageServiceOptions {
  /** The language of all texts; Chinese unless given. */
  readonly locale?: 'zh' | 'en';
  /** The day by which playbooks are checked, `YYYY-MM-DD`; the current day in the shop's time zone unless given. */
  readonly today?: string;
  /** The levels of rules by their ids, such as `{ 'staffing/long-shift': 'ignore' }`. */
  readonly levels?: Readonly<Record<string, FindingLevel | 'ignore'>>;
  /** A `.service-playbook.yaml` that applies to all files: its URI and its text. */
  readonly config?: { readonly uri: string; readonly text: string };
  /** Whether completion may write the placeholders of snippets (`$1`); plain text unless given. */
  readonly snippets?: boolean;
  /** Reads a file that a playbook extends; undefined where there is none. */
  readonly read?: (uri: string) => Promise<string | undefined>;
  /** The URIs of the folders in which files that playbooks extend may lie. */
  readonly folders?: readonly string[];
}

/** One version of a playbook, which never changes. Made by `open`, `change` and `withBases`. */
export interface PlaybookFile {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** A change of a text: of a range, or of the whole text where there is none. */
export interface PlaybookChange {
  readonly range?: Range;
  readonly text: string;
}

/** A mistake or a gap. */
export interface PlaybookFinding {
  /** The id of a rule, or `yaml/…`, `schema/…`, `reference/…`, `placeholder/…`. */
  readonly rule: string;
  readonly level: FindingLevel;
  readonly message: string;
  readonly range: Range;
  /** The file that it is in, where that is another one: one that the playbook extends. */
  readonly uri?: string;
}

/** What a check comes to. */
export interface CheckedPlaybook {
  /** The readiness score, 0 to 100. */
  readonly score: number;
  readonly findings: readonly PlaybookFinding[];
}

/** What is known of a rule. */
export interface RuleDescription {
  readonly id: string;
  readonly level: FindingLevel;
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  readonly howToFix: string;
}

/** Why a name was refused, in a sentence for the person who gave it. */
export interface RenameRefusal {
  readonly refused: string;
}

/**
 * The language service: files go in, plain data of the Language Server Protocol comes out. Positions count UTF-16 code
 * units. No method throws, whatever the text of a file.
 */
export interface LanguageService {
  /** Opens a file, by itself. */
  open(uri: string, text: string, version?: number): PlaybookFile;
  /** The next version of a file, at the cost of what changed; each change counts in the text that the one before has left. */
  change(file: PlaybookFile, changes: readonly PlaybookChange[], version?: number): PlaybookFile;
  /** The file put together with those that it `extends`; the file itself where it extends none. Never rejects. */
  withBases(file: PlaybookFile): Promise<PlaybookFile>;

  /** All findings and the readiness score. */
  check(file: PlaybookFile): CheckedPlaybook;
  /** The findings as diagnostics. */
  diagnostics(file: PlaybookFile): Diagnostic[];
  /** Quick fixes and refactorings for a range. */
  codeActions(file: PlaybookFile, range: Range): CodeAction[];
  /** The edits of all fixes that lose and invent nothing; none where there is nothing to fix. */
  fixAll(file: PlaybookFile): TextEdit[];
  /** What may be written at a position. */
  completion(file: PlaybookFile, position: Position): CompletionList;
  /** What is known of the thing at a position; null for nothing. */
  hover(file: PlaybookFile, position: Position): Hover | null;
  documentSymbols(file: PlaybookFile): DocumentSymbol[];
  foldingRanges(file: PlaybookFile): FoldingRange[];
  /** Where the id or placeholder at a position is defined. */
  definition(file: PlaybookFile, position: Position): Location[];
  /** Where the id or placeholder at a position is named, its definition among them. */
  references(file: PlaybookFile, position: Position): Location[];
  /** Renames the id at a position; null where there is none. */
  rename(file: PlaybookFile, position: Position, name: string): WorkspaceEdit | RenameRefusal | null;
  /** The edits that format a file: white space only. */
  formatting(file: PlaybookFile): TextEdit[];
  /** All rules. */
  rules(): readonly RuleDescription[];
}
