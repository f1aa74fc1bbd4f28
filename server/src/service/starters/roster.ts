import type { Shift, TeamMember } from '../../../../schemas/sections/staffing';
import type { Locale } from '../../../../schemas/text';
import { dayNames } from '../../../../schemas/scalars';
import type { Facts } from '../document/facts';
import { weeklyHours } from '../time/hours';
import { peopleNeeded } from './shifts';
import { enoughShifts } from './staffing';

export interface Roster {
  /** The platform's service hours that the roster covers, where no weekly hours are written. */
  readonly platform?: string;
  readonly team: readonly TeamMember[];
  readonly shifts: readonly Shift[];
}

/**
 * Shifts that cover the opening hours (the platform's where none is written), for the members of the team; where they
 * are too few, people to be named are added.
 */
export function starterRoster(facts: Facts): Roster {
  const { playbook, language, options } = facts;
  const usual = options['staffing/platform-hours'].platform_hours;
  const written = dayNames.some((day) => weeklyHours(playbook.hours, day).ranges.length > 0);
  const hours = written ? playbook.hours! : { ...playbook.hours, weekly: { 'mon-sun': usual } };
  const team = [...(playbook.staffing?.team ?? [])];
  while (team.length < peopleNeeded(hours)) team.push(newMember(team, language));
  const { shop, promotions } = playbook;
  const staffing = { ...playbook.staffing, team };
  const shifts = enoughShifts({ shop, promotions, hours, staffing }, facts);
  return { platform: written ? undefined : usual, team, shifts };
}

function newMember(team: readonly TeamMember[], language: Locale): TeamMember {
  const ids = new Set(team.map(({ id }) => id));
  let number = team.length + 1;
  while (ids.has(`agent-${number}`)) number++;
  return { id: `agent-${number}`, name: language === 'zh' ? `客服 ${number} 号` : `Agent ${number}` };
}
