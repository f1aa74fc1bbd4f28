import { staffingModel } from '../../service/staffing/model';
import { meanMember, memberOf } from '../../service/staffing/staff-on-duty';
import { total } from '../../service/time/intervals';
import { zoneOf } from '../../service/time/zone';
import { fixedWork, workedBefore } from './fixed-work';
import { whoMayWork } from './may-work';
import { needWithUsualWeek } from './need';
import { plannedDays } from './planned-days';
import { presentCells } from './present-cells';
import { type RosterProblem, WEEK } from './problem';
import { firstRepeated, type RosterRequest } from './request';
import { endOf, lateTimes, startOf, workOf } from './shift-times';
import { slotsFor } from './slots';
import { slottedNeed } from './slotted-need';

/** Puts into numbers what a playbook says of who can work when, for some weeks and a usual one that follows them. */
export function rosterProblem(request: RosterRequest): RosterProblem {
  const { playbook, options, from, weeks, team, times, keeps } = request;
  const model = staffingModel(options['staffing/understaffed']);
  const need = needWithUsualWeek(playbook, from, firstRepeated(request), model);
  const works = team.map(({ id }, index) => times.map((time) => workOf(time, { id, index })));
  const parts = need.minimums.flatMap((one) => one.parts);
  const days = plannedDays(playbook, from, weeks);
  const slots = slotsFor([...works.flat(2), ...need.open, ...need.required, ...parts], days.length);
  const repeatsFrom = weeks * WEEK;

  const zone = zoneOf(playbook);
  const starts = times.map((time) => days.map(({ date }) => zone.at(date, startOf(time))));
  const ends = times.map((time) => days.map(({ date }) => zone.at(date, endOf(time))));
  const start: RosterProblem['start'] = (shift, day) => starts[shift]![day]!;
  const end: RosterProblem['end'] = (shift, day) => ends[shift]![day]!;
  const fixed = fixedWork(request, slots);
  const mayWork = whoMayWork(request, days, { start, end }, fixed);

  const slotsOf = works.map((own) => own.map(slots.within));
  const hoursOf = works.map((own) => own.map((work) => total(work) / 60));
  const mostHours = Float64Array.from(team, ({ id }) => request.mostHours(id));
  const mean = meanMember(team, model.concurrencyFactors).effectiveAgents;
  const member = memberOf(team, model.concurrencyFactors);
  return {
    people: team.length,
    days: days.length,
    shifts: times.length,
    slotsPerDay: slots.perDay,
    ...slottedNeed(need, team, slots, repeatsFrom),
    fixed,
    slotsOf: (person, shift) => slotsOf[person]![shift]!,
    hoursOf: (person, shift) => hoursOf[person]![shift]!,
    start,
    end,
    strength: Float64Array.from(team, ({ id }) => member(id).effectiveAgents / mean),
    mayWork,
    isLate: lateTimes(times),
    isWeekend: days.map(({ isRest }) => isRest),
    mostHours,
    share: fairShare(days.length, times.length, mostHours, mayWork),
    limits: {
      rest: options['staffing/short-rest'].min_hours * 60,
      daysInRow: options['staffing/no-day-off'].days,
    },
    before: team.map(({ id }) => workedBefore(playbook, id, from)),
    repeatsFrom,
    ...(keeps && { present: presentCells(request, days) }),
  };
}

/** The share of the days on which each person may work, weighed by the most hours a week. */
function fairShare(
  days: number,
  shifts: number,
  mostHours: Float64Array,
  mayWork: RosterProblem['mayWork'],
): Float64Array {
  const most = Math.max(1, ...mostHours);
  return mostHours.map((own, person) => {
    let allowed = 0;
    for (let day = 0; day < days; day++)
      for (let shift = 0; shift < shifts; shift++)
        if (mayWork(person, shift, day)) {
          allowed++;
          break;
        }
    return ((allowed / days) * own) / most;
  });
}
