import { groupPath } from '../../service';
import type { Item } from './fields';

/**
 * Where new items go in a list: behind the last item of the same group, else behind the last one of the nearest outer
 * group, so that groups stay together as people read them; else, and without a group, at the end. In their own order at
 * each place.
 * @returns the items by the index that they go before
 */
export function placed(items: readonly Item[], added: readonly Item[]): ReadonlyMap<number, readonly Item[]> {
  const behind = new Map<string, number>();
  items.forEach((item, index) => eachPrefix(item, (prefix) => void behind.set(prefix, index + 1)));
  const places = new Map<number, Map<string, Item[]>>();
  for (const item of added) {
    let at = items.length;
    eachPrefix(item, (prefix) => (at = behind.get(prefix) ?? at));
    const groups = places.get(at) ?? new Map<string, Item[]>();
    places.set(at, groups);
    // Below the same item, those of one group go together, groups in the order of their first item.
    const own = at === items.length ? '' : JSON.stringify(item.group ?? '');
    const group = groups.get(own);
    if (group) group.push(item);
    else groups.set(own, [item]);
  }
  return new Map([...places].map(([at, groups]) => [at, [...groups.values()].flat()]));
}

/** Visits the keys of the outer groups of an item and of its own, from the outer to the inner one. */
function eachPrefix({ group }: Item, visit: (prefix: string) => void): void {
  let prefix = '';
  for (const name of groupPath({ group: group as string | string[] | undefined }))
    visit((prefix += `\u0001${name}`));
}
