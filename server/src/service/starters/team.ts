import type { TeamMember } from '../../../../schemas/sections/staffing';
import type { Locale } from '../../../../schemas/text';
import { idMaker } from '../text/ids-from-titles';
import { starterWords as words } from './wording';

/** The members of a team by their names; the first takes what others hand on. */
export function teamOf(names: readonly string[], locale: Locale): TeamMember[] {
  const [owner, helper] = [words.owner[locale], words.helper[locale]];
  const make = idMaker(new Set(names.includes(owner) || names.includes(helper) ? ['owner', 'helper'] : []));
  return names.map((name, at) => ({
    id: name === owner ? 'owner' : name === helper ? 'helper' : make(name, 'agent'),
    name,
    role: name === owner ? owner : words.agent[locale],
    level: at === 0 ? 'lead' : 'regular',
    concurrent_chats: 3,
  }));
}
