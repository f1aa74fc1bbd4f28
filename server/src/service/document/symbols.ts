import type { SchemaNode } from '../../../../schemas/format';
import type { IdKind } from '../../../../schemas/meta';
import { labelIn } from '../format/label';
import { ownSchema, visitFields } from '../format/schema-node';

/** A definition of an id or a reference to one. */
export interface Mention {
  readonly kind: IdKind;
  readonly id: string;
  readonly owner: object;
  readonly key: string | number;
  /** The label of the item that has the id, where it has one. */
  readonly label?: string;
}

/** A text that customers read, with its place. */
export interface CustomerText {
  readonly text: string;
  readonly owner: object;
  readonly key: string | number;
  /** The top-level section that holds it. */
  readonly section: string;
  /** The object that is the reply, answer or notice: an item of the section. */
  readonly item: object;
}

export interface Symbols {
  readonly definitions: readonly Mention[];
  readonly references: readonly Mention[];
  readonly texts: readonly CustomerText[];
}

export const noSymbols: Symbols = { definitions: [], references: [], texts: [] };

/** The symbols of several values, in their order. */
export const joinSymbols = (parts: readonly Symbols[]): Symbols => ({
  definitions: parts.flatMap(({ definitions }) => definitions),
  references: parts.flatMap(({ references }) => references),
  texts: parts.flatMap(({ texts }) => texts),
});

/** Collects the symbols of a value by the metadata of its schema: definitions of ids, references to ids, texts for customers. */
export function symbolsOf(
  section: string,
  owner: object,
  key: string | number,
  value: unknown,
  schema: SchemaNode,
): Symbols {
  const definitions: Mention[] = [];
  const references: Mention[] = [];
  const texts: CustomerText[] = [];
  /** The nearest item around each object, itself where it is one. */
  const items = new Map<object, object>();
  const schemas = new Map<object, SchemaNode>();
  const note = (holder: object, at: string | number, found: unknown, all: SchemaNode): void => {
    const node = ownSchema(all, found);
    if (typeof found === 'object' && found !== null) {
      schemas.set(found, node);
      const item = isItem(found, node) ? found : items.get(holder);
      if (item) items.set(found, item);
    }
    if (typeof found !== 'string') return;
    if (node.defines)
      definitions.push({
        kind: node.defines,
        id: found,
        owner: holder,
        key: at,
        label: labelIn(schemas.get(holder), holder)?.text,
      });
    if (node.refersTo) references.push({ kind: node.refersTo, id: found, owner: holder, key: at });
    if (node.customerText)
      texts.push({ text: found, owner: holder, key: at, section, item: items.get(holder) ?? holder });
  };
  note(owner, key, value, schema);
  visitFields(value, schema, note);
  return { definitions, references, texts };
}

/** Whether an object has a label of its own, as a reply, an entry or a step has. */
const isItem = (value: unknown, schema: SchemaNode): value is object =>
  typeof value === 'object' && value !== null && schema.labelledBy !== undefined;
