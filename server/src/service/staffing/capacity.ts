import { readDuration } from '../../../../schemas/scalars';
import { namedDays } from '../time/days';
import { total } from '../time/intervals';
import { workingMinutes } from '../time/shifts';
import type { Facts } from '../document/facts';
import { concurrencyFactor } from './concurrency';
import { staffingModel, USUAL_CHATS, USUAL_SHRINKAGE } from './model';

const SECONDS_PER_MINUTE = 60;

/**
 * The roster's capacity: inquiries that it can answer on an average day of the plain week. Staffed minutes, times
 * concurrency, less shrinkage, over handling time. A rough figure, which ignores waiting. Undefined where there is no
 * roster or no handling time to calculate with.
 */
export function inquiriesADay({ playbook: { staffing }, options }: Facts): number | undefined {
  const seconds =
    staffing?.load?.handle_time === undefined ? undefined : readDuration(staffing.load.handle_time);
  if (!seconds || !staffing?.shifts?.length) return undefined;
  const { concurrencyFactors, maxOccupancy } = staffingModel(options['staffing/understaffed']);
  const effectiveAgents = (id: string) => {
    const chats = staffing.team?.find((member) => member.id === id)?.concurrent_chats ?? USUAL_CHATS;
    return concurrencyFactor(chats, concurrencyFactors);
  };
  const minutesAWeek = staffing.shifts.reduce((sum, shift) => {
    const days = [...namedDays(shift.days)].filter((day) => day !== 'holiday').length;
    const people = (shift.members ?? []).map(
      (member) => effectiveAgents(member) * total(workingMinutes(shift, member)),
    );
    return sum + days * people.reduce((a, b) => a + b, 0);
  }, 0);
  const { shrinkage = USUAL_SHRINKAGE, max_occupancy = maxOccupancy } = staffing.targets ?? {};
  return Math.floor((minutesAWeek / 7) * (1 - shrinkage) * max_occupancy * (SECONDS_PER_MINUTE / seconds));
}
