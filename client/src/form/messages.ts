import type { GridAction, GridSection, SentGrid } from '../../../server/src/protocol';

/** Messages from the form editor to its webview. */
export type ToForm =
  | { readonly type: 'grid'; readonly section: GridSection; readonly grid: SentGrid }
  /** The action of that number is written, and what else is different by it; or why it is not. */
  | { readonly type: 'answer'; readonly action: number; readonly refusal?: string; readonly note?: string }
  /** Why nothing can be shown. */
  | { readonly type: 'notice'; readonly text: string };

/** Messages from the webview to its editor. */
export type FromForm =
  /** The rows of a section are wanted, all of them; of the first one unless it is named. */
  | { readonly type: 'show'; readonly section?: GridSection }
  | {
      readonly type: 'act';
      readonly number: number;
      readonly section: GridSection;
      readonly resultId: string;
      readonly action: GridAction;
    }
  /** The item of a row is wanted in the text. */
  | { readonly type: 'place'; readonly section: GridSection; readonly resultId: string; readonly row: number }
  | { readonly type: 'copy'; readonly text: string }
  /** The last change of the text is to be taken back. */
  | { readonly type: 'undo' }
  /** Rows of a spreadsheet, or lines, to be imported. */
  | { readonly type: 'paste'; readonly text: string };
