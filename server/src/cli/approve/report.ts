import type { Entry } from './entries';

/** What `approve` tells of one playbook. */
export interface ApprovalReport {
  readonly file: string;
  readonly shop: string;
  /** What the older version is called; undefined without one. */
  readonly comparedWith: string | undefined;
  /** What was approved in this run. */
  readonly approved: readonly Entry[];
  /** What waits still. */
  readonly waiting: readonly Entry[];
}
