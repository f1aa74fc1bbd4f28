import { type CompletionItem, InsertTextFormat, type TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../../server/src/service/document/analysis';
import { completion } from '../../server/src/service/features/completion';
import { offsetAt, positionAt } from '../../server/src/service/yaml/segments/layout';

const options = { locale: 'zh', today: '2026-11-22' } as const;

/** What an editor cannot work with in what is offered at an offset. */
export function misshapenAt(snapshot: Analysis, offset: number): readonly string[] {
  const position = positionAt(snapshot, offset);
  const [plain, withStops] = [false, true].map(
    (snippets) => completion(snapshot, position, { ...options, snippets }).items,
  );
  const ranks = new Set(withStops!.map(({ sortText }) => sortText));
  return [
    ...(ranks.size < withStops!.length ? ['two items have one place in the order'] : []),
    ...withStops!.flatMap((item, nth) => misshapen(snapshot, offset, item, plain![nth])),
  ];
}

function misshapen(
  snapshot: Analysis,
  offset: number,
  item: CompletionItem,
  plain: CompletionItem | undefined,
): readonly string[] {
  const { range, newText } = item.textEdit as TextEdit;
  const [start, end] = [offsetAt(snapshot, range.start), offsetAt(snapshot, range.end)];
  const typed = snapshot.text.slice(start, offset);
  const said = (holds: boolean, fault: string): readonly string[] =>
    holds ? [] : [`${item.label}: ${fault}`];
  return [
    ...said(range.start.line === range.end.line, 'its range is on two lines'),
    ...said(start <= offset && offset <= end, 'its range is beside the caret'),
    ...said(areApart(snapshot, item), 'what it changes elsewhere touches what is completed'),
    ...said(isShown(typed, item), `the editor does not show it behind ${typed}`),
    ...said(item.label === plain?.label, 'it is another one without tab stops'),
    ...said(
      withoutStops(item) === (plain?.textEdit as TextEdit).newText,
      `its tab stops change it: ${newText}`,
    ),
  ];
}

/** Editors refuse edits that overlap, and apply those that touch in either order: only where one just removes it is all the same. */
function areApart(snapshot: Analysis, { textEdit, additionalTextEdits = [] }: CompletionItem): boolean {
  const spans = [textEdit as TextEdit, ...additionalTextEdits]
    .map(({ range, newText }) => ({
      start: offsetAt(snapshot, range.start),
      end: offsetAt(snapshot, range.end),
      removes: newText === '',
    }))
    .sort((a, b) => a.start - b.start);
  return spans.every(({ start, removes }, nth) => {
    const before = spans[nth - 1];
    return !before || start > before.end || (start === before.end && (removes || before.removes));
  });
}

/** An item whose word begins with what is typed must be found by it: editors look from the range's beginning. */
function isShown(typed: string, { label, filterText = label }: CompletionItem): boolean {
  const word = typed.replace(/^.*[\s"'[{,]/, '');
  const isMeant = label.startsWith(word);
  return !isMeant || filterText.startsWith(typed);
}

/** What stands in the file when every tab stop keeps its default. */
function withoutStops({ textEdit, insertTextFormat }: CompletionItem): string {
  const { newText } = textEdit as TextEdit;
  if (insertTextFormat !== InsertTextFormat.Snippet) return newText;
  return newText.replace(
    /\$0|\$\{\d+\|([^,|]*)[^|]*\|\}|\$\{\d+:((?:\\.|[^\\}])*)\}|\\(.)/g,
    (_, choice?: string, text?: string, escaped?: string) =>
      choice ?? text?.replace(/\\(.)/g, '$1') ?? escaped ?? '',
  );
}
