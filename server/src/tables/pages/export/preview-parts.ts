import type { PagePart } from '../../../protocol';
import { html, htmlLines } from '../../../service';
import type { ExportedRows, ExportedTable } from '../../export/exported-rows';
import type { ExportedFile } from '../../export/export-files';
import { noticeList, type Say } from '../page-words';
import { sectionTitles } from '../../layout/table-row';
import type { ExportChoices } from './export-choices';
import { excessWords, leftOutWords, words } from './words';

/** Rows that are shown of each table. */
const ROWS = 10;

/** What the target does not take, item by item, each a link to its place; no part where it takes all. */
export function excessPart(
  { excess }: ExportedRows,
  say: Say,
  goto: (item: object) => string,
): readonly PagePart[] {
  if (excess.length === 0) return [];
  const content = html`<section class="sp-part" aria-labelledby="export-excess-title">
    <h2 class="sp-title" id="export-excess-title">${say(words.excess)}</h2>
    <p>${say(words.excessHow)}</p>
    <ul class="sp-rows" role="list">
      ${excess.map(
        ({ item, name, notice }) =>
          html`<li class="sp-row sp-row-refused">
            <a role="link" tabindex="0" data-goto="${goto(item)}">${name}</a>
            <small>${say(excessWords.get(notice.message) ?? notice.message, notice.data)}</small>
          </li>`,
      )}
    </ul>
  </section>`;
  return [{ id: 'export-excess', html: content.text }];
}

/** What is to be known of the export, and its first rows as they are written. */
export function previewPart(exported: ExportedRows, { leavesOut }: ExportChoices, say: Say): PagePart {
  const { notices, refusal, tables } = exported;
  const all = [...(refusal ? [refusal] : []), ...notices];
  const shown = all.map((notice) => ({
    ...notice,
    message: leftOutWords.get(notice.message) ?? notice.message,
  }));
  const content = html`<section class="sp-part" aria-labelledby="export-preview-title">
    <h2 class="sp-title" id="export-preview-title">${say(words.preview)}</h2>
    ${noticeList(shown, say)} ${!refusal && tables.map((table) => tableOf(table, leavesOut, say))}
  </section>`;
  return { id: 'export-preview', html: content.text };
}

function tableOf({ sheet, section, headings, rows }: ExportedTable, leavesOut: boolean, say: Say) {
  const written = leavesOut ? rows.filter(({ fits }) => fits) : rows;
  const shown = written.slice(0, ROWS);
  const caption = say(words.count, {
    sheet: sheet || say(sectionTitles[section]),
    count: written.length,
    shown: shown.length,
  });
  return html`<div class="sp-wide-table" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          ({ cells }) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${htmlLines(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A button for each file of the export, or why there is none. */
export function savePart(
  { refusal, excess }: ExportedRows,
  files: readonly Pick<ExportedFile, 'name'>[],
  say: Say,
): PagePart {
  const isBlocked = !refusal && files.length === 0;
  const content = html`<section class="sp-write">
    ${files.map(
      ({ name }, index) =>
        html`<button type="button" class="sp-fix" data-save="${index}">${say(words.save, { name })}</button>`,
    )}
    ${isBlocked && html`<span role="status">${say(words.blocked, { count: excess.length })}</span>`}
    ${refusal && html`<span role="status">${say(leftOutWords.get(refusal.message) ?? refusal.message, refusal.data)}</span>`}
  </section>`;
  return { id: 'export-save', html: content.text };
}
