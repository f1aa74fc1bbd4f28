import type { Text, TextData } from '../../../../schemas/text';
import { type Locale, say } from '../../../../schemas/text';
import { type Analysis, type Html, html, noHtml } from '../../service';
import type { RowPlace } from '../layout/table-row';
import type { Notice } from '../text/notice';

/** Says texts in the language of a page. */
export type Say = (text: Text, data?: TextData) => string;

export const sayIn =
  (locale: Locale): Say =>
  (text, data) =>
    say(text, locale, data);

const places = {
  row: { zh: '第 {row} 行', en: 'row {row}' },
  sheetRow: { zh: '工作表“{sheet}”第 {row} 行', en: 'sheet "{sheet}", row {row}' },
  fileRow: { zh: '“{file}”{place}', en: '"{file}", {place}' },
} as const satisfies Record<string, Text>;

/** Where a row stands; the file is told where there are several. */
export function placeInWords({ file, sheet, row }: RowPlace, hasSeveralFiles: boolean, say: Say): string {
  const place = sheet === '' ? say(places.row, { row }) : say(places.sheetRow, { sheet, row });
  return hasSeveralFiles ? say(places.fileRow, { file, place }) : place;
}

/** What is to be told, a line each; nothing where there is nothing. */
export function noticeList(notices: readonly Notice[], say: Say): Html {
  if (notices.length === 0) return noHtml;
  return html`<ul class="sp-notices">
    ${notices.map((notice) => html`<li>${say(notice.message, notice.data)}</li>`)}
  </ul>`;
}

/** The title of a page, with the shop's name to tell pages apart. */
export function pageTitle({ documents }: Analysis, title: string): string {
  const shop = documents[0]?.playbook.shop.name;
  return shop ? `${shop} · ${title}` : title;
}
