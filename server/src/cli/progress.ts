/** With fewer files a run ends before anyone could read its progress. */
const FEW_FILES = 50;

/** A progress line on a terminal, which erases itself; nothing elsewhere. */
export function progress(all: number): { readonly tell: (done: number) => void; readonly end: () => void } {
  if (all <= FEW_FILES || !process.stderr.isTTY) return { tell: () => undefined, end: () => undefined };
  return {
    tell: (done) => void process.stderr.write(`\r${done}/${all}`),
    end: () => void process.stderr.write('\r\u001b[K'),
  };
}
