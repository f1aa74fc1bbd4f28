import type { Locale } from '../../../../schemas/text';

/** The language of a page about tables, and the moment by which placeholders are written out. */
export interface TablePageContext {
  readonly locale: Locale;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The instant, ISO 8601. */
  readonly now?: string;
}
