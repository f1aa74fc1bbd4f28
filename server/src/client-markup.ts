import type { CompletionItem, Hover, MarkupContent, MarkupKind } from 'vscode-languageserver';
import { markdownAsPlainText } from './service';

/** The formats that a client shows, the one that it prefers first; absent where it names none. */
type Formats = readonly MarkupKind[] | undefined;

/** A hover as the client shows it: as plain text where it prefers that, or knows no Markdown. */
export function hoverFor(hover: Hover | null, formats: Formats): Hover | null {
  if (!hover || !prefersPlain(formats) || !isMarkup(hover.contents)) return hover;
  return { ...hover, contents: plain(hover.contents) };
}

/** Completions with their documentation as the client shows it. */
export function itemsFor(items: CompletionItem[], formats: Formats): CompletionItem[] {
  if (!prefersPlain(formats)) return items;
  return items.map((item) =>
    isMarkup(item.documentation) ? { ...item, documentation: plain(item.documentation) } : item,
  );
}

const prefersPlain = (formats: Formats): boolean => Array.isArray(formats) && formats[0] === 'plaintext';

const isMarkup = (contents: unknown): contents is MarkupContent =>
  typeof contents === 'object' && contents !== null && 'kind' in contents;

const plain = ({ kind, value }: MarkupContent): MarkupContent => ({
  kind: 'plaintext',
  value: kind === 'markdown' ? markdownAsPlainText(value) : value,
});
