import { RequestType } from 'vscode-languageserver-protocol';
import type { Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver-types';

/** What client and server say to each other beyond the LSP. The only server file that the client may import. */

/** A page for a webview. The parts have stable ids, so that only those whose HTML changed are drawn again. */
export interface Page {
  readonly title: string;
  /** The version of the document that it shows. */
  readonly version: number;
  readonly parts: readonly PagePart[];
}

/**
 * One part of a page: HTML without scripts, styles or inline handlers. What can be clicked says so in attributes:
 * `data-goto="startLine:startCharacter-endLine:endCharacter"` (from 0) opens that place of the document,
 * `data-tick="id"` is a checkbox whose state the client keeps, `data-fix="n"` applies fix n of the page, `data-copy` copies
 * the page's text and `data-copy-text="…"` that text. A `<form>` is asked about anew whenever something in it changes, and
 * the client keeps what stands in it; a button with `data-fill="name"` puts its value into the control of that name.
 */
export interface PagePart {
  readonly id: string;
  readonly html: string;
}

/** A page as it is sent. */
export interface SentPage extends Omit<Page, 'parts'> {
  /** Names this page in the request for the next one, which then leaves out what the client has. */
  readonly stamp: number;
  /** A part without HTML is as it was in the page that the request named. */
  readonly parts: readonly SentPart[];
}

export type SentPart = Pick<PagePart, 'id'> & Partial<PagePart>;

/** What stands in the form of a page: the values of each control by its name, an unticked box having none. */
export type FormState = Readonly<Record<string, readonly string[]>>;

export interface PageParams {
  readonly uri: string;
  /** For pages with a form; absent as long as nothing has been changed in it. */
  readonly form?: FormState;
  /** The local date to show and to check by, `YYYY-MM-DD`; today unless given. */
  readonly today?: string;
  /** The stamp of the page that the client has. */
  readonly shown?: number;
}

/** The rendered playbook: checklist, hours, staff, priorities, replies … Null for an unknown document. */
export const previewRequest = new RequestType<PageParams, SentPage | null, void>('servicePlaybook/preview');

/** The gap check's report, grouped by the guide's sections. Null for an unknown document. */
export const reportRequest = new RequestType<PageParams, SentPage | null, void>('servicePlaybook/report');

/** The same report as Markdown. Null for an unknown document. */
export const reportMarkdownRequest = new RequestType<PageParams, string | null, void>(
  'servicePlaybook/reportMarkdown',
);

/** The edit of the n-th fix button of a page's version of a document. Null where it no longer fits. */
export interface FixParams {
  readonly uri: string;
  readonly version: number;
  readonly fix: number;
  /** What stands in the page's form. */
  readonly form?: FormState;
}
export const reportFixRequest = new RequestType<FixParams, WorkspaceEdit | null, void>(
  'servicePlaybook/reportFix',
);

/** What a customer would get who sends the message in the form, and why. Null for an unknown document. */
export const simulatorRequest = new RequestType<PageParams, SentPage | null, void>(
  'servicePlaybook/simulator',
);

/** The edit that keeps what the form asks, and what happens, as an example of the playbook. */
export const simulatorFixRequest = new RequestType<FixParams, WorkspaceEdit | null, void>(
  'servicePlaybook/simulatorFix',
);

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

/** The text of a new playbook in the editor's language. */
export interface NewPlaybookParams {
  readonly shopName: string;
}
export const newPlaybookRequest = new RequestType<NewPlaybookParams, string, void>(
  'servicePlaybook/newPlaybook',
);

/** The page of a rule as Markdown, in the editor's language. Null for an unknown rule. */
export interface RulePageParams {
  readonly rule: string;
}
export const rulePageRequest = new RequestType<RulePageParams, string | null, void>(
  'servicePlaybook/rulePage',
);

/** What the client tells when it starts the server. Other editors may tell nothing. */
export interface InitializationOptions {
  readonly settings?: unknown;
  /**
   * Where the editor opens the page of a rule, `{rule}` standing for the rule's name, such as
   * `service-playbook-rule:/{rule}.md`: findings then link to it. Left out, they have no link.
   */
  readonly rulePages?: string;
}

/** Asked of the client: the text of a file that the server cannot read itself. Null where there is none. */
export interface ReadFileParams {
  readonly uri: string;
}
export const readFileRequest = new RequestType<ReadFileParams, string | null, void>(
  'servicePlaybook/readFile',
);

export type { Range };
