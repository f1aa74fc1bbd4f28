import type { FieldAction, FormState, SentField, ShiftAction } from '../../../server/src/protocol';
import type { ChangedPart, MovedPart } from './changes';
import type { SentTicks, Tick } from './ticks';

/** Messages from the panel to its webview. */
export type ToWebview =
  | {
      readonly type: 'page';
      /** The ids of all parts, in order; the webview removes all others. */
      readonly order: readonly string[];
      /** The parts that are new or whose content changed. */
      readonly changed: readonly ChangedPart[];
      /** What only has other lines to link to. */
      readonly moved: readonly MovedPart[];
      /** What was filled in on its checklists. */
      readonly ticks: SentTicks;
      /** The rest of it follows. */
      readonly isBegun?: true;
    }
  /** Why nothing can be shown. */
  | { readonly type: 'notice'; readonly text: string }
  /** What has become of an action: done, or why not. */
  | { readonly type: 'acted'; readonly refusal?: string }
  /** The value that was asked for, to be edited; null where it is edited in the file, or why it cannot be. */
  | { readonly type: 'field'; readonly field: SentField | { readonly refusal: string } | null }
  /** What was done to a value is written, or why it is not. */
  | { readonly type: 'edited'; readonly id: string; readonly refusal?: string }
  /** The line of the caret (from 0), to be marked. */
  | { readonly type: 'caret'; readonly line: number }
  /** The first visible line (from 0, with fractions), which the page scrolls to. */
  | { readonly type: 'scroll'; readonly line: number }
  /** Whether the page stays with its playbook whatever the editor shows. */
  | { readonly type: 'lock'; readonly locked: boolean };

/** Messages from the webview to its panel. */
export type FromWebview =
  /** The script is running and the page is empty; `form` holds earlier values of its form. */
  | { readonly type: 'ready'; readonly form?: FormState }
  /** Something in the form has changed. */
  | { readonly type: 'form'; readonly form: FormState }
  /** `startLine:startCharacter-endLine:endCharacter`, from 0. */
  | { readonly type: 'goto'; readonly place: string }
  /** A person has scrolled: the line at the top of the page, from 0, with fractions. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** What was filled in on a checklist: boxes that are other ones, those that are taken back, and who does it. */
  | {
      readonly type: 'ticks';
      readonly put: readonly Tick[];
      readonly drop: readonly string[];
      readonly who: string;
    }
  | { readonly type: 'fix'; readonly fix: number; readonly form?: FormState }
  /** Something is to be done to a shift of the schedule. */
  | { readonly type: 'act'; readonly action: ShiftAction }
  /** A value is to be edited where it is read: its place and its key, as the page has them. */
  | { readonly type: 'field'; readonly place: string; readonly key: string }
  /** Something is to be done to the value of that id. */
  | { readonly type: 'edit'; readonly id: string; readonly action: FieldAction }
  /** The playbook is to be saved as it is. */
  | { readonly type: 'saveText' }
  /** The last change of the text is to be taken back, or done again. */
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** The page's files of tables are to be chosen again, or more of them beside those that it has. */
  | { readonly type: 'choose'; readonly adds: boolean }
  /** A file of the page is to be saved. */
  | { readonly type: 'save'; readonly file: string; readonly form?: FormState }
  /** A text of the page, or the page as a whole. */
  | { readonly type: 'copy'; readonly text?: string };

/** The webview state that survives a reload of the window. */
export interface KeptState {
  readonly uri: string;
  readonly scrollTop?: number;
  readonly form?: FormState;
  /** The words of the search in the page. */
  readonly search?: string;
  /** Whether the page stays with its playbook. */
  readonly locked?: boolean;
  /** The id of the tables that the page is about. */
  readonly tables?: string;
  /** Whether values are edited where they are read. */
  readonly editing?: boolean;
}
