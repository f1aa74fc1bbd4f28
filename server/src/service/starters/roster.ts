import type { Shift, TeamMember } from '../../../../schemas/sections/staffing';
import type { Locale } from '../../../../schemas/text';
import { rangesOf } from '../time/hours';
import type { Facts } from '../document/facts';
import { writtenRange } from '../time/written-times';

/** The longest shift, in minutes: longer opening hours are shared between people. */
const LONGEST_SHIFT = 9 * 60;

export interface Roster {
  /** The platform's service hours that the roster covers, where no weekly hours are written. */
  readonly platform?: string;
  readonly team: readonly TeamMember[];
  readonly shifts: readonly Shift[];
}

/**
 * Shifts that cover every line of the opening hours (the platform's where none is written), for the members of the
 * team; where they are too few, people to be named are added.
 */
export function starterRoster({ playbook, language, options }: Facts): Roster {
  const lines = Object.entries(playbook.hours?.weekly ?? {});
  const usual = options['staffing/platform-hours'].platform_hours;
  const written = lines.some(([, value]) => rangesOf(value).length > 0);
  const open = written ? lines : [['mon-sun', usual] as const];
  const parts = open.flatMap(([days, value]) =>
    rangesOf(value).flatMap(({ start, end }) => {
      const count = Math.ceil((end - start) / LONGEST_SHIFT);
      const length = Math.ceil((end - start) / count / 30) * 30;
      return Array.from({ length: count }, (_, turn) => ({
        days,
        turn,
        range: { start: start + turn * length, end: Math.min(end, start + (turn + 1) * length) },
      }));
    }),
  );
  const team = [...(playbook.staffing?.team ?? [])];
  const needed = 1 + Math.max(...parts.map(({ turn }) => turn));
  while (team.length < needed) team.push(newMember(team, language));
  const shifts = parts.map(({ days, turn, range }): Shift => ({
    days: days.includes(' ') ? days.replaceAll(' ', '') : days,
    time: writtenRange(range)!,
    members: [team[turn]!.id],
  }));
  return { platform: written ? undefined : usual, team, shifts };
}

function newMember(team: readonly TeamMember[], language: Locale): TeamMember {
  const ids = new Set(team.map(({ id }) => id));
  let number = team.length + 1;
  while (ids.has(`agent-${number}`)) number++;
  return { id: `agent-${number}`, name: language === 'zh' ? `客服 ${number} 号` : `Agent ${number}` };
}
