import type { Finding, Fix } from '../format/finding';
import type { Edit } from '../yaml/edit/edit';
import type { Segment } from '../yaml/segments/segment';
import { spotOf } from '../yaml/ranges/place';
import { originOf } from '../yaml/parse/value';

/** The segments with YAML errors, each with the section whose list it is an item of. */
export type Unreadable = ReadonlyMap<Segment, string | undefined>;

/**
 * Removes findings and fixes that segments with YAML errors make doubtful: findings about the keys of such a segment, ids
 * as unknown that are in its text, fixes that write into it, and fixes that add a section which may be in it already.
 * @param found the findings that are not about syntax: format errors, ids, gaps
 */
export function besidesUnreadable(found: readonly Finding[], unreadable: Unreadable): readonly Finding[] {
  if (unreadable.size === 0) return found;
  return found
    .filter((finding) => !isOfUnreadable(finding, unreadable))
    .map((finding) => {
      const fixes = finding.fixes?.filter((fix) => mayBeApplied(finding, fix, unreadable));
      return fixes?.length === finding.fixes?.length ? finding : { ...finding, fixes };
    });
}

function isOfUnreadable({ code, at, data }: Finding, unreadable: Unreadable): boolean {
  if (code === 'reference/unknown-id') {
    const id = String(data?.id ?? '');
    return id !== '' && [...unreadable.keys()].some(({ text }) => text.includes(id));
  }
  if (code === 'schema/missing-key' && 'section' in at) {
    const key = String(data?.key ?? '');
    return [...unreadable.keys()].some(({ text }) => text.startsWith(key));
  }
  if (!ofRoot.test(code)) return false;
  if (!('in' in at)) return false;
  if (code === 'schema/empty' && [...unreadable.values()].includes(String(at.key))) return true;
  const segment = spotOf(at)?.segment;
  return segment !== undefined && unreadable.has(segment);
}

/** The findings about keys of the root. */
const ofRoot = /^(?:schema\/(?:unknown-key|empty)|yaml\/duplicate-key)$/;

function mayBeApplied({ code }: Finding, { edits }: Fix, unreadable: Unreadable): boolean {
  return code !== 'reference/unknown-id' && edits.every((edit) => !writesInto(edit, unreadable));
}

function writesInto(edit: Edit, unreadable: Unreadable): boolean {
  if (edit.kind === 'section') return true;
  if (edit.kind === 'replace') {
    const segment = 'segment' in edit.at ? edit.at.segment : spotOf(edit.at)?.segment;
    return segment !== undefined && unreadable.has(segment);
  }
  const origin = originOf(edit.in);
  if (!origin) return false;
  return (
    unreadable.has(origin.segment) || (origin.items?.some(({ segment }) => unreadable.has(segment)) ?? false)
  );
}
