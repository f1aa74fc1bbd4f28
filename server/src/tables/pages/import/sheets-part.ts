import type { PagePart } from '../../../protocol';
import { type Html, html, noHtml } from '../../../service';
import { fieldsOf } from '../../layout/fields-of';
import type { Column, SheetLayout } from '../../layout/sheet-layout';
import { type TableSection, tableSections } from '../../layout/table-row';
import { noticeList, type Say } from '../page-words';
import type { ReadRows } from '../read-with-choices';
import { controls } from './choices';
import { words } from './words';
import { sectionTitles } from '../../layout/table-row';

/**
 * How each sheet was read, and what a person can set otherwise.
 * @param more what else is set for all sheets
 */
export function sheetsPart({ layouts, read }: ReadRows, say: Say, more: Html = noHtml): PagePart {
  const counts = new Map<string, number>();
  for (const { place } of read) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
  const content = html`<section class="sp-part" aria-labelledby="import-sheets-title">
    <h2 class="sp-title" id="import-sheets-title">${say(words.sheets)}</h2>
    ${layouts.map((layout) => sheet(layout, counts.get(keyOf(layout)) ?? 0, say))} ${more}
  </section>`;
  return { id: 'import-sheets', html: content.text };
}

const keyOf = ({ file, sheet }: { readonly file: string; readonly sheet: string }): string =>
  JSON.stringify([file, sheet]);

function sheet(layout: SheetLayout, rows: number, say: Say): Html {
  const { file, sheet: name, section, header, columns, notices } = layout;
  const shown = name === '' ? file : name;
  const summary = section
    ? say(words.sheetRead, { name: shown, section: sectionTitles[section], rows })
    : say(words.sheetLeft, { name: shown });
  return html`<details class="sp-card sp-sheet">
    <summary>
      ${summary} ${!section && html`<small>${notices.map(({ message, data }) => say(message, data))}</small>`}
    </summary>
    ${section && noticeList(notices, say)}
    <div class="sp-form">
      ${field(
        say(words.readAs),
        select(controls.section(file, name), section ?? 'skip', [
          ...tableSections.map((one) => ({ value: one, text: say(sectionTitles[one]) })),
          { value: 'skip', text: say(words.skip) },
        ]),
      )}
      ${
        section &&
        field(
          say(words.header),
          html`<input
            type="number"
            min="0"
            form="tables"
            name="${controls.header(file, name)}"
            value="${header}"
          />`,
        )
      }
      ${section && columns.map((column) => columnField(layout, section, column, say))}
    </div>
  </details>`;
}

function columnField(
  { file, sheet: name }: SheetLayout,
  section: TableSection,
  { index, heading, field: chosen }: Column,
  say: Say,
): Html {
  const letter = letterOf(index);
  const label = heading ? say(words.column, { letter, heading }) : say(words.columnWithout, { letter });
  return field(
    label,
    select(controls.column(file, name, index), chosen ?? '', [
      { value: '', text: say(words.noField) },
      ...fieldsOf(section).map(({ field: value, title }) => ({ value, text: say(title) })),
    ]),
  );
}

/** The letters that a spreadsheet shows above a column. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

const field = (label: string, control: Html): Html =>
  html`<label class="sp-field"><span>${label}</span>${control}</label>`;

const select = (
  name: string,
  chosen: string,
  options: readonly { readonly value: string; readonly text: string }[],
): Html =>
  html`<select form="tables" name="${name}">
    ${options.map(({ value, text }) =>
      value === chosen
        ? html`<option value="${value}" selected>${text}</option>`
        : html`<option value="${value}">${text}</option>`,
    )}
  </select>`;
