import { NotificationType, RequestType } from 'vscode-languageserver-protocol';
import type { Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { FixParams, FixRefusal, FormState, PageParams, SentPage } from './page-protocol';

/** The requests between client and server beyond LSP. The only server file that the client may import. */

/** Files of tables that a person has chosen; the server keeps them until they are closed. */
export interface OpenTablesParams {
  /** Made by the client, unique. */
  readonly id: string;
  /** The names without folders, and the bytes as base64. */
  readonly files: readonly { readonly name: string; readonly data: string }[];
}
export const openTablesRequest = new RequestType<OpenTablesParams, null, void>('servicePlaybook/openTables');

/** The tables of that id are not needed any more. */
export const closeTablesNotification = new NotificationType<{ readonly id: string }>(
  'servicePlaybook/closeTables',
);

/** The import of tables: every row with what becomes of it. Null for an unknown document. */
export const importRequest = new RequestType<PageParams, SentPage | null, void>('servicePlaybook/import');

/** The edit that writes the chosen rows, or why nothing is written. */
export const importFixRequest = new RequestType<FixParams, WorkspaceEdit | FixRefusal | null, void>(
  'servicePlaybook/importFix',
);

/** Exports of workbenches held against the playbook: what to do there. Null for an unknown document. */
export const comparisonRequest = new RequestType<PageParams, SentPage | null, void>(
  'servicePlaybook/comparison',
);

/** The export of a playbook: what it would hold, and what does not fit. Null for an unknown document. */
export const exportRequest = new RequestType<PageParams, SentPage | null, void>('servicePlaybook/export');

/** A file that a page offers to save, by the id of its button. Null where there is none. */
export interface PageFileParams {
  readonly uri: string;
  readonly file: string;
  readonly form?: FormState;
  readonly tables?: string;
}
export interface PageFile {
  readonly name: string;
  /** The bytes as base64. */
  readonly data: string;
}
export const exportFileRequest = new RequestType<PageFileParams, PageFile | null, void>(
  'servicePlaybook/exportFile',
);

export const comparisonFileRequest = new RequestType<PageFileParams, PageFile | null, void>(
  'servicePlaybook/comparisonFile',
);

/** What changed since another version of a playbook, as a page for agents. Null for an unknown document. */
export interface RolloutNoteParams {
  readonly uri: string;
  /** The text of the version before. */
  readonly before: string;
  /** Why it changed, in the author's words. */
  readonly because?: string;
}
export interface WrittenNote {
  readonly markdown: string;
  readonly html: string;
}
export const rolloutNoteRequest = new RequestType<RolloutNoteParams, WrittenNote | null, void>(
  'servicePlaybook/rolloutNote',
);

/** A document to print: one page for the wall, the agents' handbook, or the roster of a month. */
export interface PrintParams {
  readonly uri: string;
  readonly kind: 'wall' | 'handbook' | 'roster';
  /** The month of the roster, `YYYY-MM`; that of today unless given. */
  readonly month?: string;
}
/** The document as HTML that needs nothing else. Null for an unknown document. */
export const printRequest = new RequestType<PrintParams, string | null, void>('servicePlaybook/print');

/** A tool that an agent calls: its name and input, and the URIs of the playbooks that the input names, by their names there. */
export interface CallToolParams {
  readonly name: string;
  readonly input: object;
  readonly files: Readonly<Record<string, string>>;
}
/** What the tool answers, or why it does not: a sentence for the model. */
export type CalledTool = { readonly answer: object } | { readonly refusal: string };
export const callToolRequest = new RequestType<CallToolParams, CalledTool, void>('servicePlaybook/callTool');

/** Files that are not open in the editor, checked together. */
export interface CheckFilesParams {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}
export interface CheckedFile {
  readonly uri: string;
  /** 0 to 100. */
  readonly score: number;
  readonly diagnostics: Diagnostic[];
}
export const checkFilesRequest = new RequestType<CheckFilesParams, CheckedFile[], void>(
  'servicePlaybook/checkFiles',
);

/** Whether the server is there: answered at once, in no turn, so that silence means that it is busy. */
export const pingRequest = new RequestType<object, null, void>('servicePlaybook/ping');

/** The page of a rule as Markdown, in the editor's language. Null for an unknown rule. */
export interface RulePageParams {
  readonly rule: string;
}
export const rulePageRequest = new RequestType<RulePageParams, string | null, void>(
  'servicePlaybook/rulePage',
);

/** The initialization options of our client. Other editors may send none. */
export interface InitializationOptions {
  readonly settings?: unknown;
  /** Whether the client has the command `servicePlaybook.showReferences`, to which code lenses lead. */
  readonly showsReferences?: boolean;
  /**
   * The URI of a rule's page, with `{rule}` for the rule's name, such as `service-playbook-rule:/{rule}.md`, to which
   * findings link. Without it they have no link.
   */
  readonly rulePages?: string;
  /** Whether the client has the command `servicePlaybook.selectReason`, which ignore actions run. */
  readonly selectsReasons?: boolean;
  /** Whether the client asks for pages again when it is told that bases have changed. */
  readonly hearsOfBases?: boolean;
  /** How the client counts the characters of a line, where it does so in a way of its own and does not tell. */
  readonly positionEncoding?: string;
}

/**
 * The files that these open files extend have changed: what was asked about them is to be asked again. Sent where the
 * initialization options ask for it.
 */
export const basesChangedNotification = new NotificationType<{ readonly uris: readonly string[] }>(
  'servicePlaybook/basesChanged',
);

/** A request to the client: the names of the files in a folder that the server cannot list itself. Null where there is none. */
export const listFolderRequest = new RequestType<ReadFileParams, readonly string[] | null, void>(
  'servicePlaybook/listFolder',
);

/** A request to the client: the text of a file that the server cannot read itself. Null where there is none. */
export interface ReadFileParams {
  readonly uri: string;
}
export const readFileRequest = new RequestType<ReadFileParams, string | null, void>(
  'servicePlaybook/readFile',
);

/** A request to the client: the URIs of the playbooks in a folder that the server cannot search itself, and below it. */
export const findPlaybooksRequest = new RequestType<ReadFileParams, readonly string[] | null, void>(
  'servicePlaybook/findPlaybooks',
);

export type { Range };
export * from './field-protocol';
export * from './grid-protocol';
export * from './page-protocol';
export { listSplice } from './list-splice';
export * from './new-playbook-protocol';
export * from './side-bar-protocol';
export * from './workspace-report-protocol';
