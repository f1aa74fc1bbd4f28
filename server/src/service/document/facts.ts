import type { Playbook } from '../../../../schemas/playbook';
import type { RuleOptions } from '../../../../schemas/rule-options';
import type { Locale } from '../../../../schemas/text';
import type { Indexes } from './indexes';

/** What a playbook is judged by: what could be read of it, the day, and the options. */
export interface Facts {
  /** The sound part of the file. Everything but `playbook` and `shop.name` may be absent. */
  readonly playbook: Playbook;
  /** The local date of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** The language that the file is written in: what a fix writes for customers is in it. */
  readonly language: Locale;
  /** The options of rules, defaults filled in. */
  readonly options: RuleOptions;
  /** Where replies and entries of the FAQ are looked up. */
  readonly indexes: Indexes;
}
