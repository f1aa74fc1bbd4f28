/** A debounced call: it runs once no call has come for a number of milliseconds. */
export interface Debounced {
  call(): void;
  cancel(): void;
}

/** Debounces `run`. */
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
