import type { GridAction } from '../../../../server/src/protocol';
import type { FromForm } from '../messages';
import type { Cell, GridState } from './grid-state';
import type { Popup } from './popup';
import type { ViewOptions } from './view-rows';
import type { Words } from './words';

/** The page as its parts see it: what it shows, and what they may do to it. */
export interface FormPage {
  /** Undefined until the rows have come. */
  state(): GridState | undefined;
  words(): Words;
  readonly popup: Popup;
  post(message: FromForm): void;
  /** Has the server carry out an action; why it was not done is told, unless that is somebody else's to do. */
  act(action: GridAction, then?: (refusal: string | undefined) => void): void;
  /** Tells why something was not done; undefined takes that away. */
  tell(refusal: string | undefined): void;
  view(options: ViewOptions): void;
  /** Shows where the item of a row is written. */
  goTo(row: number): void;
  /** Puts the focus into a cell, which is scrolled into sight. */
  focus(cell: Cell): void;
  /** The same with the next rows that come, since an action has put the item there. */
  focusNext(cell: Cell): void;
  /** The element of a cell; undefined where it is out of sight. */
  cellAt(cell: Cell): HTMLElement | undefined;
  /** Draws a row anew, though nothing of it has changed. */
  redraw(row: number): void;
}
