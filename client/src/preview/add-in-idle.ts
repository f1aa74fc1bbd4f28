/** How many items of a list are added in one go: about what a frame has time for. */
const CHUNK = 60;

/** Adds a chunk, and tells whether there is more to add. */
type AddMore = () => boolean;
let waiting: readonly AddMore[] = [];
let asked: number | undefined;
let changed = (): void => undefined;

/**
 * Adds the items of a long list bit by bit while nothing else is to do, so that a page of thousands can be read and scrolled
 * meanwhile. The first ones are added at once.
 * @param add adds the items of that HTML before what stands behind them
 */
export function addInIdle(items: readonly string[], add: (html: string) => void): void {
  let next = 0;
  const more: AddMore = () => {
    add(items.slice(next, next + CHUNK).join(''));
    next += CHUNK;
    return next < items.length;
  };
  if (more()) waiting = [...waiting, more];
  if (waiting.length > 0) asked ??= requestIdleCallback(go);
}

/** Adds all that is waiting, before the page is updated again. */
export function addAll(): void {
  for (const more of waiting) while (more());
  waiting = [];
}

/** @param run is called when more items have been added */
export function whenAdded(run: () => void): void {
  changed = run;
}

function go(deadline: IdleDeadline): void {
  asked = undefined;
  do waiting = waiting[0]?.() === true ? waiting : waiting.slice(1);
  while (waiting.length > 0 && deadline.timeRemaining() > LEAST_MS);
  if (waiting.length > 0) asked = requestIdleCallback(go);
  changed();
}

/** The time that a chunk takes, in milliseconds: less is not begun with. */
const LEAST_MS = 8;
