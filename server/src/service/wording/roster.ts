import type { Playbook } from '../../../../schemas/playbook';
import type { Locale, Text } from '../../../../schemas/text';
import { labelOf } from './label';

type Shop = Pick<Playbook, 'staffing'>;

/** The only person of a one-person shop; undefined where there are more, or nobody is named. */
export function onlyPerson({ staffing }: Shop): string | undefined {
  const [one, ...others] = staffing?.team ?? [];
  return one && others.length === 0 ? labelOf('staffing.team.*', one) : undefined;
}

/** The agent on duty, in words for a draft: by name where there is nobody else. */
export const onDuty = (shop: Shop, language: Locale): string => onlyPerson(shop) ?? agent[language];

/**
 * The shift lead, in words for a draft: one that the team has, or nobody in particular where the team is not written.
 */
export function leading(shop: Shop, language: Locale): string {
  const team = shop.staffing?.team ?? [];
  const hasLead = team.length === 0 || team.some(({ level }) => level === 'lead');
  return onlyPerson(shop) ?? (hasLead ? lead : agent)[language];
}

const agent: Text = { zh: '当班客服', en: 'Agent on duty' };
const lead: Text = { zh: '当班组长', en: 'Shift lead' };
