import {
  type CompletionItem,
  InsertTextFormat,
  InsertTextMode,
  type Range,
} from 'vscode-languageserver-types';
import type { FormatNode } from '../../../../../schemas/format';
import type { Docs } from '../../../../../schemas/meta';
import type { Locale } from '../../../../../schemas/text';
import type { Analysis } from '../../document/analysis';
import type { Caret } from '../../yaml/ranges/caret';
import { fieldMarkdown } from '../hover/field';

/** What the host says of the editor and the day. */
export interface CompletionOptions {
  readonly locale: Locale;
  /** Whether the editor knows tab stops. */
  readonly snippets: boolean;
  /** The local date, `YYYY-MM-DD`: what a date completes to. */
  readonly today: string;
}

/** What all completions are made from. */
export interface CompletionContext extends CompletionOptions {
  readonly snapshot: Analysis;
  readonly caret: Caret;
  /** The form at the caret's path. */
  readonly form: FormatNode;
  readonly range: Range;
  readonly offset: number;
}

/** Items keep the order in which they are made. */
export const inOrder = (rank: number): string => String(rank).padStart(4, '0');

/** What an item inserts, with its own indentation: the editor is told to leave it as it is. */
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

/** A literal text in an insertion that may be read as a snippet. */
export const literal = ({ snippets }: CompletionContext, text: string): string => literally(text, snippets);

export const literally = (text: string, snippets: boolean): string =>
  snippets ? text.replace(/[\\$}]/g, '\\$&') : text;

export function documentation(form: FormatNode, locale: Locale): Partial<CompletionItem> {
  return form.docs ? { documentation: { kind: 'markdown', value: fieldMarkdown(form, locale) } } : {};
}

export const detail = (docs: Docs | undefined, locale: Locale): Partial<CompletionItem> =>
  docs ? { labelDetails: { description: docs.title[locale] } } : {};

/** Whether the first line break of the text is CRLF, which goes for the others too. */
const usesCrlf = ({ segments }: Analysis): boolean => {
  const text = segments.at(0)?.text ?? '';
  return text[text.indexOf('\n') - 1] === '\r';
};
