import { RequestType } from 'vscode-languageserver-protocol';
import type { Page } from './page-protocol';
import type { NextThing, PlaybookCard } from './side-bar-protocol';

/** What our client asks for the report of a workspace; `protocol.ts` passes it on. */

/** The score of a version of a playbook, by the rules of today. */
export interface ScoredVersion {
  /** The day of its commit, `YYYY-MM-DD`. */
  readonly date: string;
  /** 0 to 100. */
  readonly score: number;
}

/** A playbook in the report of a workspace. */
export interface WorkspaceReportRow {
  readonly uri: string;
  /** Its path in the workspace, as people see it. */
  readonly path: string;
  /** Absent where it cannot be read. */
  readonly card?: PlaybookCard;
  readonly next?: readonly NextThing[];
  /** Its committed versions, the oldest first; absent where they are not known. */
  readonly history?: readonly ScoredVersion[];
}

export interface WorkspaceReportParams {
  /** Those that are checked so far. */
  readonly rows: readonly WorkspaceReportRow[];
  /** How many playbooks the workspace has. */
  readonly total: number;
}

/** The playbooks of a workspace side by side: scores, what to do next, and how the scores have changed. */
export const workspaceReportRequest = new RequestType<WorkspaceReportParams, Page, void>(
  'servicePlaybook/workspaceReport',
);
