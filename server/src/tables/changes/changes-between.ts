import { type Analysis, formatNodeAt, playbookWords } from '../../service';
import type { PlaybookChanges } from './change';
import { changesOfField } from './changes-of-value';

/**
 * What differs between two versions of a playbook: for every section the items that were added, removed and changed
 * field by field. Comments, the order of keys and of lists in which it means nothing, and another notation of the same
 * are no change.
 * @param document which playbook of files that hold several, from 0
 */
export function changesBetween(before: Analysis, after: Analysis, document = 0): PlaybookChanges {
  const [old, fresh] = [before, after].map(
    ({ documents }) => documents[document]?.playbook ?? { playbook: 1 as const, shop: { name: '' } },
  ) as [Playbook, Playbook];
  // Any day will do for comparing: dates are told alike on both sides.
  const words = { before: playbookWords(old, 'zh', anyDay), after: playbookWords(fresh, 'zh', anyDay) };
  return Object.keys(formatNodeAt([])?.properties ?? {}).flatMap((section) => {
    const its = (playbook: Playbook): unknown => (playbook as Readonly<Record<string, unknown>>)[section];
    const changes = changesOfField([section], its(old), its(fresh), words);
    return changes.length > 0 ? [{ section, changes }] : [];
  });
}

type Playbook = Analysis['documents'][number]['playbook'];

const anyDay = '2000-01-01';
