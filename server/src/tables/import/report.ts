import type { Notice } from '../text/notice';
import type { ImportPlan, PlannedRow } from './plan';
import { messages } from './words';

/** What an import did, or would do. */
export interface ImportReport {
  readonly plan: ImportPlan;
  /** The rows that are written. */
  readonly chosen: readonly PlannedRow[];
  /** Whether the rows are in the file now; else they would be written. */
  readonly isWritten: boolean;
  /** Why nothing could be written. */
  readonly problems?: readonly Notice[];
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

/**
 * Whether a person should look at rows that were left out: refused ones, those that may mean another entry or hold
 * personal data, and duplicates that say something else than what they repeat.
 */
export function needsLook(report: ImportReport): boolean {
  const { duplicates, left, refused } = reportedRows(report);
  const saysMore = ({ reasons }: PlannedRow): boolean =>
    !reasons.some(({ message }) => message === messages.sameWords || message === messages.likeItem);
  return refused.length > 0 || left.some(({ isChosen }) => !isChosen) || duplicates.some(saysMore);
}
