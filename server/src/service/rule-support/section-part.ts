import type { Playbook, SectionName } from '../../../../schemas/playbook';
import type { TextData } from '../../../../schemas/text';
import type { Edit } from '../yaml/edit/edit';
import type { ValueRef } from '../yaml/ranges/place';
import type { RuleFix } from './rule';

/** The sections that are maps and that rules ask parts of. */
type MapSection = 'decision' | 'assistant' | 'disable' | 'hours' | 'staffing' | 'messages';

/** The key of a part of a section; where the part is not written, that of the section. */
export function partOf(playbook: Playbook, name: MapSection, key: string): ValueRef {
  const section = playbook[name];
  return section && Object.hasOwn(section, key)
    ? { in: section, key, onKey: true }
    : { in: playbook, key: name };
}

/** Writes a part of a section, and the section with it where the file has none. */
export function put(playbook: Playbook, name: MapSection, key: string, value: unknown): Edit {
  const section = playbook[name];
  return section
    ? { kind: 'set', in: section, key, value }
    : { kind: 'section', name, value: { [key]: value } };
}

/** Writes a whole section; nothing where it would be an empty list. */
export const newSection = (name: SectionName, value: object): readonly Edit[] =>
  Array.isArray(value) && value.length === 0 ? [] : [{ kind: 'section', name, value }];

/**
 * The fix that begins a section, where there is anything to begin it with. A draft: what is there may be malformed and
 * not empty, and a machine does not write over it unasked.
 */
export const sectionFix = (edits: readonly Edit[], data?: TextData): readonly RuleFix<'add'>[] =>
  edits.length === 0 ? [] : [{ title: 'add', ...(data && { data }), kind: 'draft', edits }];
