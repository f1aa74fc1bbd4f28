import { isMap } from '../text/is-map';
import type { SchemaNode } from '../../../../schemas/format';
import { ownSchema } from '../../service';
import { canonical } from './same-value';

/** Items of two versions of a list that are one, by their places. */
export interface ItemPair {
  readonly before: number;
  readonly after: number;
}

/**
 * Pairs the items of two versions of a list, each once: by id; else by all that they say but the id; else by title,
 * question or name; else by text. So an item keeps its identity when its id is renamed or its words are.
 */
export function pairItems(
  before: readonly unknown[],
  after: readonly unknown[],
  node: SchemaNode,
): readonly ItemPair[] {
  const [gone, come] = [new Set(before.keys()), new Set(after.keys())];
  const pairs: ItemPair[] = [];
  for (const keyOf of keysBy(node)) {
    const waiting = new Map<string, number[]>();
    for (const place of gone) {
      const key = keyOf(before[place]);
      if (key === undefined) continue;
      const known = waiting.get(key);
      if (known) known.push(place);
      else waiting.set(key, [place]);
    }
    for (const places of waiting.values()) places.reverse();
    for (const place of come) {
      const key = keyOf(after[place]);
      const found = key === undefined ? undefined : waiting.get(key)?.pop();
      if (found === undefined) continue;
      gone.delete(found);
      come.delete(place);
      pairs.push({ before: found, after: place });
    }
  }
  return pairs.sort((a, b) => a.after - b.after);
}

type KeyOf = (item: unknown) => string | undefined;

function keysBy(node: SchemaNode): readonly KeyOf[] {
  const own = ownSchema(node, {});
  const fields = Object.entries(own.properties ?? {});
  const id = fields.find(([, field]) => field.defines)?.[0];
  const texts = fields.filter(([, field]) => field.customerText).map(([key]) => key);
  const names = (own.labelledBy ?? []).filter((key) => key !== id && !texts.includes(key));
  const byField =
    (key: string): KeyOf =>
    (item) => {
      const value = isMap(item) && Object.hasOwn(item, key) ? item[key] : undefined;
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    };
  const byAll: KeyOf = (item) =>
    canonical(isMap(item) && id !== undefined ? { ...item, [id]: undefined } : item);
  return [...(id === undefined ? [] : [byField(id)]), byAll, ...names.map(byField), ...texts.map(byField)];
}
