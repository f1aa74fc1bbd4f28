import type { SchemaNode } from '../../../../../schemas/format';
import { memoizeWeak } from '../../collections/memoize';
import { childSchemas, schemaNodeAt, schemasOf } from '../../format/schema-node';
import { format, sectionNames } from '../../format/format';
import { surelyMeant } from '../../format/nearest';
import { plainValue } from '../../notation/plain';

/** The keys of the format, collected lazily: nearly every file has no typos to search for. */
const keys = memoizeWeak((root: SchemaNode) => ({
  all: keysIn(root),
  /** Keys whose value may be free text: no id, no enum, no notation. */
  text: keysIn(root, isFreeText),
}));

/** The only key of the format that a misspelt word can stand for; undefined where there is none, or more than one. */
export const meantKey = (word: string): string | undefined => surelyMeant(word, [...keys(format).all]);

/** Whether a word is a key of the format, anywhere. */
export const isKeyName = (word: string): boolean => keys(format).all.has(word);

/** Whether a word is the title of a field in either language, as people write it in place of the key. */
export const isFieldTitle = (word: string): boolean => titles(format).has(plainValue(word));

/** Whether a word is a key of the format, or days of the week, which are free keys. */
export const looksLikeKey = (word: string): boolean =>
  isKeyName(word) || /^(?:mon|tue|wed|thu|fri|sat|sun)(?:[-,](?:mon|tue|wed|thu|fri|sat|sun))*$/.test(word);

/** Whether the value of a key may be lines of text: its field takes free text, or the key is unknown. */
export const takesText = (key: string): boolean =>
  (keys(format).text.has(key) && !ofOneLine.has(key)) || !isKeyName(key);

/** Whether a key may be directly below a section: it names no section, or the format has a field of that name there too. */
export const mayStandIn = (key: string, section: string): boolean =>
  !sectionNames.includes(key) || schemaNodeAt(format, [section, key]) !== undefined;

function keysIn(root: SchemaNode, wanted: (schema: SchemaNode) => boolean = () => true): ReadonlySet<string> {
  const names = new Set<string>();
  const read = (schema: SchemaNode): void => {
    for (const [key, child] of Object.entries(schema.properties ?? {})) if (wanted(child)) names.add(key);
    childSchemas(schema).forEach(read);
  };
  read(root);
  return names;
}

const titles = memoizeWeak((root: SchemaNode): ReadonlySet<string> => {
  const found = new Set<string>();
  const enter = (schema: SchemaNode): void => {
    for (const { docs } of Object.values(schema.properties ?? {}))
      for (const title of docs ? [docs.title.zh, docs.title.en] : []) found.add(plainValue(title));
    childSchemas(schema).forEach(enter);
  };
  enter(root);
  return found;
});

const isFreeText = (schema: SchemaNode): boolean =>
  schemasOf(schema).some((one) => one.type === 'string' && !one.scalar && !one.enum && !one.refersTo);

/** Whether every field of that name takes free text. */
export const holdsText = (name: string): boolean => isKeyName(name) && formsByName(name).every(isFreeText);

/** Whether some field of that name takes a map or a list. */
export const takesLines = (name: string): boolean =>
  formsByName(name).some(({ type }) => type === 'object' || type === 'array');
/** Whether some field of that name takes a scalar. */
export const takesScalar = (name: string): boolean =>
  formsByName(name).some(({ type }) => type !== 'object' && type !== 'array');

/** Whether some field of that name holds an id, its own or another's. */
export const isIdField = (name: string): boolean =>
  formsByName(name).some(({ defines, refersTo }) => defines !== undefined || refersTo !== undefined);

/** Fields whose text is a name or a word, never of several lines. */
const ofOneLine: ReadonlySet<string> = new Set([
  'name',
  'title',
  'owner',
  'role',
  'account',
  'decided_by',
  'verified_by',
  'recheck_by',
  'answered_by',
  'by',
  'trainer',
  'host',
  'product',
  'shortcut',
  'group',
  'calendar',
  'color',
  'extends',
  'screenshot',
  'interface_version',
  'channel',
  'order_state',
  'once_per',
  'field',
  'topic',
  'skill',
]);

/** Whether some field of that name is a text for customers. */
export const isForCustomers = (name: string): boolean =>
  formsByName(name).some(({ customerText }) => customerText);

/** The schema node of the items of the list field of that name; undefined where several list fields have it. */
export function itemOf(name: string): SchemaNode | undefined {
  const items = formsByName(name).flatMap((schema) => (schema.items ? schemasOf(schema.items) : []));
  const groups = items.filter((schema) => schema.properties);
  return groups.length === 1 ? groups[0] : undefined;
}

const formsByName = (name: string): readonly SchemaNode[] => byName(format).get(name) ?? [];

const byName = memoizeWeak((root: SchemaNode): ReadonlyMap<string, readonly SchemaNode[]> => {
  const found = new Map<string, SchemaNode[]>();
  const enter = (schema: SchemaNode): void => {
    for (const [name, child] of Object.entries(schema.properties ?? {}))
      found.set(name, [...(found.get(name) ?? []), ...schemasOf(child)]);
    for (const child of childSchemas(schema)) enter(child);
  };
  enter(root);
  return found;
});
