import assert from 'node:assert/strict';
import { type Said, saidBy } from './says';

/** A playbook without its head, and what the rule finds there. */
export interface Row {
  readonly yaml: string;
  /** The texts that the findings cover; nothing covered is silence. */
  readonly on?: readonly string[];
  /** What the places beside the findings cover, in order. */
  readonly beside?: readonly string[];
  /** What the findings say, in order: as much of each as the row names. Texts after a fix are without the head. */
  readonly says?: readonly Says[];
  /** Another day than 2026-11-22. */
  readonly day?: string;
}

type Says = Partial<Omit<Said, 'fixes'>> & { readonly fixes?: readonly Partial<Said['fixes'][number]>[] };

/** A row that has been written for a rule, in whatever suite. */
export interface WrittenRow {
  readonly id: string;
  readonly text: string;
  readonly day: string | undefined;
}

const head = 'playbook: 1\nshop:\n  name: 小满家居\n';

/** All rows of the suites that are loaded; each suite is a bundle of its own, so they meet in the one global. */
export const writtenRows: WrittenRow[] = ((globalThis as Record<symbol, unknown>)[
  Symbol.for('rows of covers')
] ??= []) as WrittenRow[];

/** Asserts what a rule finds, row by row. */
export function covers(id: string, rows: Readonly<Record<string, Row>>): void {
  for (const { yaml, day } of Object.values(rows)) writtenRows.push({ id, text: head + yaml, day });
  describe(id, () => {
    for (const [name, row] of Object.entries(rows)) it(name, () => check(id, row));
  });
}

function check(id: string, { yaml, on, beside, says, day }: Row): void {
  assert.ok(on ?? says, 'the row says nothing');
  const said = saidBy(id, head + yaml, day).map(withoutHead);
  if (on) assert.deepEqual(of(said, 'on'), on);
  if (beside) assert.deepEqual(of(said, 'beside').flat(), beside);
  if (says) assert.deepEqual(says.length < said.length ? said : said.map(asNamed(says)), says);
}

const of = <K extends keyof Said>(said: readonly Said[], key: K): Said[K][] => said.map((one) => one[key]);

const withoutHead = (said: Said): Said => ({
  ...said,
  fixes: said.fixes.map((fix) => ({
    ...fix,
    after: fix.after.startsWith(head) ? fix.after.slice(head.length) : fix.after,
  })),
});

/** As much of a finding as the row names of it. */
const asNamed =
  (says: readonly Says[]) =>
  (said: Said, index: number): unknown => {
    const { fixes, ...named } = says[index] ?? {};
    return {
      ...picked(said, named),
      ...(fixes && { fixes: said.fixes.map((fix, nth) => picked(fix, fixes[nth] ?? fix)) }),
    };
  };

const picked = (from: object, like: object): object =>
  Object.fromEntries(Object.entries(from).filter(([key]) => key in like));
