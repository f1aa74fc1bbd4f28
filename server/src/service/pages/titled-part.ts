import type { PagePart } from '../../protocol';
import type { Html } from '../text/html';

/** A part with the words of its heading, for the page's contents. */
export interface TitledPart extends PagePart {
  readonly title: Html;
}
