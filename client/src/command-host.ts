import type { ClosedFileFindings } from './closed-file-findings';
import type { Host } from './host';
import type { Panels } from './preview/panels';

/** What a command gets. */
export interface CommandHost extends Host {
  readonly panels: Panels;
  readonly closedFiles: ClosedFileFindings;
}
