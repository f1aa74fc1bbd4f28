import type { Text, TextData } from '../../../../../schemas/text';
import type { Finding, FixKind } from '../../format/finding';
import type { SyntaxProblem } from '../../yaml/parse/parse';
import type { Line } from './lines';

/** A replacement in the text of a segment. */
export interface TextReplacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A typo that may cause the errors of a segment, with the replacements that would fix it. */
export interface Candidate {
  /** The code of the finding without `yaml/`. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly message: Text;
  readonly data?: TextData;
  readonly title: Text;
  /** The data of the title that the message does not have. */
  readonly titleData?: TextData;
  readonly kind: FixKind;
  readonly changes: readonly TextReplacement[];
  /** Further places of the same typo, which the replacements fix too. */
  readonly also?: readonly { readonly start: number; readonly end: number }[];
  /** It moves keys and adds none: the number of keys must stay the same. */
  readonly keepsKeys?: true;
  /** It makes several keys of what was read as one. */
  readonly freesKeys?: true;
  /** It moves a line to another level of nesting. */
  readonly changesLevel?: true;
  /** It moves lines: no key of the format and no comment may come to stand in a block scalar. */
  readonly keepsTexts?: true;
  /** It may cause errors far below: it is tried first, however far from the error. */
  readonly reachesFar?: true;
}

/** The input of a repair: the segment, its lines, and what is wrong with it. */
export interface RepairContext {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly problems: readonly SyntaxProblem[];
  /** Whether the text has syntax errors. */
  readonly broken: boolean;
  /** Its format errors; unreliable where the text has syntax errors. */
  readonly findings: readonly Finding[];
  /** The column of the dashes of the list that the segment is an item of; -1 where it is no item. */
  readonly listColumn: number;
  /** The section whose list the segment is an item of. */
  readonly section: string | undefined;
}

/** Proposes changes that may undo one kind of typo. */
export type Repair = (view: RepairContext) => readonly Candidate[];

/** Applies replacements to a text; they may be in any order but must not overlap. */
export function withChanges(text: string, changes: readonly TextReplacement[]): string {
  let result = '';
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return result + text.slice(at);
}
