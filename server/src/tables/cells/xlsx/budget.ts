/** How much of a workbook is read at most, over all its sheets. */
export interface Budget {
  /** A text that is kept in memory. */
  readonly takeText: (text: string) => void;
  /** A text that a cell shows: one that is kept once may be shown by every cell. */
  readonly takeShown: (text: string) => void;
  readonly takeCells: (count: number) => void;
  readonly isSpent: () => boolean;
}

/** Some 100 MB as JavaScript holds Chinese text. */
const MOST_CHARACTERS = 50_000_000;

/** 100,000 rows of 40 columns. The empty cells before the last one of a row count too. */
const MOST_CELLS = 4_000_000;

export function newBudget(): Budget {
  let characters = 0;
  let cells = 0;
  let shown = 0;
  return {
    takeText: (text) => {
      characters += text.length;
    },
    takeShown: (text) => {
      shown += text.length;
    },
    takeCells: (count) => {
      cells += count;
    },
    isSpent: () => Math.max(characters, shown) > MOST_CHARACTERS || cells > MOST_CELLS,
  };
}
