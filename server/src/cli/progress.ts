/** Under so many files a run is over before anyone could read how far it is. */
const FEW_FILES = 50;

/** How far the run is, on one line of a terminal that wipes itself; nothing elsewhere. */
export function progress(all: number): { readonly tell: (done: number) => void; readonly end: () => void } {
  if (all <= FEW_FILES || !process.stderr.isTTY) return { tell: () => undefined, end: () => undefined };
  return {
    tell: (done) => void process.stderr.write(`\r${done}/${all}`),
    end: () => void process.stderr.write('\r\u001b[K'),
  };
}
