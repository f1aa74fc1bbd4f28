import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import { placeholders } from '../../../../../schemas/placeholders';
import type { Snapshot } from '../../document';
import { lineEndAt, lineStartAt } from '../../syntax/extent';
import { positionAt } from '../../syntax/layout';
import { type CompletionOptions, inOrder } from './context';

/** The placeholders, where the caret stands behind `{{`; undefined elsewhere. */
export function placeholderCompletions(
  snapshot: Snapshot,
  offset: number,
  { locale }: CompletionOptions,
): CompletionItem[] | undefined {
  const before = snapshot.text.slice(lineStartAt(snapshot.text, offset), offset);
  const open = /\{\{([^{}|]*)$/.exec(before);
  if (!open) return undefined;
  const after = snapshot.text.slice(offset, lineEndAt(snapshot.text, offset));
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
