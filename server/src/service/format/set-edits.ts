import type { Edit } from '../yaml/edit/edit';
import { writtenAt } from '../yaml/ranges/place';

/** An edit that sets a value; none where that would lose a comment, an anchor or an alias. */
export function set(owner: object, key: string | number, value: unknown): readonly Edit[] {
  const found = writtenAt(owner, key);
  const source = found?.segment.text.slice(found.node.start, found.node.end) ?? '';
  const isText = found?.node.kind === 'scalar';
  const loses =
    !found ||
    found.node.kind === 'alias' ||
    (found.node.anchor !== undefined && (!isText || typeof value === 'object')) ||
    (!isText && /(?:^|\s)#|[&*]\S/m.test(source));
  return loses ? [] : [{ kind: 'set', in: owner, key, value }];
}
