import type {
  DocumentHighlight,
  Location,
  Position,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { acceptsScalar, scalarHints } from '../../../../schemas/scalars';
import { type Locale, say } from '../../../../schemas/text';
import type { Snapshot } from '../document';
import { givenIds, idKey } from '../ids';
import { mentionAt, type MentionAt } from '../mention-at';
import type { Mention } from '../model/symbols';
import { offsetAt } from '../syntax/layout';
import { locator } from '../where';

const at = (snapshot: Snapshot, position: Position): MentionAt | undefined =>
  mentionAt(snapshot, offsetAt(snapshot, position));

function locations(snapshot: Snapshot, { document }: MentionAt, mentions: readonly Mention[]): Location[] {
  const where = locator(snapshot, document);
  return mentions.map(({ owner, key }) => ({ uri: snapshot.uri, range: where({ in: owner, key }) }));
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
  if (!acceptsScalar('id', to)) throw new Error(scalarHints.id[locale]);
  const taken = givenIds(snapshot, found.document).has(idKey(found.mention.kind, to));
  if (taken && to !== found.mention.id) throw new Error(say(takenMessage, locale, { id: to }));
  const places = locations(snapshot, found, [...found.definitions, ...found.references]);
  return { changes: { [snapshot.uri]: places.map(({ range }) => ({ range, newText: to })) } };
}

const takenMessage = { zh: '编号“{id}”已经有了，请换一个。', en: 'The id "{id}" is taken; choose another.' };
