import type { Normalised } from '../text/normalise';
import { plain } from '../text/normalise';
import type { Inquiry } from '../format/counterexample';

/** An inquiry with its text normalised for matching. */
export interface PlainInquiry extends Inquiry {
  readonly plain: Normalised;
}

export const plainInquiry = (inquiry: Inquiry): PlainInquiry => ({ ...inquiry, plain: plain(inquiry.text) });
