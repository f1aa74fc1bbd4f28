import type { Page } from '../../../server/src/protocol';

/** The HTML of a page, or of those parts of it whose ids begin so. */
export const htmlOf = ({ parts }: Page, id = ''): string =>
  parts
    .filter((part) => part.id.startsWith(id))
    .map(({ html }) => html)
    .join('\n');

/** The words of HTML, blanks run together. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** The rows of a page, each as its words. */
export const rowsOf = (page: Page): readonly string[] =>
  htmlOf(page)
    .split('<li class="sp-row')
    .slice(1)
    .map((row) => wordsOf(`<li class="${row}`.split('</ul>\n')[0]!));

/** The name of the control of a page whose name begins so. */
export const controlOf = (page: Page, start: string): string => {
  const name = new RegExp(`name="(${start.replace(/[[\]"]/g, '\\$&')}[^"]*)"`).exec(htmlOf(page))?.[1];
  return (name ?? '').replaceAll('&quot;', '"');
};
