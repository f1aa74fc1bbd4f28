import type { TokenType } from './legend';

/** A range of the source with its token type. Offsets are relative to the segment, `end` exclusive. */
export interface PlacedToken {
  readonly type: TokenType;
  readonly definition?: true;
  readonly start: number;
  readonly end: number;
}
