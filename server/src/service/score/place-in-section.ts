import type { PlaybookDocument } from '../document/assemble';
import type { Location } from '../format/finding';
import type { Segment } from '../yaml/segments/segment';
import { spotOf } from '../yaml/ranges/place';

/** Makes a function that finds the section of a place; undefined for the file as a whole. */
export function sectionFinder(document: PlaybookDocument): (at: Location) => string | undefined {
  const { blocks, playbook, sections } = document;
  const starts = new Map<Segment, readonly { readonly key: string; readonly start: number }[]>();
  let above: string | undefined;
  for (const { segment, entries, section } of blocks) {
    const own = entries.map(({ key, owner }) => {
      return { key, start: spotOf({ in: owner, key, onKey: true })?.start ?? 0 };
    });
    above = section ?? own.at(-1)?.key ?? above;
    starts.set(segment, own.length > 0 ? own : above === undefined ? [] : [{ key: above, start: 0 }]);
  }
  const known = (name: string | undefined): string | undefined =>
    name !== undefined && (sections.has(name) || Object.hasOwn(playbook, name)) ? name : undefined;
  return (at) => {
    if ('section' in at || !('segment' in at || 'in' in at)) return at.section;
    if ('in' in at && at.in === playbook) return at.key === undefined ? undefined : String(at.key);
    const spot = 'segment' in at ? at : spotOf(at);
    const own = (spot && starts.get(spot.segment)) ?? [];
    // A comment above the first key belongs to that key.
    return known((own.findLast(({ start }) => start <= spot!.start) ?? own[0])?.key);
  };
}
