import type { ExtendsEntry, ExtendsProblem } from '../../service';

/** One entry of a file's `extends`. */
export type Entry = ExtendsEntry;

/** Why an entry of `extends` does not lead to a base; `files` are the URIs of a circle. */
export type Problem = ExtendsProblem;
