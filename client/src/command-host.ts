import type { ClosedFileFindings } from './closed-file-findings';
import type { Host } from './host';
import type { Panels } from './preview/panels';
import type { WorkspaceReport } from './workspace-report/panel';

/** The host that commands get. */
export interface CommandHost extends Host {
  readonly panels: Panels;
  readonly workspaceReport: WorkspaceReport;
  readonly closedFiles: ClosedFileFindings;
}
