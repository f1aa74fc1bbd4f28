import type { Edit } from '../yaml/edit/edit';
import { writtenAt } from '../yaml/ranges/place';

/** Puts another word in the place of a choice that is written; its quotes, anchor and comment stay. */
export function choiceEdit(owner: object, key: string, value: string): Edit {
  const node = writtenAt(owner, key)?.node;
  if (node?.kind !== 'scalar' || typeof node.value !== 'string')
    return { kind: 'set', in: owner, key, value };
  return { kind: 'replace', at: { in: owner, key, part: { start: 0, end: node.value.length } }, text: value };
}
