import type { Node } from '../parse/nodes';
import type { Path } from './path';

/** What is being typed, and where. Found by putting a marker word at the caret and reading the segment again. */
export interface Caret {
  /**
   * `word`: a bare word that may be a key of the map at `path`, or the value there where the format wants no map;
   * `key`: a key that has its colon; `value`: a value behind a colon, in a list or in quotes;
   * `text`: somewhere inside a longer text; `item`: a place where the list at `path` can have an item.
   */
  readonly slot: 'word' | 'key' | 'value' | 'text' | 'item';
  /** For `word` and `key` the map, for `value` and `text` the value itself, for `item` the list. */
  readonly path: Path;
  /** What is typed so far, before the caret. */
  readonly typed: string;
  /** What a completion replaces, offsets into the file. */
  readonly start: number;
  readonly end: number;
  /** The column at which it starts: what follows on lines of its own is indented from here. */
  readonly column: number;
  /** Inside `[ ]` or `{ }`. */
  readonly flow: boolean;
  /** What has to be put in before a completion: a blank behind a colon. */
  readonly before: '' | ' ';
  /** What has to be put in behind it: a comma where something of the same `[ ]` or `{ }` follows. */
  readonly behind: '' | ',';
  /** In `[ ]`: a map that is put in has braces of its own. */
  readonly bracketed: boolean;
  /** How many items the list at the caret has, the one at the caret among them; 0 outside a list. */
  readonly items: number;
  /** Keys that the map has already. */
  readonly present: readonly string[];
  /** For `key` the key as it stands, and what stands behind its colon. */
  readonly key?: string;
  readonly value?: Node;
}
