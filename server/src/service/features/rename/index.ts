import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { acceptsScalar, scalarHints } from '../../../../../schemas/scalars';
import { type Locale, say, type Text } from '../../../../../schemas/text';
import type { Analysis } from '../../document/analysis';
import type { Snapshot } from '../../document/snapshot';
import { kindsOf, leftOutIn } from '../../document/left-out';
import { mentionAt, type MentionAt, mentionsOf, usersNaming } from '../../document/mention-at';
import { blankAt, blankName, prepareBlank, renameBlank } from './blanks';
import { isOnlyRenamed } from './only-renamed';
import { offsetAt } from '../../yaml/segments/layout';
import type { SegmentRange } from '../../yaml/segments/segment';
import { spotOfWritten } from '../../yaml/ranges/place';
import { renderFlow } from '../../yaml/edit/render';
import { sourceSpan } from '../../yaml/ranges/scalar-source-map';
import type { Written } from '../../yaml/parse/value';
import { locator } from '../../document/resolve-range';
import { fileName } from '../../inheritance/base-source';
import { mentionNode, placesOf, scalarBehind } from '../../document/written-value';

/** The range and text of the id, or of the blank of a reply, at a position; null where there is none. */
export function prepareRename(
  snapshot: Analysis,
  position: Position,
): { range: Range; placeholder: string } | null {
  const blank = blankAt(snapshot, position);
  if (blank) return prepareBlank(snapshot, position, blank);
  const found = mentionAt(snapshot, offsetAt(snapshot, position));
  const place = found && mentionNode(snapshot, found.mention);
  if (!place) return null;
  return { range: locator(snapshot, found.document)(wordOf(place)), placeholder: found.mention.id };
}

/** Why an id is not renamed, in the person's language. */
export class RenameRefused extends Error {}

/**
 * Renames an id at its definitions and references, in the files that this one extends and in its users too; the blank of
 * a reply, where it is declared and in its texts.
 * @param users files that extend this one, or what it extends
 * @throws RenameRefused in the person's language where the new name is not a valid id, is used, or something else would
 *   change
 */
export function rename(
  snapshot: Analysis,
  position: Position,
  to: string,
  locale: Locale,
  users: readonly Analysis[] = [],
): WorkspaceEdit | null {
  const blank = blankAt(snapshot, position);
  const found = blank ? undefined : mentionAt(snapshot, offsetAt(snapshot, position));
  const from = blank ? blankName(blank) : (found?.mention.id ?? '');
  const refuse = (refusal: Text, place: Text | string = ''): never => {
    throw new RenameRefused(say(refusal, locale, { id: to, from, place }));
  };
  if (blank) {
    const renamed = renameBlank(snapshot, blank, to, users);
    return 'why' in renamed
      ? refuse(renamed.why, renamed.at && placeText(renamed.at))
      : { changes: { [snapshot.uri]: renamed.edits } };
  }
  if (!found) return null;
  const refusal = refusalOf(to);
  if (refusal) return refuse(refusal);
  // Only the first playbook of a file is put together with others.
  const isShared = found.document === snapshot.documents[0];
  const files = isShared ? filesWith(snapshot, usersNaming(snapshot, found.mention, users)) : [snapshot];
  const used = to === from ? undefined : firstUse(files, found, to);
  if (used)
    return refuse(used.why, placeText({ ...used, uri: used.uri === snapshot.uri ? undefined : used.uri }));
  const changes: Record<string, TextEdit[]> = {};
  for (const file of files) {
    const document = file === snapshot ? found.document : file.documents[0]!;
    const own = editsIn(file, document, found.mention, to);
    if ('why' in own)
      return refuse(own.why, placeText({ ...own, uri: file === snapshot ? undefined : file.uri }));
    if (own.edits.length > 0) changes[file.uri] = [...own.edits];
  }
  return { changes };
}

/** A line as people say it, with its file where that is another one. */
function placeText({ start, uri }: { readonly start: Position; readonly uri?: string | undefined }): Text {
  const line = start.line + 1;
  if (uri === undefined) return { zh: `第 ${line} 行`, en: `line ${line}` };
  return { zh: `“${fileName(uri)}”第 ${line} 行`, en: `line ${line} of "${fileName(uri)}"` };
}

/** The range of the id, without its quotes. */
function wordOf(place: Written): SegmentRange {
  const { segment, node } = place;
  if (node.kind !== 'scalar') return spotOfWritten(place);
  return { segment, ...sourceSpan(segment.text, node, { start: 0, end: String(node.value).length }) };
}

/** The file, those that it extends and its users, each once: where it is a user too, put together with what it extends. */
const filesWith = (snapshot: Analysis, users: readonly Analysis[]): readonly Analysis[] =>
  [
    ...new Map(
      [snapshot, ...users, ...(snapshot.bases ?? []), ...users.flatMap(({ bases = [] }) => bases)]
        .reverse()
        .map((file) => [file.uri, file]),
    ).values(),
  ].reverse();

/** The edits that rename an id in one file, or why there are none. */
function editsIn(
  file: Analysis,
  document: MentionAt['document'],
  { kind, id: from }: MentionAt['mention'],
  to: string,
): { readonly edits: readonly TextEdit[] } | { readonly why: Text; readonly start: Position } {
  const where = locator(file, document);
  const mentions = mentionsOf(file, document, { kind, id: from });
  const isHere = (place: Written): boolean => where(wordOf(place)).uri === undefined;
  const places = placesToRename(file, mentions).filter(isHere);
  const { without } = document.playbook;
  const leavingOut = mentions.references.filter(({ owner }) => owner === without);
  const startOf = (place: Written): Position => where(wordOf(place)).start;
  const unclosed = places.find(isUnclosed);
  if (unclosed) return { why: brokenMessage, start: startOf(unclosed) };
  const [leftOut] = placesOf(file, leavingOut);
  // It takes away what has the id, of any kind.
  if (leftOut && kindsOf(from, file.bases ?? []).length > 1)
    return { why: severalMessage, start: startOf(leftOut) };
  const edits = places.map((place) => {
    const { start, end } = where(wordOf(place));
    return { range: { start, end }, newText: to };
  });
  if (isOnlyRenamed(file.alone ?? file, edits, { kind, from, to, isLeftOut: leftOut !== undefined }))
    return { edits };
  const broken = places.find(({ segment }) => segment.problems.length > 0);
  return broken
    ? { why: brokenMessage, start: startOf(broken) }
    : { why: sharedMessage, start: { line: 0, character: 0 } };
}

/** Whether a quote before the id has none behind it: then what follows counts as part of the id. */
function isUnclosed({ segment: { text }, node: { start, end } }: Written): boolean {
  const quote = text[start];
  return (quote === '"' || quote === "'") && (end - start < 2 || text[end - 1] !== quote);
}

/** The places to edit. An alias of a renamed scalar follows it; any other alias is replaced by the id. */
function placesToRename(
  snapshot: Snapshot,
  { definitions, references }: Pick<MentionAt, 'definitions' | 'references'>,
): readonly Written[] {
  const places = placesOf(snapshot, [...definitions, ...references]);
  const isRenamed = ({ segment, node }: Written): boolean =>
    places.some((one) => one.segment === segment && one.node.start === node.start);
  return places.filter((place) => place.node.kind !== 'alias' || !isRenamed(scalarBehind(snapshot, place)));
}

/** An existing use of the new name in one of the files, with which the id would be merged. */
function firstUse(
  files: readonly Analysis[],
  { document: asked, mention: { kind } }: MentionAt,
  to: string,
): { readonly why: Text; readonly start: Position; readonly uri: string } | undefined {
  for (const file of files) {
    const document = file.documents.includes(asked) ? asked : file.documents[0]!;
    const used = mentionsOf(file, document, { kind, id: to });
    const [given] = placesOf(file, used.definitions);
    // Whatever kind a \`without\` means now, it would take this one away too.
    const [place] = given
      ? [given]
      : placesOf(file, [...used.references, ...leftOutIn(document, { kind, id: to })]);
    if (!place) continue;
    const { start, uri = file.uri } = locator(file, document)(wordOf(place));
    return { why: given ? takenMessage : namedMessage, start, uri };
  }
  return undefined;
}

/** Why a name is not a valid id: it breaks the notation, or YAML reads it as another type. */
function refusalOf(to: string): Text | undefined {
  if (to.trim() === '') return emptyMessage;
  if (!acceptsScalar('id', to)) return scalarHints.id;
  return renderFlow(to) === to ? undefined : otherMessage;
}

const takenMessage: Text = {
  zh: '编号“{id}”已经有了，在{place}。请换一个。',
  en: 'The id "{id}" is taken, on {place}; choose another.',
};
const namedMessage: Text = {
  zh: '{place}已经写着编号“{id}”，改成同样的，两处就分不开了。请换一个，或者先改{place}。',
  en: 'The id "{id}" is named already, on {place}; with the same name the two could not be told apart. Choose another, or change {place} first.',
};
const sharedMessage: Text = {
  zh: '“{from}”现在改不了名：别处写着“*名字”（YAML 的写法），把它当成别的内容在用，改名会把那里也改掉。请先把那里的“*名字”换成它代表的文字，再改名。',
  en: 'The id "{from}" cannot be renamed yet: a "*name" of YAML uses it as something else too, which would change with it. Replace that "*name" with the text itself first, then rename.',
};
const severalMessage: Text = {
  zh: '共用手册里有几样不同的东西编号都是“{from}”，{place}的 without 把它们一起去掉了，只改一样就对不上。请先把那里的“{from}”删掉，改完名再按新的编号写上。',
  en: 'Several things of different kinds have the id "{from}" in the shared playbook, and the "without" on {place} leaves all of them out. Delete "{from}" there first, rename, then write there what is left out by its new id.',
};
const brokenMessage: Text = {
  zh: '{place}的 YAML 还读不通（例如引号没有成对），现在改名会牵动别处。请先把那里改好，再改名。',
  en: 'The YAML on {place} cannot be read yet (a quote that is not closed, say), and a rename would reach further than the id. Mend that first, then rename.',
};
const emptyMessage: Text = {
  zh: '编号不能空着。编号只用小写英文字母、数字和连字符，例如 night-shift。',
  en: 'An id cannot be empty. It uses lower-case letters, digits and hyphens, such as night-shift.',
};
const otherMessage: Text = {
  zh: '“{id}”不能当编号：YAML 会把它当成数字、日期、是否或空白，不当成文字。请换成带英文单词的，例如 night-shift。',
  en: 'The id cannot be "{id}": YAML takes that for a number, a date, yes or no, or nothing, not for text. Choose one with a word in it, such as night-shift.',
};
