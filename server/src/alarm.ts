/** Rings once at the earliest of the moments that were set since it rang last. */
export interface Alarm {
  /** @param moment epoch milliseconds; Infinity sets nothing */
  at(moment: number): void;
  /** Forgets the moment that is set. */
  stop(): void;
}

/** The shortest time between two rings, in milliseconds. */
const SHORTEST = 1000;
/**
 * The longest wait, in milliseconds: a timer cannot take much more than 24 days, and whatever changes with time does so at
 * midnight anyway.
 */
const LONGEST = 86_400_000;

/** Makes an alarm that is not set. */
export function makeAlarm(ring: () => void): Alarm {
  let next = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    next = Infinity;
  };
  return {
    at: (moment) => {
      if (moment >= next) return;
      clearTimeout(timer);
      next = moment;
      timer = setTimeout(
        () => {
          stop();
          ring();
        },
        Math.min(LONGEST, Math.max(SHORTEST, moment - Date.now())),
      );
    },
    stop,
  };
}
