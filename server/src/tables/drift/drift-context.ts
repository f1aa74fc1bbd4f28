import type { ExportedItem } from '../import/changes';
import type { TableRow } from '../layout/table-row';

/**
 * How a text would be exported to a workbench, with placeholders in its syntax, or a shortcut; undefined where it is as
 * written.
 */
export type ExportedWording = (written: string) => string | undefined;

/** The rows of one export of a workbench. */
export interface WorkbenchExport {
  /** Whose it is, or the name of its file. */
  readonly name: string;
  readonly rows: readonly TableRow[];
  /** The wording of texts in this workbench. */
  readonly exported?: ExportedWording;
  /** The form of shortcuts in this workbench. */
  readonly exportedCode?: ExportedWording;
  /** What a row of this workbench says that has an item, or one of its translations. */
  readonly exportedItem?: ExportedItem;
}

export interface DriftContext {
  /** The wording of texts in these workbenches, for exports that do not name their own. */
  readonly exported?: ExportedWording;
  /** The form of shortcuts in these workbenches, likewise. */
  readonly exportedCode?: ExportedWording;
  /** Whose quick replies are expected in the workbench: those of the team by default. */
  readonly scope?: 'team' | 'personal' | 'all';
  /** `YYYY-MM-DD`: what is no longer valid on that day should not be in the workbench. */
  readonly today?: string;
  /** Which playbook of a file that holds several, from 0. */
  readonly document?: number;
}
