import type { PagePart } from '../../../protocol';
import { html } from '../../../service';
import type { OpenTables } from '../open-tables';
import { noticeList, type Say } from '../page-words';
import type { PlannedImport } from './planned-import';
import { words } from './words';

/**
 * What was read, and what is to be told of the files as a whole; holds the form that all controls belong to.
 * @param taken how many rows the button at the end would write; without any there is no button
 */
export function headPart(
  { names }: OpenTables,
  { read, rows, notices }: PlannedImport,
  taken: number,
  say: Say,
): PagePart {
  const lead = [
    read.length === 0 ? say(words.none) : rows.length > 0 ? say(words.lead, { rows: rows.length }) : '',
    taken > 0 ? say(words.untilButton) : '',
  ].join(say({ zh: '', en: ' ' }));
  const content = html`<section class="sp-part" aria-labelledby="import-title">
    <h1 class="sp-title" id="import-title">${say(words.title)}</h1>
    <form id="tables" data-changes></form>
    <p>${lead}</p>
    <p>
      <small>${say(words.files, { names: names.join(say({ zh: '、', en: ', ' })) })}</small>
      <button type="button" class="sp-link" data-choose>${say(words.choose)}</button>
    </p>
    ${noticeList(notices, say)}
  </section>`;
  return { id: 'import-head', html: content.text };
}
