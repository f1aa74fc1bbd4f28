import type { ApprovalEntry } from './entries';

/** What `approve` tells of one playbook. */
export interface ApprovalReport {
  readonly file: string;
  readonly shop: string;
  /** What the older version is called; undefined without one. */
  readonly comparedWith: string | undefined;
  /** What was approved in this run. */
  readonly approved: readonly ApprovalEntry[];
  /** What waits still. */
  readonly waiting: readonly ApprovalEntry[];
}
