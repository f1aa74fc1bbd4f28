import { RequestType } from 'vscode-languageserver-protocol';
import type { Range, TextEdit } from 'vscode-languageserver-types';

/** What client and server say to each other about the grid: a section's items as rows whose cells are edited. */

/** The lists whose items are rows of a grid: sections, and lists within one. */
export const gridSections = [
  'quick_replies',
  'faq',
  'announcements',
  'auto_replies',
  'priority.categories',
  'disable.steps',
  'disable.rollback',
] as const;
export type GridSection = (typeof gridSections)[number];

/** A value to choose, as it is written and as a person reads it. */
export interface GridChoice {
  readonly value: string;
  readonly title: string;
}

/** A list to pick from beside a text. */
export interface GridPick {
  /** What is picked, in a word. */
  readonly title: string;
  /** What the choice takes the place of: the whole text, or what stands before or behind its dash. */
  readonly part: 'whole' | 'start' | 'end';
  readonly choices: readonly GridChoice[];
}

/** A column: one field of the section's items. */
export interface GridColumn {
  /** Its key; of one in a map of the item the keys with a dot between, such as `match.keywords`. */
  readonly field: string;
  readonly title: string;
  /** What is written there, in a sentence. */
  readonly description: string;
  /** `long` is a text of several lines, `list` several words, each on a line of the cell; `picture` a file beside the playbook. */
  readonly input: 'text' | 'long' | 'list' | 'date' | 'choice' | 'picture';
  /** The values to choose from, or to be reminded of where others are allowed too. */
  readonly choices?: readonly GridChoice[];
  /** What may be picked for a text that is typed as well: times, durations, days. */
  readonly picks?: readonly GridPick[];
  /** Whether only the choices are allowed. */
  readonly isClosed?: true;
  readonly isRequired?: true;
  /** It is no column of the table, but stands in the details of an item. */
  readonly isDetail?: true;
  /** What holds where the cell is empty. */
  readonly fallback?: string;
}

export interface GridFinding {
  readonly level: 'error' | 'warning' | 'info';
  readonly message: string;
  /** The rule id, or `schema/…` and the like. */
  readonly code: string;
  /** The index of the column that it is about. */
  readonly column?: number;
  /** The titles of its fixes. */
  readonly fixes: readonly string[];
}

/** An item. It does not say where it stands, so that lines added above change no row. */
export interface GridRow {
  readonly id?: string;
  /** The cells as text, by column; null for a value that no cell can show, which is edited in the file. */
  readonly cells: readonly (string | null)[];
  /** What customers read, where it is not the text as written. */
  readonly resolved?: string;
  /** The initials of the pinyin of its title, to search by. */
  readonly initials?: string;
  readonly findings?: readonly GridFinding[];
  /** The name of the file that it is taken over from. */
  readonly base?: string;
  /** Nothing of it can be read. */
  readonly isUnreadable?: true;
}

/** Replaces rows, as `SemanticTokensEdit` does tokens. */
export interface GridRowsEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly rows: readonly GridRow[];
}

export interface GridParams {
  readonly uri: string;
  readonly section: GridSection;
  /** The result that the client has; what has not changed since is left out. */
  readonly previousResultId?: string;
}

export interface SentGrid {
  readonly resultId: string;
  /** Absent where they are those of the previous result. */
  readonly columns?: readonly GridColumn[];
  /** The sections with their titles and numbers of items. */
  readonly sections: readonly {
    readonly name: GridSection;
    readonly title: string;
    readonly count: number;
  }[];
  /** All rows, or the edits that make them of those of the previous result, in order, each applied to what those before it left. */
  readonly rows?: readonly GridRow[];
  readonly edits?: readonly GridRowsEdit[];
  /** Why nothing can be edited: lines that cannot be read. */
  readonly notice?: string;
  /** The words of the grid in the editor's language; absent beside edits. */
  readonly words?: Readonly<Record<string, string>>;
}

/** The rows of a section. Null for an unknown document. */
export const gridRequest = new RequestType<GridParams, SentGrid | null, void>('servicePlaybook/grid');

/** What a person does in a grid. Rows and columns are indexes of the result that the person sees. */
export type GridAction =
  | { readonly kind: 'set'; readonly row: number; readonly column: number; readonly text: string }
  /** Writes several cells of a row in one step. */
  | {
      readonly kind: 'fill';
      readonly row: number;
      readonly cells: readonly { readonly column: number; readonly text: string }[];
    }
  /** Puts a new item before a row, or at the end. */
  | { readonly kind: 'insert'; readonly before: number; readonly cells: readonly string[] }
  | { readonly kind: 'duplicate'; readonly row: number }
  /** Moves an item to the place of another. */
  | { readonly kind: 'move'; readonly row: number; readonly to: number }
  | { readonly kind: 'remove'; readonly row: number }
  | { readonly kind: 'fix'; readonly row: number; readonly finding: number; readonly fix: number };

export interface GridActionParams {
  readonly uri: string;
  readonly section: GridSection;
  readonly resultId: string;
  readonly action: GridAction;
}

/** The edits of one step, for that version of the document; none where all is so already. Or why nothing is edited. */
export type GridAnswer =
  | {
      readonly version: number;
      readonly edits: readonly TextEdit[];
      /** What else becomes different by them, in words: examples that go to another category. */
      readonly note?: string;
    }
  | { readonly refusal: string };

/** The edits that carry out an action. Null for an unknown document. */
export const gridActionRequest = new RequestType<GridActionParams, GridAnswer | null, void>(
  'servicePlaybook/gridAction',
);

export interface GridPlaceParams {
  readonly uri: string;
  readonly section: GridSection;
  readonly resultId: string;
  readonly row: number;
}

/** Where an item is written, in the file or in one that it extends. Null where it is not there any more. */
export const gridPlaceRequest = new RequestType<
  GridPlaceParams,
  { readonly uri: string; readonly range: Range } | null,
  void
>('servicePlaybook/gridPlace');
