import type { Playbook } from '../../../../schemas/playbook';
import type { Edit } from '../yaml/edit/edit';
import type { ValueRef } from '../yaml/ranges/place';

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
