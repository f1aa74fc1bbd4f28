import type {
  DocumentHighlight,
  Location,
  Position,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { acceptsScalar, scalarHints } from '../../../../schemas/scalars';
import { type Locale, say, type Text } from '../../../../schemas/text';
import type { Snapshot } from '../document';
import { givenIds, idKey } from '../ids';
import { mentionAt, type MentionAt } from '../mention-at';
import type { Mention } from '../model/symbols';
import { offsetAt } from '../syntax/layout';
import { spotOfWritten } from '../syntax/place';
import { renderFlow } from '../syntax/render';
import type { Written } from '../syntax/value';
import { locator } from '../where';
import { eachPlaceOnce, scalarBehind, mentionNode } from '../written';

const at = (snapshot: Snapshot, position: Position): MentionAt | undefined =>
  mentionAt(snapshot, offsetAt(snapshot, position));

/** The places where ids are written, each once however many aliases lead there. */
const placesOf = (snapshot: Snapshot, mentions: readonly Mention[]): readonly Written[] =>
  eachPlaceOnce(
    mentions.flatMap((mention) => mentionNode(snapshot, mention) ?? []),
    spotOfWritten,
  );

function locations(snapshot: Snapshot, { document }: MentionAt, mentions: readonly Mention[]): Location[] {
  const where = locator(snapshot, document);
  return placesOf(snapshot, mentions).map((place) => ({
    uri: snapshot.uri,
    range: where(spotOfWritten(place)),
  }));
}

/** Where the id under the caret is given. */
export function definition(snapshot: Snapshot, position: Position): Location[] {
  const found = at(snapshot, position);
  return found ? locations(snapshot, found, found.definitions) : [];
}

/** Every place that names the id under the caret. */
export function references(snapshot: Snapshot, position: Position, withDefinition: boolean): Location[] {
  const found = at(snapshot, position);
  if (!found) return [];
  return locations(snapshot, found, [...(withDefinition ? found.definitions : []), ...found.references]);
}

/** The same places, for the editor to mark while the caret stands on one. */
export const highlights = (snapshot: Snapshot, position: Position): DocumentHighlight[] =>
  references(snapshot, position, true).map(({ range }) => ({ range }));

/** The id that a rename would change; null where there is none. */
export function prepareRename(
  snapshot: Snapshot,
  position: Position,
): { range: Range; placeholder: string } | null {
  const found = at(snapshot, position);
  if (!found) return null;
  const [{ range }] = locations(snapshot, found, [found.mention]) as [Location];
  return { range, placeholder: found.mention.id };
}

/**
 * Gives an id another name wherever it stands.
 * @throws Error in the person's language where the new name is no id or is taken
 */
export function rename(
  snapshot: Snapshot,
  position: Position,
  to: string,
  locale: Locale,
): WorkspaceEdit | null {
  const found = at(snapshot, position);
  if (!found) return null;
  const refusal = refusalOf(to) ?? (isTaken(snapshot, found, to) ? takenMessage : undefined);
  if (refusal) throw new Error(say(refusal, locale, { id: to }));
  const where = locator(snapshot, found.document);
  const edits = placesToRename(snapshot, [...found.definitions, ...found.references]);
  return {
    changes: { [snapshot.uri]: edits.map((place) => ({ range: where(spotOfWritten(place)), newText: to })) },
  };
}

/** An alias follows the id that it stands for; one that stands for something else now names the id itself. */
function placesToRename(snapshot: Snapshot, mentions: readonly Mention[]): readonly Written[] {
  const places = placesOf(snapshot, mentions);
  const isRenamed = ({ piece, node }: Written): boolean =>
    places.some((one) => one.piece === piece && one.node.start === node.start);
  return places.filter((place) => place.node.kind !== 'alias' || !isRenamed(scalarBehind(snapshot, place)));
}

const isTaken = (snapshot: Snapshot, { document, mention: { kind, id } }: MentionAt, to: string): boolean =>
  to !== id && givenIds(snapshot, document).has(idKey(kind, to));

/** Why a name cannot be an id: it breaks the notation, or a reader of YAML takes it for something else. */
function refusalOf(to: string): Text | undefined {
  if (to.trim() === '') return emptyMessage;
  if (!acceptsScalar('id', to)) return scalarHints.id;
  return renderFlow(to) === to ? undefined : otherMessage;
}

const takenMessage: Text = {
  zh: '编号“{id}”已经有了，请换一个。',
  en: 'The id "{id}" is taken; choose another.',
};
const emptyMessage: Text = {
  zh: '编号不能空着。编号只用小写英文字母、数字和连字符，例如 night-shift',
  en: 'An id cannot be empty. It uses lower-case letters, digits and hyphens, such as night-shift',
};
const otherMessage: Text = {
  zh: '“{id}”不能当编号：YAML 会把它当成数字、日期、是否或空值，不当成文字。请换成带英文单词的，例如 night-shift。',
  en: 'The id cannot be "{id}": YAML takes that for a number, a date, yes or no, or nothing, not for text. Choose one with a word in it, such as night-shift.',
};
