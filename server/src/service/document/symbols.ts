import type { FormatNode } from '../../../../schemas/format';
import type { IdKind } from '../../../../schemas/meta';
import { labelIn } from '../format/label';
import { ownForm, visitFields } from '../format/schema-node';

/** An id, where it is given or where it is named. */
export interface Mention {
  readonly kind: IdKind;
  readonly id: string;
  readonly owner: object;
  readonly key: string | number;
  /** What a person calls the thing that has the id, where it has another name. */
  readonly label?: string;
}

/** A text that customers read. */
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

/** What the metadata says of a value's fields: the ids it gives, the ids it names, the texts for customers. */
export function symbolsOf(
  section: string,
  owner: object,
  key: string | number,
  value: unknown,
  form: FormatNode,
): Symbols {
  const definitions: Mention[] = [];
  const references: Mention[] = [];
  const texts: CustomerText[] = [];
  const items: object[] = [];
  const forms = new Map<object, FormatNode>();
  const note = (holder: object, at: string | number, found: unknown, all: FormatNode): void => {
    const its = ownForm(all, found);
    if (isItem(found, its)) items.push(found);
    if (typeof found === 'object' && found !== null) forms.set(found, its);
    if (typeof found !== 'string') return;
    if (its.defines)
      definitions.push({
        kind: its.defines,
        id: found,
        owner: holder,
        key: at,
        label: labelIn(forms.get(holder), holder)?.text,
      });
    if (its.refersTo) references.push({ kind: its.refersTo, id: found, owner: holder, key: at });
    if (its.customerText)
      texts.push({ text: found, owner: holder, key: at, section, item: items.at(-1) ?? holder });
  };
  note(owner, key, value, form);
  visitFields(value, form, note);
  return { definitions, references, texts };
}

/** An object that has a label of its own is an item: a reply, an entry, a step. */
const isItem = (value: unknown, form: FormatNode): value is object =>
  typeof value === 'object' && value !== null && form.labelledBy !== undefined;
