import type { Locale } from '../../../../schemas/text';
import type { TableSection } from '../layout/table-row';

/** What an export knows besides the playbook and the target. */
export interface ExportContext {
  /** The language of values that are written out, such as topics. */
  readonly locale: Locale;
  /** `YYYY-MM-DD`: hours and promotions are written as of that day. */
  readonly today: string;
  /** The instant, ISO 8601. */
  readonly now?: string;
  /** Which playbook of a file that holds several, from 0. */
  readonly document?: number;
  /** These sections alone; all that the target has by default. */
  readonly sections?: readonly TableSection[];
  /** These items of the playbook alone, such as those that a workbench lacks. */
  readonly items?: ReadonlySet<object>;
  /** Whether drafts and what is out of use or expired is exported too. */
  readonly all?: boolean;
  /** Whose quick replies: those of the team by default. */
  readonly scope?: 'team' | 'personal' | 'all';
}
