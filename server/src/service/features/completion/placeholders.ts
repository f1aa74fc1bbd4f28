import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import { placeholders } from '../../../../../schemas/placeholders';
import type { Snapshot } from '../../document/snapshot';
import { lineAt, segmentAt, positionAt } from '../../yaml/segments/layout';
import { takesText } from '../../yaml/ranges/caret-trial';
import { type CompletionOptions, inOrder, literally } from './context';
import { documented } from './docs';
import { type Opened, openedAt, scalarsAround } from './opened';

/** How a placeholder is inserted: the part of the line that it replaces, and the text before and behind its name. */
interface Way {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly behind: string;
}

/** The placeholders, where the caret is behind `{{`; undefined elsewhere. */
export function placeholderCompletions(
  snapshot: Snapshot,
  offset: number,
  options: CompletionOptions,
): CompletionItem[] | undefined {
  const line = lineAt(snapshot, offset);
  const opened = openedAt(line.text, offset - line.start);
  if (!opened) return undefined;
  const way = wayOf(snapshot, line, opened);
  if (!way) return [];
  const range = {
    start: positionAt(snapshot, line.start + way.start),
    end: positionAt(snapshot, line.start + way.end),
  };
  const typed = line.text.slice(way.start, opened.nameStart);
  return placeholders.map(({ name, docs }, rank) => ({
    label: name,
    kind: CompletionItemKind.Variable,
    sortText: inOrder(rank),
    filterText: `${typed}${name}`,
    labelDetails: { description: docs.title[options.locale] },
    ...documented({ placeholder: name }, options),
    textEdit: { range, newText: written(way, name, options) },
    insertTextFormat: options.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
  }));
}

/** The inserted text. With snippet support the caret ends up behind the placeholder, not behind what follows it. */
const written = ({ before, behind }: Way, name: string, { snippets }: CompletionOptions): string => {
  const [, braces, rest] = /^((?:\}\})?)([^]*)$/.exec(behind)!;
  const stop = snippets && rest !== '' ? '$0' : '';
  return `${literally(before, snippets)}${name}${literally(braces!, snippets)}${stop}${literally(rest!, snippets)}`;
};

/**
 * The name alone where the text allows it; with quotes around the whole text where YAML would take the braces for a
 * flow map.
 */
function wayOf(
  snapshot: Snapshot,
  { text, start }: { text: string; start: number },
  opened: Opened,
): Way | undefined {
  const index = segmentAt(snapshot, start);
  const segment = snapshot.segments.at(index);
  if (!segment) return undefined;
  const from = start - snapshot.starts.at(index);
  const { nameStart, nameEnd, closing } = opened;
  const ways: readonly Way[] = [
    { start: nameStart, end: nameEnd, before: '', behind: closing },
    ...scalarsAround(text, opened).map((scalar) => ({
      ...scalar,
      before: `"${escaped(text.slice(scalar.start, nameStart))}`,
      behind: `${closing}${escaped(text.slice(nameEnd, scalar.end))}"`,
    })),
  ];
  return ways.find(({ start, end, before, behind }) =>
    takesText(segment, from + start, from + end, (word) => `${before}${word}${behind}`),
  );
}

const escaped = (text: string): string => text.replace(/[\\"]/g, '\\$&');
