/** A call that waits until nobody has asked for it for so many milliseconds. */
export interface Debounced {
  call(): void;
  cancel(): void;
}

/** Makes such a call of `run`. */
export function debounce(milliseconds: number, run: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  return {
    call: () => {
      cancel();
      timer = setTimeout(run, milliseconds);
    },
    cancel,
  };
}

/** Makes of `run` a call that never runs twice at once; what is asked for meanwhile is run once, afterwards. */
export function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await run();
      }
    } finally {
      running = false;
    }
  };
}
