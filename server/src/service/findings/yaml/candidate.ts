import type { Text, TextData } from '../../../../../schemas/text';
import type { Finding, FixKind } from '../../format/finding';
import type { SyntaxProblem } from '../../yaml/parse/parse';
import type { Line } from './lines';

/** A change of the text that is looked at. */
export interface TextReplacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A typo that may be what is wrong, with the change that would undo it. */
export interface Candidate {
  /** Without the `yaml/` before it. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly message: Text;
  readonly data?: TextData;
  readonly title: Text;
  /** What the title says beside what the message does. */
  readonly titleData?: TextData;
  readonly kind: FixKind;
  readonly changes: readonly TextReplacement[];
  /** Further places of the same typo, which the change undoes too. */
  readonly also?: readonly { readonly start: number; readonly end: number }[];
  /** It moves keys and makes none: as many are read with it as before. */
  readonly keepsKeys?: true;
  /** It puts a line at another level. */
  readonly changesLevel?: true;
  /** What it does is felt far below: looked at first wherever it stands. */
  readonly reachesFar?: true;
}

/** What the makers of candidates look at. */
export interface View {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly problems: readonly SyntaxProblem[];
  /** Whether the parser refuses it as it is. */
  readonly broken: boolean;
  /** What the format finds wrong with it; little is to be made of it where it is broken. */
  readonly findings: readonly Finding[];
  /** The column of the dashes of the list that the segment is an item of; -1 where it is none. */
  readonly listColumn: number;
  /** The list that the segment is an item of. */
  readonly section: string | undefined;
}

export type Maker = (view: View) => readonly Candidate[];

/** The text with the changes made; they may stand in any order but must not overlap. */
export function withChanges(text: string, changes: readonly TextReplacement[]): string {
  let result = '';
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return result + text.slice(at);
}
