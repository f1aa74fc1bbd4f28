/**
 * Erlang C (M/M/c): Poisson arrivals, one queue, identical servers, no abandonment. Without abandonment it rather
 * overstates the staff that is needed. Nothing here knows of shops.
 *
 * Invalid input is refused with a RangeError that says what is wrong; no function returns NaN.
 */

/** The arrivals of one interval. */
export interface Traffic {
  /** Customers in one interval. */
  readonly transactions: number;
  /** Average handling time, in seconds. */
  readonly handleTime: number;
  /** Seconds. */
  readonly interval: number;
}

/** The steady state of the queue; shares are 0 to 1, times in seconds. */
export interface QueuePerformance {
  /** The share of customers who wait at all. */
  readonly probabilityOfWait: number;
  /** The share of customers who are served at once. */
  readonly immediate: number;
  /** The mean wait of all customers, those served at once included (ASA). */
  readonly averageSpeedOfAnswer: number;
  /** The share of their time in which the servers are busy. */
  readonly occupancy: number;
  /** Service level: the share of customers served within a number of seconds. */
  serviceLevel(seconds: number): number;
}

/** The targets to meet; absent ones do not count. */
export interface PerformanceTargets {
  /** Service level: the share of customers, 0 to 1, to be served within a number of seconds. */
  readonly level?: { readonly share: number; readonly within: number };
  /** The highest average speed of answer, in seconds. */
  readonly averageSpeedOfAnswer?: number;
  /** The highest occupancy, over 0 and up to 1. */
  readonly maxOccupancy?: number;
}

/**
 * The highest offered load that is accepted, in erlangs: more than any customer service has. The recurrence takes one
 * step per server.
 */
export const MAX_OFFERED_LOAD = 10_000;

/**
 * The offered load in erlangs: how many servers the arrivals would keep busy without a break.
 * @throws RangeError unless all three numbers are over 0, and for more than MAX_OFFERED_LOAD
 */
export function offeredLoad({ transactions, handleTime, interval }: Traffic): number {
  positive(transactions, 'transactions');
  positive(handleTime, 'handleTime');
  positive(interval, 'interval');
  const erlangs = (transactions * handleTime) / interval;
  if (erlangs > MAX_OFFERED_LOAD)
    throw new RangeError(`${erlangs} erlangs are more than ${MAX_OFFERED_LOAD}`);
  return erlangs;
}

/**
 * The service that a number of servers gives.
 * @param servers need not be whole: between whole numbers Erlang B is interpolated geometrically
 * @throws RangeError as `offeredLoad` does, and where the servers are no more than the offered load: there is no
 *   steady state
 */
export function performanceOf(traffic: Traffic, servers: number): QueuePerformance {
  const erlangs = offeredLoad(traffic);
  if (!(servers > erlangs && Number.isFinite(servers))) {
    throw new RangeError(`servers must be more than the workload of ${erlangs} erlangs, not ${servers}`);
  }
  const whole = Math.floor(servers);
  const blocked = blocking(erlangs, whole);
  const part = servers - whole;
  return settled(
    traffic,
    servers,
    part === 0 ? blocked : blocked ** (1 - part) * nextBlocking(erlangs, whole + 1, blocked) ** part,
  );
}

/**
 * The fewest servers that meet every goal.
 * @throws RangeError as `offeredLoad` does, for goals out of bounds, and for goals that no countable number of
 *   servers meets
 */
export function requiredServers(traffic: Traffic, goals: PerformanceTargets): number {
  const erlangs = offeredLoad(traffic);
  if (goals.level) share(goals.level.share, 'level.share');
  if (goals.level) positive(goals.level.within, 'level.within');
  if (goals.averageSpeedOfAnswer !== undefined) positive(goals.averageSpeedOfAnswer, 'averageWait');
  if (goals.maxOccupancy !== undefined) share(positive(goals.maxOccupancy, 'maxOccupancy'), 'maxOccupancy');
  // With fewer the occupancy is above its limit.
  let servers = Math.max(Math.floor(erlangs) + 1, Math.floor(erlangs / (goals.maxOccupancy ?? 1)));
  if (!Number.isSafeInteger(servers)) throw new RangeError(`so many servers cannot be counted: ${servers}`);
  let blocked = blocking(erlangs, servers);
  for (; !meetsTargets(settled(traffic, servers, blocked), goals); servers++)
    blocked = nextBlocking(erlangs, servers + 1, blocked);
  return servers;
}

/** Tolerance for floating-point rounding, so that a goal that is met exactly counts as met. */
const ROUNDING = 1e-9;

/** Whether the service meets every goal that is set. */
export function meetsTargets(
  service: QueuePerformance,
  { level, averageSpeedOfAnswer: averageWait, maxOccupancy }: PerformanceTargets,
): boolean {
  return (
    (maxOccupancy === undefined || service.occupancy <= maxOccupancy + ROUNDING) &&
    (averageWait === undefined || service.averageSpeedOfAnswer <= averageWait + ROUNDING) &&
    (level === undefined || service.serviceLevel(level.within) >= level.share - ROUNDING)
  );
}

/**
 * The number to roster so that a number of people is there in spite of shrinkage.
 * @param shrinkage the share of rostered time that is lost, from 0 up to but not including 1
 * @throws RangeError for numbers out of these bounds
 */
export function withShrinkage(there: number, shrinkage: number): number {
  if (!(there >= 0)) throw new RangeError(`the number of people must be 0 or more, not ${there}`);
  if (!(shrinkage >= 0 && shrinkage < 1)) {
    throw new RangeError(`shrinkage must be from 0 up to but not including 1, not ${shrinkage}`);
  }
  return Math.ceil(there / (1 - shrinkage) - ROUNDING);
}

/** Erlang B (blocking probability), by the numerically stable recurrence. */
function blocking(erlangs: number, servers: number): number {
  let blocked = 1;
  for (let count = 1; count <= servers && blocked > 0; count++)
    blocked = nextBlocking(erlangs, count, blocked);
  return blocked;
}

function nextBlocking(erlangs: number, servers: number, before: number): number {
  return (erlangs * before) / (servers + erlangs * before);
}

function settled(traffic: Traffic, servers: number, blocked: number): QueuePerformance {
  const { handleTime } = traffic;
  const erlangs = offeredLoad(traffic);
  const spare = servers - erlangs;
  const waiting = (servers * blocked) / (servers - erlangs * (1 - blocked));
  return {
    probabilityOfWait: waiting,
    immediate: 1 - waiting,
    averageSpeedOfAnswer: (waiting * handleTime) / spare,
    occupancy: erlangs / servers,
    serviceLevel: (seconds) =>
      1 - waiting * Math.exp((-spare * positive(seconds, 'the target')) / handleTime),
  };
}

function positive(value: number, name: string): number {
  if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`${name} must be over 0, not ${value}`);
  return value;
}

function share(value: number, name: string): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must be from 0 to 1, not ${value}`);
}
