import type { Edit } from '../yaml/edit/edit';
import { writtenAt } from '../yaml/ranges/place';

/** Writes a value anew, unless something in it would be lost: a comment, an anchor, a reference to one. */
export function set(owner: object, key: string | number, value: unknown): readonly Edit[] {
  const found = writtenAt(owner, key);
  const source = found?.segment.text.slice(found.node.start, found.node.end) ?? '';
  const isText = found?.node.kind === 'scalar';
  const loses =
    !found ||
    found.node.kind === 'alias' ||
    found.node.anchor !== undefined ||
    (!isText && /(?:^|\s)#|[&*]\S/m.test(source));
  return loses ? [] : [{ kind: 'set', in: owner, key, value }];
}
