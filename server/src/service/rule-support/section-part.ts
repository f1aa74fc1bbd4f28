import type { Playbook, SectionName } from '../../../../schemas/playbook';
import type { TextData } from '../../../../schemas/text';
import type { Edit } from '../yaml/edit/edit';
import type { ValueRef } from '../yaml/ranges/place';
import type { RuleFix } from './rule';

/** The sections that are maps and of which rules require parts. */
type MapSection = 'decision' | 'assistant' | 'disable' | 'hours' | 'staffing' | 'messages';

/** Where a part of a section is written; where it is absent, the section itself. */
export function partOf(playbook: Playbook, name: MapSection, key: string): ValueRef {
  const section = playbook[name];
  return section && Object.hasOwn(section, key)
    ? { in: section, key, onKey: true }
    : { in: playbook, key: name };
}

/** The edit that writes a part of a section, and the section with it where the file has none. */
export function put(playbook: Playbook, name: MapSection, key: string, value: unknown): Edit {
  const section = playbook[name];
  return section
    ? { kind: 'set', in: section, key, value }
    : { kind: 'section', name, value: { [key]: value } };
}

/** The edit that writes a whole section; none where it would be an empty list. */
export const newSection = (name: SectionName, value: object): readonly Edit[] =>
  Array.isArray(value) && value.length === 0 ? [] : [{ kind: 'section', name, value }];

/**
 * The fix that adds a starter section, where there is one. A draft: the section may be there but malformed, and is not
 * overwritten unasked.
 */
export const sectionFix = (edits: readonly Edit[], data?: TextData): readonly RuleFix<'add'>[] =>
  edits.length === 0 ? [] : [{ title: 'add', ...(data && { data }), kind: 'draft', edits }];
