import type { CompletionItem } from 'vscode-languageserver-types';
import { Results } from '../../collections/query';
import { changeFile } from '../../document/analysis';
import { format } from '../../format/format';
import { schemaNodeAt } from '../../format/schema-node';
import { caretAt } from '../../yaml/ranges/caret-at';
import { contentColumn, contentColumnBelow, lineAt, lineText } from '../../yaml/segments/layout';
import type { CompletionContext } from './context';
import { keyCompletions } from './keys';

/**
 * The keys of the maps around the one at the caret: Enter keeps the indent of what it ends, so the next section is begun
 * too deep. Taking one moves its line out to where the key belongs. Only for a word alone on its line, the last line of
 * all maps that it leaves, and for clients that insert a text with an indent of its own as it is.
 * @param inner what is offered at the caret itself; a key of the same name comes before one further out
 */
export function outerKeyCompletions(
  context: CompletionContext,
  inner: readonly CompletionItem[],
): CompletionItem[] {
  const { snapshot, caret, range, keepsIndent } = context;
  const line = lineAt(snapshot, caret.start).text;
  if (keepsIndent || caret.slot !== 'word' || caret.typed === '' || caret.flow || !isAlone(line)) return [];
  const below = contentColumnBelow(snapshot, range.start.line);
  const taken = new Set(inner.map(({ label }) => label));
  return outerColumns(context)
    .filter((column) => column >= below)
    .flatMap((column, nth) => {
      const items = keysAt(context, column).filter(({ label }) => !taken.has(label));
      items.forEach(({ label }) => taken.add(label));
      return items.map((item) => ({ ...item, preselect: false, sortText: `4${nth}${item.sortText}` }));
    });
}

const isAlone = (line: string): boolean => /^ +[^\s#]+$/.test(line);

/** The columns of the maps around the one at the caret, the innermost first, as far as they are near; the margin last. */
function outerColumns({ snapshot, caret, range }: CompletionContext): readonly number[] {
  const columns: number[] = [];
  let limit = caret.column;
  for (let line = range.start.line - 1; line >= Math.max(0, range.start.line - FAR) && limit > 0; line--) {
    const text = lineText(snapshot, line);
    const dashes = contentColumn(text);
    const content = dashes < 0 ? -1 : /^ *(?:- +)*/.exec(text)![0].length;
    if (content >= 0 && content < limit) columns.push(content);
    if (dashes >= 0) limit = Math.min(limit, dashes);
  }
  return columns.includes(0) ? columns : [...columns, 0];
}

/** In lines: what is further up than this is the margin, or not looked for. */
const FAR = 200;

/** The keys that the line of the caret could have at a column further out. */
function keysAt(context: CompletionContext, column: number): readonly CompletionItem[] {
  const { snapshot, caret, range, offset } = context;
  const { line } = range.start;
  const indent = { start: { line, character: column }, end: { line, character: caret.column } };
  const moved = changeFile(snapshot, snapshot.version + 1, [{ range: indent, text: '' }], new Results());
  const at = offset - (caret.column - column);
  const outer = caretAt(moved, at);
  const schema = outer && schemaNodeAt(format, outer.path);
  if (!schema || outer.slot !== 'word' || outer.present.length === 0) return [];
  return keyCompletions({ ...context, snapshot: moved, caret: outer, schema, offset: at }).map((item) => ({
    ...item,
    additionalTextEdits: [{ range: indent, newText: '' }],
  }));
}
