import type { Playbook } from '../../../../schemas/playbook';
import type { RuleOptions } from '../../../../schemas/rule-options';
import type { Locale } from '../../../../schemas/text';
import type { Indexes } from './indexes';

/** The input of a rule: the valid part of the playbook, the date, and the options. */
export interface Facts {
  /** The valid part of the file. Everything but `playbook` and `shop.name` may be absent. */
  readonly playbook: Playbook;
  /** The local date of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** The language of the file, in which fixes write texts for customers. */
  readonly language: Locale;
  /** The options of rules, defaults filled in. */
  readonly options: RuleOptions;
  /** Indexes of the quick replies and of the entries of the FAQ. */
  readonly indexes: Indexes;
}
