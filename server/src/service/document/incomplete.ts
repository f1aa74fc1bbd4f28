import type { Playbook } from '../../../../schemas/playbook';
import type { Text } from '../../../../schemas/text';
import { memoizeWeak } from '../collections/memoize';
import type { Finding } from '../format/finding';
import { format, sectionNames } from '../format/format';
import { childSchema } from '../format/schema-node';
import { withUnread } from '../format/unread';
import { isMap, originOf, withOrigin } from '../yaml/parse/value';
import type { PlaybookDocument } from './assemble';

/**
 * Marks a playbook that builds on a file which is not read: whatever it lacks may be there, so nothing is told as
 * missing, and what it says itself is checked.
 */
export function incomplete(document: PlaybookDocument): PlaybookDocument {
  const unread = new Map(document.unread);
  const playbook: Record<string, unknown> = { ...document.playbook };
  for (const name of sectionNames) {
    if (name === 'playbook' || childSchema(format, name)?.rare) continue;
    const value = isStandIn(name, document) ? undefined : playbook[name];
    if (value === undefined) unread.set(name, 'all');
    else if (!unread.has(name)) unread.set(name, 'part');
    if (isMap(value)) playbook[name] = openEnded(value);
  }
  return { ...document, playbook: playbook as unknown as Playbook, unread, isIncomplete: true };
}

/** Whether a section is only there so that every playbook has one. */
const isStandIn = (name: string, { playbook }: PlaybookDocument): boolean =>
  name === 'shop' && playbook.shop.name === '';

/** A map any key of which may be somewhere else. */
const openEnded = memoizeWeak((map: Record<string, unknown>): object => {
  const origin = originOf(map);
  const copy = withUnread({ ...map }, new Set(), true);
  return origin ? withOrigin(copy, origin) : copy;
});

/** The finding for `extends` in a playbook that is not the first of its file. */
export function extendsTooLate({ sections }: PlaybookDocument): readonly Finding[] {
  const entry = sections.get('extends')?.entry;
  if (!entry) return [];
  const at = { in: entry.owner, key: entry.key, onKey: true } as const;
  return [{ code: 'reference/not-first-playbook', level: 'error', at, message: tooLateMessage }];
}

const tooLateMessage: Text = {
  zh: '一个文件里写了几份手册时，只有第一份的 extends 起作用，这一份什么也没有沿用。把这一份（从“---”往下）移到另一个文件里。',
  en: 'In a file of several playbooks extends counts in the first one only, so this one builds on nothing. Move it, from its "---" on, into a file of its own.',
};
