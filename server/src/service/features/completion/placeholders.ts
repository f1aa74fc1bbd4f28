import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import { placeholders } from '../../../../../schemas/placeholders';
import type { Snapshot } from '../../document';
import { lineAt, positionAt } from '../../syntax/layout';
import { type CompletionOptions, inOrder } from './context';

/** The placeholders, where the caret stands behind `{{`; undefined elsewhere. */
export function placeholderCompletions(
  snapshot: Snapshot,
  offset: number,
  { locale }: CompletionOptions,
): CompletionItem[] | undefined {
  const line = lineAt(snapshot, offset);
  const before = line.text.slice(0, offset - line.start);
  const open = /\{\{([^{}|]*)$/.exec(before);
  if (!open) return undefined;
  const after = line.text.slice(offset - line.start);
  const tail = /^[\w.]*/.exec(after)![0];
  const closed = /^(?:\|[^{}]*)?\}\}/.test(after.slice(tail.length));
  const range = {
    start: positionAt(snapshot, offset - open[1]!.length),
    end: positionAt(snapshot, offset + tail.length),
  };
  return placeholders.map(({ name, docs, sample }, rank) => ({
    label: name,
    kind: CompletionItemKind.Variable,
    sortText: inOrder(rank),
    filterText: open[1]!.startsWith(' ') ? ` ${name}` : name,
    labelDetails: { description: docs.title[locale] },
    documentation: { kind: 'markdown', value: `${docs.description[locale]}\n\n> ${sample[locale]}` },
    textEdit: { range, newText: closed ? name : `${name}}}` },
    insertTextFormat: InsertTextFormat.PlainText,
  }));
}
