import type { Node } from '../parse/nodes';
import type { Path } from './path';

/** What is being typed, and where. Found by inserting a marker word at the caret and parsing the segment again. */
export interface Caret {
  /**
   * `word`: a bare word that may be a key of the map at `path`, or the value there where the format wants no map;
   * `key`: a key that has its colon; `value`: a value after a colon, in a list or in quotes;
   * `text`: inside a longer text; `item`: a place where the list at `path` can have an item.
   */
  readonly slot: 'word' | 'key' | 'value' | 'text' | 'item';
  /** For `word` and `key` the map, for `value` and `text` the value itself, for `item` the list. */
  readonly path: Path;
  /** What is typed so far, before the caret. */
  readonly typed: string;
  /** The range that a completion replaces, as offsets into the file. */
  readonly start: number;
  readonly end: number;
  /** The column of `start`: further lines of a completion are indented from it. */
  readonly column: number;
  /** Whether it is inside a flow collection. */
  readonly flow: boolean;
  /** The text that a completion needs before it: a space after a colon. */
  readonly before: '' | ' ';
  /** The text that a completion needs after it: a comma where the flow collection goes on. */
  readonly behind: '' | ',';
  /** Whether it is in `[ ]`: a map that is inserted there needs braces. */
  readonly bracketed: boolean;
  /** The number of items of the list at the caret, including the one at the caret; 0 outside a list. */
  readonly items: number;
  /** Keys that the map has already. */
  readonly present: readonly string[];
  /** For `key` the key as it is written, and the node of its value. */
  readonly key?: string;
  readonly value?: Node;
}
