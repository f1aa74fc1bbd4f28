import type { ImportPlan, PlannedRow } from './plan';

/** What an import did, or would do. */
export interface ImportReport {
  readonly plan: ImportPlan;
  /** The rows that are written. */
  readonly chosen: readonly PlannedRow[];
  /** Whether the rows are in the file now; else they would be written. */
  readonly isWritten: boolean;
}

/** The rows by what becomes of them, in their order. */
export interface ReportedRows {
  readonly added: readonly PlannedRow[];
  readonly changed: readonly PlannedRow[];
  readonly same: readonly PlannedRow[];
  readonly duplicates: readonly PlannedRow[];
  /** New and changed rows that a person should look at first, or that were not asked for. */
  readonly left: readonly PlannedRow[];
  readonly refused: readonly PlannedRow[];
}

export function reportedRows({ plan: { rows }, chosen }: ImportReport): ReportedRows {
  const written = new Set(chosen);
  const of = (outcome: PlannedRow['outcome'], isChosen: boolean): readonly PlannedRow[] =>
    rows.filter((row) => row.outcome === outcome && written.has(row) === isChosen);
  return {
    added: of('new', true),
    changed: of('changed', true),
    same: rows.filter(({ outcome }) => outcome === 'same'),
    duplicates: of('duplicate', false),
    left: rows.filter((row) => ['new', 'changed'].includes(row.outcome) && !written.has(row)),
    refused: of('refused', false),
  };
}

/** Whether a person should look at rows that were left out: refused ones, and those that may be another's or hold personal data. */
export const needsLook = (report: ImportReport): boolean => {
  const { left, refused } = reportedRows(report);
  return refused.length > 0 || left.some(({ isChosen }) => !isChosen);
};
