import type { Shift } from '../../../../../schemas/sections/staffing';
import type { WeekGap } from '../../time/coverage';
import type { RuleFix } from '../rule';
import type { Facts } from '../../document/facts';
import { dayRuns, daysOfShift, runWord } from '../../time/days';
import { writtenRange } from '../../time/written-times';
import { drawnOut } from './gap-neighbours';
import { freeMembers, shiftName } from '../../shop/members';
import { labelOf } from '../../wording/label';

/** Ways to close a coverage gap, none of them safe: who works longer, or at all, people must decide. */
export function gapFixes(gap: WeekGap, facts: Facts): RuleFix<'drawOut' | 'add'>[] {
  const longest = facts.options['staffing/overlapping-shift'].max_hours * 60;
  return [...gap.near.flatMap((shift) => drawOut(shift, gap, longest)), ...addShift(gap, facts)];
}

function drawOut(shift: Shift, gap: WeekGap, longest: number): RuleFix<'drawOut'>[] {
  const time = drawnOut(shift, gap, longest);
  if (!time) return [];
  const edits = [{ kind: 'set', in: shift, key: 'time', value: time } as const];
  return [
    { title: 'drawOut', data: { shift: shiftName(shift), was: shift.time, time }, kind: 'draft', edits },
  ];
}

/** A shift for someone of the team who has none yet. */
function addShift(gap: WeekGap, { playbook }: Facts): RuleFix<'add'>[] {
  const [free] = freeMembers(playbook);
  const time = writtenRange(gap.range);
  if (!free || !time) return [];
  const value = { days: daysOfShift(dayRuns(gap.days).map(runWord)), time, members: [free.id] };
  const edits = [{ kind: 'add', in: playbook.staffing!.shifts!, value } as const];
  return [{ title: 'add', data: { time, member: labelOf('staffing.team.*', free) }, kind: 'draft', edits }];
}
