import type { HtmlValue } from '../../text/html';

/** A fact of today in the card on top. */
export interface Tile {
  readonly name: string;
  readonly value: HtmlValue;
  readonly more?: HtmlValue;
  /** How it is coloured: good, or in need of care. */
  readonly tone?: 'good' | 'care' | 'quiet';
}
