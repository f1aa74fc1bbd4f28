import { RequestType } from 'vscode-languageserver-protocol';
import type { GridAnswer, GridColumn, GridFinding } from './grid-protocol';

/** What client and server say to each other about a value that is edited where a page shows it. */

export interface FieldParams {
  readonly uri: string;
  /** The version of the document that the page shows. */
  readonly version: number;
  /** Where the value is written, as `data-goto` says it. */
  readonly place: string;
  /** Its key, or its index in a list, as `data-field` says it. */
  readonly key: string;
}

/** A value and what it is edited with. */
export interface SentField {
  /** Names it in the action on it. */
  readonly id: string;
  readonly column: GridColumn;
  readonly text: string;
  /** The name of the file that it is taken over from. */
  readonly base?: string;
  readonly findings: readonly GridFinding[];
  /** The words of its editor in the editor's language. */
  readonly words: Readonly<Record<string, string>>;
}

/** A value as text, to be edited. Null for what has no editor, which is edited in the file, and for an unknown document. */
export const fieldRequest = new RequestType<
  FieldParams,
  SentField | { readonly refusal: string } | null,
  void
>('servicePlaybook/field');

/** What a person does to a value: writes another one, or has a finding about it fixed. */
export type FieldAction =
  | { readonly kind: 'set'; readonly text: string }
  | { readonly kind: 'fix'; readonly finding: number; readonly fix: number };

export interface FieldActionParams {
  readonly uri: string;
  readonly id: string;
  readonly action: FieldAction;
}

/** The edits that carry out an action on a value. Null for an unknown document. */
export const fieldActionRequest = new RequestType<FieldActionParams, GridAnswer | null, void>(
  'servicePlaybook/fieldAction',
);
