import { readDuration } from '../../../../schemas/scalars';
import type { Playbook } from '../../../../schemas/playbook';
import { type StaffingModel, USUAL_SHRINKAGE } from './model';
import { type StaffOnDuty, meanMember } from './staff-on-duty';
import {
  requiredServers,
  type PerformanceTargets,
  meetsTargets,
  MAX_OFFERED_LOAD,
  withShrinkage,
  performanceOf,
  offeredLoad,
} from './erlang';

const HOUR = 3600;
/** The threshold of `reply_within_3m`, in seconds. */
const THREE_MINUTES = 180;
/**
 * The highest service level that is calculated with. A higher target is capped to it, since the last per cent would
 * take a disproportionate number of people.
 */
const HIGHEST_SHARE = 0.99;

/** A shop's service targets. */
export interface ServiceTargets extends PerformanceTargets {
  /** 0 to below 1. */
  readonly shrinkage: number;
}

/** The service that the staff on duty gives at a rate of arrivals. */
export interface StaffingResult {
  /** People that must be on the roster to meet every target; 0 where nobody comes. */
  readonly requiredAgents: number;
  /** Whether the staff on duty meets every target. */
  readonly enough: boolean;
  /** Undefined where arrivals exceed capacity, so that the queue grows without limit. */
  readonly service?: ServiceResult;
  /** Customers an hour that the staff can serve at most. */
  readonly capacity: number;
}

export interface ServiceResult {
  /** Average speed of answer: mean seconds until a person takes the chat. Replies later in the chat are not in it. */
  readonly wait: number;
  /** The share of customers taken within three minutes, 0 to 1. */
  readonly within3m: number;
  /** The share of the time, absences taken out, in which the staff is busy. */
  readonly occupancy: number;
}

/**
 * The targets as goals, or undefined where neither `first_response` nor `reply_within_3m` is written. `first_response`
 * is compared with the mean wait. `average_response` and `satisfaction` are not used: a queue models only the first
 * answer.
 */
export function serviceTargetsOf(
  { staffing }: Pick<Playbook, 'staffing'>,
  model: StaffingModel,
): ServiceTargets | undefined {
  const { first_response, reply_within_3m, shrinkage, max_occupancy } = staffing?.targets ?? {};
  const first = first_response === undefined ? undefined : readDuration(first_response);
  if (first === undefined && reply_within_3m === undefined) return undefined;
  return {
    shrinkage: shrinkage ?? USUAL_SHRINKAGE,
    averageSpeedOfAnswer: first === undefined ? undefined : Math.max(1, first),
    level:
      reply_within_3m === undefined
        ? undefined
        : { share: Math.min(reply_within_3m, HIGHEST_SHARE), within: THREE_MINUTES },
    maxOccupancy: max_occupancy ?? model.maxOccupancy,
  };
}

/**
 * Makes a function that evaluates staff on duty. Each concurrent chat of a person is a server of the queue, with the
 * handling time at full concurrency; of the people on the roster the share that is not lost to shrinkage is there, in
 * parts of a person.
 *
 * The textbook's way (one server per person, the handling time over the factor, whole people after shrinkage) has the
 * same limit. But by a simulation of chats it makes the waits of small shops twice as long as they are, since a person
 * with one chat takes the next at once; and it counts someone who is away a tenth of the time as absent. This way is
 * right within some seconds where nobody is away. With absences of minutes the true wait is up to a third longer and a
 * little more, with absences of half an hour two and a half times as long. Chats that are all alike wait half as long,
 * and one hour's rush is judged too hard. The figures are on the page of `staffing/understaffed`
 * (staffing/accuracy.ts).
 *
 * @param handleTime seconds of a chat alone
 */
export function staffingEvaluator(
  { staffing }: Pick<Playbook, 'staffing'>,
  handleTime: number,
  targets: ServiceTargets,
  model: StaffingModel,
): (arrivalsPerHour: number, onDuty: StaffOnDuty) => StaffingResult {
  const mean = meanMember(staffing?.team, model.concurrencyFactors);
  const present = 1 - targets.shrinkage;
  const known = new Map<string, StaffingResult>();
  return (arrivalsPerHour, onDuty) => {
    const key = `${arrivalsPerHour} ${onDuty.headcount} ${onDuty.chats} ${onDuty.effectiveAgents}`;
    const result = known.get(key) ?? evaluate(arrivalsPerHour, onDuty);
    known.set(key, result);
    return result;
  };

  function evaluate(arrivalsPerHour: number, onDuty: StaffOnDuty): StaffingResult {
    const capacity = (onDuty.effectiveAgents * present * HOUR) / handleTime;
    if (arrivalsPerHour <= 0)
      return { requiredAgents: 0, enough: true, capacity, service: { wait: 0, within3m: 1, occupancy: 0 } };
    const { headcount: heads, chats, effectiveAgents } = onDuty.headcount > 0 ? onDuty : mean;
    const [each, chatTime] = [chats / heads, (handleTime * chats) / effectiveAgents];
    const most = (MAX_OFFERED_LOAD * HOUR) / chatTime;
    const traffic = { transactions: Math.min(arrivalsPerHour, most), handleTime: chatTime, interval: HOUR };
    const erlangs = offeredLoad(traffic);
    const withHeads = (count: number) => {
      const servers = count * each * present;
      return servers > erlangs ? performanceOf(traffic, servers) : undefined;
    };
    const there = withHeads(onDuty.headcount);
    const held = (count: number) => {
      const service = withHeads(count);
      return service !== undefined && meetsTargets(service, targets);
    };
    // Rounded up twice, to whole servers and then to whole people: one person fewer may be enough.
    const requiredAgents = fewestDownFrom(
      withShrinkage(Math.ceil(requiredServers(traffic, targets) / each), targets.shrinkage),
      held,
    );
    return {
      requiredAgents,
      enough: onDuty.headcount >= requiredAgents,
      capacity,
      service: there && {
        wait: there.averageSpeedOfAnswer,
        within3m: there.serviceLevel(THREE_MINUTES),
        occupancy: there.occupancy,
      },
    };
  }
}

/**
 * The smallest number from 1 on that is enough, where every larger one is too. Exponential search downwards, since it
 * is mostly near the top.
 * @param top a number that is enough
 */
function fewestDownFrom(top: number, does: (count: number) => boolean): number {
  let low = top - 1;
  for (let step = 1; low > 0 && does(low); step *= 2) {
    top = low;
    low -= step;
  }
  low = Math.max(0, low);
  while (top - low > 1) {
    const middle = Math.floor((low + top) / 2);
    if (does(middle)) top = middle;
    else low = middle;
  }
  return top;
}
