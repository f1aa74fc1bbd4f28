import type { SchemaNode } from '../../../../schemas/format';
import { type IdKind, idKinds } from '../../../../schemas/meta';
import type { PlaybookDocument } from '../document/assemble';
import { type Block, schemaOfItem } from '../document/block';
import { childSchemas, schemaFor } from '../format/schema-node';
import { format } from '../format/format';
import { isKnownAt, isWhole, keepsAllItems } from '../format/unread';
import { flatMapCached } from '../collections/derive';
import { once } from '../collections/memoize';

/** The kinds of id of which an id or a name may be in an unreadable part. */
export function kindsNotReadWhole(
  { blocks, sections, unread }: PlaybookDocument,
  kinds: Iterable<IdKind>,
): ReadonlySet<IdKind> {
  const wanted = [...kinds];
  if (wanted.length === 0) return new Set();
  const lost = new Set(hiddenKinds(blocks));
  // A section whose key is unknown.
  for (const name of unread.keys()) if (!sections.has(name)) for (const kind of givenIn(name)) lost.add(kind);
  return new Set(wanted.filter((kind) => lost.has(kind)));
}

const hiddenKinds = flatMapCached((block: Block): readonly IdKind[] => {
  const { problems, findings, section, entries, item } = block;
  // A name in place of an id hides no id.
  const isValid = !findings.some(({ level, named }) => level === 'error' && !named);
  if (problems.length === 0 && isValid) return [];
  if (section !== undefined) {
    const schema = schemaOfItem(section);
    return problems.length > 0 || !schema
      ? givenIn(section)
      : givenIn(section).filter((kind) => hides(item?.value, schema, kind));
  }
  if (entries.length === 0) return idKinds;
  return entries.flatMap(({ key, value }) =>
    givenIn(key).filter((kind) => problems.length > 0 || hides(value, format.properties![key]!, kind)),
  );
});

/** Whether an id of a kind may be in what a value leaves out as unreadable. */
function hides(value: unknown, schema: SchemaNode, kind: IdKind): boolean {
  if (!gives(schema, kind)) return false;
  if (value === undefined) return true;
  const alternative = schemaFor(schema, value);
  if (typeof value !== 'object' || value === null || !alternative) return false;
  if (isWhole(value)) return false;
  if (Array.isArray(value))
    return !keepsAllItems(value) || value.some((item) => hides(item, alternative.items!, kind));
  const fields = Object.entries(alternative.properties ?? {});
  const isItem = fields.some(([, child]) => child.defines === kind);
  return fields.some(([name, child]) => {
    const matters = gives(child, kind) || (isItem && alternative.labelledBy?.includes(name));
    if (!matters || isKnownAt(value, name)) return false;
    const left: unknown = (value as Record<string, unknown>)[name];
    return typeof left !== 'object' || hides(left, child, kind);
  });
}

const gives = (schema: SchemaNode, kind: IdKind): boolean =>
  schema.defines === kind || childSchemas(schema).some((child) => gives(child, kind));

/** The kinds of id that a section defines. */
const givenIn = (section: string): readonly IdKind[] => givenBySection().get(section) ?? [];

/** Worked out where something is unreadable: most files never ask. */
const givenBySection = once(
  (): ReadonlyMap<string, readonly IdKind[]> =>
    new Map(
      Object.entries(format.properties!).map(([name, schema]) => [
        name,
        idKinds.filter((kind) => gives(schema, kind)),
      ]),
    ),
);
