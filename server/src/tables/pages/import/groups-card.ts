import { type Analysis, groupName, type Html, html, noHtml } from '../../../service';
import type { TableRow } from '../../layout/table-row';
import type { Say } from '../page-words';
import { controls, type ImportChoices } from './choices';
import { pathOf, type PlannedImport } from './planned-import';
import { words } from './words';

/** The groups of the table, each with the group of the playbook that it becomes; nothing where there are none. */
export function groupsCard(
  analysis: Analysis,
  { read }: PlannedImport,
  { groupOf }: ImportChoices,
  say: Say,
): Html {
  const paths = groupsOf(read);
  if (paths.length === 0) return noHtml;
  const known = new Set((analysis.documents[0]?.playbook.quick_replies ?? []).map(groupName).filter(Boolean));
  const rows = paths.map(({ path, count }) => ({
    path,
    count,
    becomes: (groupOf(path) ?? path).join(' › '),
  }));
  const fresh = rows.filter(({ becomes }) => becomes !== '' && !known.has(becomes)).length;
  const some = fresh === rows.length ? words.groupsFresh : words.groupsSomeFresh;
  const summary = fresh === 0 ? words.groupsKnown : some;
  return html`<details class="sp-card">
    <summary>${say(summary, { count: rows.length, fresh })}</summary>
    <p>${say(words.groupsHow)}</p>
    <datalist id="import-known-groups">
      ${[...known].map((name) => html`<option value="${name}"></option>`)}
    </datalist>
    <div class="sp-form">
      ${rows.map(
        ({ path, count, becomes }) =>
          html`<label class="sp-field"
            ><span>${path.join(' › ')} (${count})</span
            ><input
              type="text"
              list="import-known-groups"
              form="tables"
              name="${controls.group(path)}"
              value="${becomes}"
              placeholder="${say(words.noGroup)}"
          /></label>`,
      )}
    </div>
  </details>`;
}

/** The groups of replies as the tables have them, in their order. */
function groupsOf(
  rows: readonly TableRow[],
): readonly { readonly path: readonly string[]; readonly count: number }[] {
  const counts = new Map<string, { readonly path: readonly string[]; count: number }>();
  for (const row of rows) {
    if (row.section !== 'quick_replies' || row.refusal) continue;
    const path = pathOf(row);
    if (path.length === 0) continue;
    const key = JSON.stringify(path);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { path, count: 1 });
  }
  return [...counts.values()];
}
