import type { SchemaNode } from '../../../../schemas/format';
import type { Names } from '../yaml/edit/reshape';
import { isMap } from '../yaml/parse/value';
import { fits } from './fits';
import { isFreeText } from './item-of-text';
import { meant } from './meant';

/** An item of a pair's key and value; undefined where it has no fields for them. */
export function pairItem(key: string, value: unknown, names: Names | undefined): object | undefined {
  if (!names) return undefined;
  const name = names.word ?? key;
  if (isMap(value)) return Object.hasOwn(value, names.key) ? undefined : { [names.key]: name, ...value };
  return names.value === undefined ? undefined : { [names.key]: name, [names.value]: value };
}

/**
 * The fields of an item that a pair's key and value become: a choice that the item needs (`欢迎`: when it is sent), the id if
 * the key is one, else the label; and the text for customers.
 */
export function namesIn(item: SchemaNode, key: string): Names | undefined {
  const { properties = {}, labelledBy = [] } = item;
  const fields = Object.keys(properties);
  const id = fields.find((name) => properties[name]!.defines);
  const label = labelledBy.find((name) => isFreeText(properties[name]) && !properties[name]!.customerText);
  const textField = fields.find((name) => properties[name]!.customerText && isFreeText(properties[name]));
  const choice = textField && chosenBy(item, key);
  if (choice) return { ...choice, value: textField };
  if (id && fits(key, properties[id]!)) return { key: id, value: textField ?? label };
  return label === undefined ? undefined : { key: label, value: textField };
}

/** The choice that every item has to make, and that a key surely or perhaps stands for. */
function chosenBy({ properties = {}, required = [] }: SchemaNode, key: string): Names | undefined {
  for (const name of required) {
    const word = properties[name]?.enum && (meant(key, properties[name])[0]?.value ?? key);
    if (typeof word === 'string' && fits(word, properties[name]!))
      return { key: name, word, value: undefined };
  }
  return undefined;
}
