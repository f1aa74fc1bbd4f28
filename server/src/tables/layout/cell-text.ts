import { joinLines } from '../../../../schemas/text';
import { htmlText, isHtml } from './html-text';

/** The text of a cell without what programs leave in it. */
export interface CellText {
  readonly text: string;
  readonly wasHtml: boolean;
  /** The addresses of pictures that stood in its HTML. */
  readonly pictures: readonly string[];
}

/**
 * The text of a cell: carriage returns and their escape `_x000D_` are line breaks, blanks at the end are no part of it,
 * HTML is read as a person sees it. Everything else stays as it is.
 * @param isPlain whether it holds no HTML, whatever it looks like
 */
export function cellText(raw: string, isPlain = false): CellText {
  const text = suspicious.test(raw) ? withoutLeftovers(raw) : raw;
  if (isPlain || !/[<&]/.test(text) || !isHtml(text)) return { text, wasHtml: false, pictures: [] };
  const { text: read, pictures } = htmlText(text);
  return { text: read.trimEnd(), wasHtml: true, pictures };
}

/** A text on one line, such as a title. */
export const onOneLine = (text: string): string => joinLines(text.trim());

const suspicious = /^\ufeff|_x000D_|\r|\s$/i;

const withoutLeftovers = (raw: string): string =>
  raw
    .replace(/^\ufeff/, '')
    .replace(/(?<!_x000D_|\r)(?:_x000D_|\r)+\n|_x000D_|\r/gi, '\n')
    .trimEnd();
