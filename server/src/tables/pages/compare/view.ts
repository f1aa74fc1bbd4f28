import type { FormState, Page } from '../../../protocol';
import { type Analysis, gotoText, html, locator } from '../../../service';
import { compareWithWorkbench } from '../../drift/compare-with-workbench';
import { exportedFor } from '../../export/exported-for';
import type { TableRow } from '../../layout/table-row';
import { readChoices } from '../import/choices';
import { sheetsPart } from '../import/sheets-part';
import type { OpenTables } from '../open-tables';
import type { TablePageContext } from '../table-page-context';
import { noticeList, pageTitle, type Say, sayIn } from '../page-words';
import { type ReadRows, rowReader } from '../read-with-choices';
import { memoizeLast } from '../memoize-last';
import { exportParts } from './export-parts';
import type { ExportedFile } from '../../export/export-files';
import { filesOfItems } from './files-of-items';
import { wordingsPart } from './wordings-part';
import { words } from './words';

/** A comparison of workbenches' exports with a playbook, as a page. */
export interface ComparisonPages {
  /** What to do in the workbenches: what to add, change and delete there. */
  page(analysis: Analysis, form: FormState | undefined, context: TablePageContext): Page;
  /** The files to import there, which hold just what is missing or different. */
  files(
    analysis: Analysis,
    form: FormState | undefined,
    context: TablePageContext,
  ): Promise<readonly ExportedFile[]>;
}

/** Makes the pages of a comparison; what they follow from is kept between one and the next. */
export function comparisonPages(tables: OpenTables): ComparisonPages {
  const readWith = rowReader(tables);
  const compare = memoizeLast(
    (analysis: Analysis, { read }: ReadRows, { today, locale }: TablePageContext) => [
      ...[analysis, read],
      ...[today, locale],
    ],
    (analysis, { layouts, read }, context) =>
      compareWithWorkbench(analysis, byFile(tables, read), {
        today: context.today,
        ...exportedFor(analysis, layouts, context, tables.targets),
      }),
  );
  return {
    page: (analysis, form, context) => {
      const { locale } = context;
      const say = sayIn(locale);
      const rows = readWith(readChoices(form));
      const report = compare(analysis, rows, context);
      const locate = locator(analysis);
      const goto = (item: object): string => gotoText(locate({ in: item }));
      return {
        title: pageTitle(analysis, say(words.title)),
        version: analysis.version,
        parts: [
          head(tables, rows.read.length, report.itemsToWrite.length, say),
          ...report.exports.flatMap((one, index) => exportParts(one, index, locale, say, goto)),
          ...wordingsPart(report, say, goto),
          sheetsPart(rows, say),
        ],
      };
    },
    files: async (analysis, form, context) => {
      const { itemsToWrite } = compare(analysis, readWith(readChoices(form)), context);
      return filesOfItems(
        tables,
        analysis,
        itemsToWrite.map(({ item }) => item),
        context,
      );
    },
  };
}

/** Each file is one export: of a workbench, or of one agent. */
function byFile({ workbooks }: OpenTables, read: readonly TableRow[]) {
  const names = [...new Set(workbooks.map(({ name }) => name))];
  const rows = new Map<string, TableRow[]>(names.map((name) => [name, []]));
  for (const row of read) rows.get(row.place.file)?.push(row);
  return names.map((name) => ({ name, rows: rows.get(name) ?? [] }));
}

function head({ names, notices }: OpenTables, count: number, toWrite: number, say: Say) {
  const content = html`<section class="sp-part" aria-labelledby="compare-title">
    <h1 class="sp-title" id="compare-title">${say(words.title)}</h1>
    <form id="tables" data-changes></form>
    <p>${say(count > 0 ? words.lead : words.none)}</p>
    <p>
      <small>${say(words.files, { names: names.join(say({ zh: '、', en: ', ' })) })}</small>
      <button type="button" class="sp-link" data-choose>${say(words.choose)}</button>
      <button type="button" class="sp-link" data-choose="more">${say(words.more)}</button>
    </p>
    ${noticeList(notices, say)}
    ${
      toWrite > 0 &&
      html`<p>
        <button type="button" class="sp-fix" data-save="0">${say(words.save, { count: toWrite })}</button>
      </p>`
    }
  </section>`;
  return { id: 'compare-head', html: content.text };
}
