/**
 * Erlang C: customers come at random (Poisson), wait in one queue and never give up, and each is served by one of so
 * many alike. Patience without end makes it ask for rather too many people than too few. Nothing here knows of shops.
 *
 * Bad input is refused with a RangeError that says what is wrong; no function gives NaN.
 */

/** What comes in. */
export interface Traffic {
  /** Customers in one interval. */
  readonly transactions: number;
  /** Seconds that one customer takes. */
  readonly handleTime: number;
  /** Seconds. */
  readonly interval: number;
}

/** How a queue does once it has settled; shares are 0 to 1, times in seconds. */
export interface Service {
  /** The share of customers who wait at all. */
  readonly probabilityOfWait: number;
  /** The share of customers who are served at once. */
  readonly immediate: number;
  /** The mean wait of all customers, those served at once included (ASA). */
  readonly averageSpeedOfAnswer: number;
  /** The share of the time in which those who serve are busy. */
  readonly occupancy: number;
  /** The share of customers served within so many seconds (service level). */
  serviceLevel(seconds: number): number;
}

/** What has to be held; each that is there counts. */
export interface Goals {
  /** A share of customers, 0 to 1, served within so many seconds. */
  readonly level?: { readonly share: number; readonly within: number };
  /** The longest mean wait in seconds. */
  readonly averageWait?: number;
  /** The highest share of busy time, over 0 and up to 1. */
  readonly maxOccupancy?: number;
}

/** More work at once than any one service does; the recurrence is walked once per server. */
export const MOST_WORKLOAD = 10_000;

/**
 * The work that comes in, in erlangs: how many servers it would keep busy without a break.
 * @throws RangeError unless all three numbers are over 0, and for more than MOST_WORKLOAD
 */
export function offeredLoad({ transactions, handleTime, interval }: Traffic): number {
  positive(transactions, 'transactions');
  positive(handleTime, 'handleTime');
  positive(interval, 'interval');
  const erlangs = (transactions * handleTime) / interval;
  if (erlangs > MOST_WORKLOAD) throw new RangeError(`${erlangs} erlangs are more than ${MOST_WORKLOAD}`);
  return erlangs;
}

/**
 * How so many servers do with the traffic.
 * @param servers need not be whole: between whole numbers Erlang B is interpolated geometrically
 * @throws RangeError as `workload` does, and where the servers are no more than the workload: the queue never settles
 */
export function serviceOf(traffic: Traffic, servers: number): Service {
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
 * The fewest servers that hold every goal.
 * @throws RangeError as `workload` does, for goals out of their bounds, and for ones that only servers past counting hold
 */
export function fewestServers(traffic: Traffic, goals: Goals): number {
  const erlangs = offeredLoad(traffic);
  if (goals.level) share(goals.level.share, 'level.share');
  if (goals.level) positive(goals.level.within, 'level.within');
  if (goals.averageWait !== undefined) positive(goals.averageWait, 'averageWait');
  if (goals.maxOccupancy !== undefined) share(positive(goals.maxOccupancy, 'maxOccupancy'), 'maxOccupancy');
  // Fewer are busy for longer than they may be.
  let servers = Math.max(Math.floor(erlangs) + 1, Math.floor(erlangs / (goals.maxOccupancy ?? 1)));
  if (!Number.isSafeInteger(servers)) throw new RangeError(`so many servers cannot be counted: ${servers}`);
  let blocked = blocking(erlangs, servers);
  for (; !holds(settled(traffic, servers, blocked), goals); servers++)
    blocked = nextBlocking(erlangs, servers + 1, blocked);
  return servers;
}

/** What is lost in the last digits of sums and quotients: a goal that is met exactly is met. */
const ROUNDING = 1e-9;

/** Whether a service holds every goal that is there. */
export function holds(service: Service, { level, averageWait, maxOccupancy }: Goals): boolean {
  return (
    (maxOccupancy === undefined || service.occupancy <= maxOccupancy + ROUNDING) &&
    (averageWait === undefined || service.averageSpeedOfAnswer <= averageWait + ROUNDING) &&
    (level === undefined || service.serviceLevel(level.within) >= level.share - ROUNDING)
  );
}

/**
 * How many must be on the roster for so many to be there.
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

/** Erlang B, by the recurrence that neither overflows nor loses digits. */
function blocking(erlangs: number, servers: number): number {
  let blocked = 1;
  for (let count = 1; count <= servers && blocked > 0; count++)
    blocked = nextBlocking(erlangs, count, blocked);
  return blocked;
}

function nextBlocking(erlangs: number, servers: number, before: number): number {
  return (erlangs * before) / (servers + erlangs * before);
}

function settled(traffic: Traffic, servers: number, blocked: number): Service {
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
