import { isWritten, writtenAt } from '../yaml/ranges/place';

/** Whether a key holds nothing that would be lost if it was set: it is absent, or an empty list. */
export function isEmpty(owner: object, key: string): boolean {
  if (!isWritten(owner, key)) return true;
  const node = writtenAt(owner, key)?.node;
  return node?.kind === 'seq' && node.items.length === 0;
}
