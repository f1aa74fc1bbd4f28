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
