import type { Finding } from '../../service';

/** One entry of a file's `extends`. */
export interface Entry {
  readonly written: string;
  readonly at: Finding['at'];
}

/** Why an entry of `extends` does not lead to a base. */
export interface Problem {
  readonly kind:
    | 'missing'
    | 'unreadable'
    | 'too large'
    | 'no playbook'
    | 'not relative'
    | 'outside'
    | 'unsaved'
    | 'cycle'
    | 'too many';
  readonly entry: Entry;
  /** The path of a file with nearly that name. */
  readonly near?: string;
  /** The URIs of a circle, from the file back to itself. */
  readonly files?: readonly string[];
}
