import type { ClosedFileFindings } from './closed-file-findings';
import type { Host } from './host';
import type { Panels } from './preview/panels';

/** The host that commands get. */
export interface CommandHost extends Host {
  readonly panels: Panels;
  readonly closedFiles: ClosedFileFindings;
}
