import type { ChunkedList } from '../collections/chunked-list';
import type { Finding } from '../format/finding';
import type { Layout } from '../yaml/segments/layout';
import type { Symbols } from './symbols';

/** A file that a playbook extends. */
export interface BaseFile {
  readonly uri: string;
  readonly layout: Layout;
  /** Where the section of that name is written in its playbook; undefined where it has none. */
  sectionPlace(name: string): Finding['at'] | undefined;
}

/** What a playbook takes over from the files that it extends. */
export interface Inherited {
  /** Farthest first. */
  readonly bases: readonly BaseFile[];
  /** The ids and texts of all that counts: of this file, and of the others where this file does not override them. */
  readonly symbols: ChunkedList<Symbols>;
  /** The sections of the others that this file takes away. */
  readonly takenAway: ReadonlySet<string>;
}
