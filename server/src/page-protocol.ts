import { RequestType } from 'vscode-languageserver-protocol';
import type { WorkspaceEdit } from 'vscode-languageserver-types';

/** What client and server say to each other about pages and what is done on them; `protocol.ts` passes it on. */

/** A page for a webview. The parts have stable ids, so that only those whose HTML changed are updated. */
export interface Page {
  readonly title: string;
  /** The version of the document that it shows. */
  readonly version: number;
  readonly parts: readonly PagePart[];
  /** It is only begun, so that something is seen at once: the rest is asked for with its stamp. */
  readonly isBegun?: true;
}

/**
 * One part of a page: HTML without scripts, styles or inline handlers. Attributes declare what can be clicked:
 * `data-goto="startLine:startCharacter-endLine:endCharacter"` (from 0) opens that place of the document, with a
 * space and a URI behind it that of another file,
 * `data-tick="id"` is a checkbox whose state the client keeps, `data-fix="n"` applies fix n of the page, `data-copy`
 * copies the page's text and `data-copy-text="…"` that text. The page is requested again whenever a `<form>` in it
 * changes, and the client keeps the values of the form; a button with `data-fill="name"` puts its value into the
 * control of that name, with `data-in-sight` by itself when it comes into sight. A control with `form="…"` belongs to the
 * form of that id wherever it stands. Of a form with `data-changes` only those controls are sent that a person has
 * changed; a control with `data-clears="prefix"` takes back what was changed in those whose names begin so.
 * `data-choose` asks for the page's files of tables again, `data-choose="more"` for more of them, `data-save="id"` saves that file of the page.
 */
export interface PagePart {
  readonly id: string;
  readonly html: string;
  /** The same of a part that is a long list: its items apart, so that only those that changed are sent. */
  readonly list?: PartList;
}

export interface PartList {
  /** The HTML around the items; they stand in its element with `data-items`. */
  readonly frame: string;
  /** The HTML of the items, an element each. */
  readonly items: readonly string[];
}

/** An update of a list: the items from an index on that go, and those that come in their place. */
export interface ListSplice {
  readonly at: number;
  readonly removed: number;
  readonly items: readonly string[];
}

/** A page as sent: the difference to the one that the client has. */
export interface SentPage extends Omit<Page, 'parts'> {
  /** Identifies this page in the request for the next one, which then leaves out unchanged parts. */
  readonly stamp: number;
  readonly parts: readonly SentPart[];
}

/**
 * A part as sent: all of it (`html`, or `list`), or what changed of a list since the page that the request named (`frame`,
 * `splice`). One with nothing but its id is unchanged.
 */
export interface SentPart {
  readonly id: string;
  readonly html?: string;
  readonly list?: PartList;
  readonly frame?: string;
  readonly splice?: ListSplice;
}

/**
 * The values of a form by the name of the control; an unchecked checkbox has none. In a form with `data-changes` a
 * checkbox that was unchecked has an empty list, and what a person has not changed has no entry.
 */
export type FormState = Readonly<Record<string, readonly string[]>>;

export interface PageParams {
  readonly uri: string;
  /** For pages with a form; absent until something in it has been changed. */
  readonly form?: FormState;
  /** The local date of the page and its checks, `YYYY-MM-DD`; today by default. */
  readonly today?: string;
  /** Whether a long page may be begun with what is seen first: the client asks again at once for the rest. */
  readonly begins?: boolean;
  /** The stamp of the page that the client has. */
  readonly shown?: number;
  /** The id of the tables that the page is about. */
  readonly tables?: string;
}

/** The preview: checklist, hours, staff, priorities, replies … Null for an unknown document. */
export const previewRequest = new RequestType<PageParams, SentPage | null, void>('servicePlaybook/preview');

/** The gap check's report, grouped by the guide's sections. Null for an unknown document. */
export const reportRequest = new RequestType<PageParams, SentPage | null, void>('servicePlaybook/report');

/** The same report as Markdown. Null for an unknown document. */
export const reportMarkdownRequest = new RequestType<PageParams, string | null, void>(
  'servicePlaybook/reportMarkdown',
);

/**
 * Requests the edit of the n-th fix button of a page. Null where the document's version is no longer that of the page.
 */
export interface FixParams {
  readonly uri: string;
  readonly version: number;
  readonly fix: number;
  /** The values of the page's form. */
  readonly form?: FormState;
  /** The id of the tables that the page is about. */
  readonly tables?: string;
}

/** Why nothing is edited, in the editor's language. */
export interface FixRefusal {
  readonly refusal: string;
}

export const reportFixRequest = new RequestType<FixParams, WorkspaceEdit | null, void>(
  'servicePlaybook/reportFix',
);

/** The simulator: the outcome of the message in the form, and why. Null for an unknown document. */
export const simulatorRequest = new RequestType<PageParams, SentPage | null, void>(
  'servicePlaybook/simulator',
);

/** The edit that saves the form's inquiry, with its outcome, as an example of the playbook. */
export const simulatorFixRequest = new RequestType<FixParams, WorkspaceEdit | null, void>(
  'servicePlaybook/simulatorFix',
);

/** The week's schedule as bars on time lines, to be edited. Null for an unknown document. */
export const weekRequest = new RequestType<PageParams, SentPage | null, void>('servicePlaybook/week');

/** A time of a shift: minutes after midnight of any day, or as a person has typed it. */
export type ShiftTime = number | string;

/** What a person does to a shift in the schedule. `shift` is the shift's key on the page (`data-shift`). */
export type ShiftAction =
  | { readonly kind: 'time'; readonly shift: string; readonly start?: ShiftTime; readonly end?: ShiftTime }
  /** Moves it by minutes; its breaks stay at their times. */
  | { readonly kind: 'move'; readonly shift: string; readonly by: number }
  /** `mon` to `sun`, and `holiday`. */
  | {
      readonly kind: 'days';
      readonly shift: string;
      readonly add: readonly string[];
      readonly remove: readonly string[];
    }
  /** Has it worked on another day instead of one of its days. */
  | { readonly kind: 'move-day'; readonly shift: string; readonly from: string; readonly to: string }
  | { readonly kind: 'assign' | 'unassign'; readonly shift: string; readonly member: string }
  /** Sets a break, or adds one where there is no `index`. */
  | {
      readonly kind: 'break';
      readonly shift: string;
      readonly index?: number;
      readonly start?: ShiftTime;
      readonly end?: ShiftTime;
    }
  | { readonly kind: 'remove-break'; readonly shift: string; readonly index: number }
  | { readonly kind: 'duplicate' | 'remove'; readonly shift: string }
  /** Makes a shift of its own of one of its days. */
  | { readonly kind: 'split-day'; readonly shift: string; readonly day: string }
  | { readonly kind: 'add'; readonly day: string; readonly start: ShiftTime; readonly end: ShiftTime };

export interface ShiftActionParams {
  readonly uri: string;
  readonly version: number;
  readonly action: ShiftAction;
}

/** The edit of an action, or why nothing is edited. Null where the document's version is another one by now. */
export const shiftActionRequest = new RequestType<ShiftActionParams, WorkspaceEdit | FixRefusal | null, void>(
  'servicePlaybook/shiftAction',
);
