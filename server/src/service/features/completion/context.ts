import {
  type CompletionItem,
  InsertTextFormat,
  InsertTextMode,
  type Range,
} from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../../schemas/format';
import type { Docs } from '../../../../../schemas/meta';
import type { Locale } from '../../../../../schemas/text';
import type { Analysis } from '../../document/analysis';
import type { Insertions } from '../../format/snippet';
import type { Caret } from '../../yaml/ranges/caret';
import { lineAt } from '../../yaml/segments/layout';

/** The client's capabilities and the date. */
export interface CompletionOptions extends Insertions {
  readonly locale: Locale;
  /** The local date, `YYYY-MM-DD`, which dates are completed to. */
  readonly today: string;
  /** Whether the client asks for the documentation of an item when it shows it. */
  readonly docsLater?: boolean;
  /** The files that the playbook may extend, the likeliest first; absent where nobody has looked for them. */
  readonly bases?: readonly BaseChoice[];
  /** The menus that other playbooks of the workspace name, in lists as they are opened; absent where nobody has looked. */
  readonly menus?: readonly (readonly string[])[];
}

/** A playbook that another may extend. */
export interface BaseChoice {
  /** From the folder of the file that would extend it. */
  readonly path: string;
  /** What it is, in the language of the client: the name of its shop. */
  readonly title?: string;
}

/** The input of all completions. */
export interface CompletionContext extends CompletionOptions {
  readonly snapshot: Analysis;
  readonly caret: Caret;
  /** The schema node at the caret's path. */
  readonly schema: SchemaNode;
  readonly range: Range;
  readonly offset: number;
}

/** A `sortText` that keeps items in the order in which they are made. */
export const inOrder = (rank: number): string => String(rank).padStart(4, '0');

/** The text edit of an item. It has its own indentation, so `insertTextMode` tells the client not to adjust it. */
export function inserting(
  { range, snippets, snapshot, caret }: CompletionContext,
  text: string,
): Partial<CompletionItem> {
  const whole = `${caret.before}${text}${caret.behind}`;
  const newText = usesCrlf(snapshot) ? whole.replace(/\r?\n/g, '\r\n') : whole;
  return {
    textEdit: { range, newText },
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
  };
}

/** What stands at the caret and is replaced. */
export function wordOf({ snapshot, caret }: CompletionContext): string {
  const line = lineAt(snapshot, caret.start);
  return line.text.slice(caret.start - line.start, caret.end - line.start);
}

/** Escapes a literal text in an insertion that may be a snippet. */
export const literal = ({ snippets }: CompletionContext, text: string): string => literally(text, snippets);

export const literally = (text: string, snippets: boolean): string =>
  snippets ? text.replace(/[\\$}]/g, '\\$&') : text;

export const detail = (docs: Docs | undefined, locale: Locale): Partial<CompletionItem> =>
  docs ? { labelDetails: { description: docs.title[locale] } } : {};

/** Whether the file uses CRLF, by its first line break. */
const usesCrlf = ({ segments }: Analysis): boolean => {
  const text = segments.at(0)?.text ?? '';
  return text[text.indexOf('\n') - 1] === '\r';
};
