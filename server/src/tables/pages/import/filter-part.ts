import type { PagePart } from '../../../protocol';
import { type Html, html } from '../../../service';
import type { PlannedRow } from '../../import/plan';
import type { Say } from '../page-words';
import { controls, type ImportChoices, type RowKind, rowKinds, rowsAtFirst, type TakenKind } from './choices';
import { isTaken, kindOf } from './planned-import';
import { all, kindWords, takeWords, words } from './words';

interface RowsOfKind<Kind extends RowKind = RowKind> {
  readonly kind: Kind;
  readonly rows: readonly PlannedRow[];
}

/** What is shown of the rows, and what is taken of them as a whole. */
export function filterPart(rows: readonly PlannedRow[], choices: ImportChoices, say: Say): PagePart {
  const kinds = rowKinds
    .map((kind): RowsOfKind => ({ kind, rows: rows.filter((row) => kindOf(row) === kind) }))
    .filter((one) => one.rows.length > 0);
  const taken = kinds.filter(isTakenAlike);
  const content = html`<section class="sp-part" aria-labelledby="import-rows-title">
    <h2 class="sp-title" id="import-rows-title">${say(words.rows)}</h2>
    ${taken.length > 0 && takeBoxes(taken, choices, say)}
    <fieldset class="sp-tabs">
      <legend>${say(words.show)}</legend>
      ${[
        { value: 'all', text: say(all), count: rows.length },
        ...kinds.map(({ kind, rows: own }) => ({
          value: kind,
          text: say(kindWords[kind]),
          count: own.length,
        })),
      ].map(
        ({ value, text, count }) =>
          html`<label class="sp-tab"
            ><input
              type="radio"
              form="tables"
              name="${controls.show}"
              value="${value}"
              ${value === 'all' && html`checked`}
            /><span>${text} <b>${count}</b></span></label
          > `,
      )}
    </fieldset>
    <div class="sp-form">
      <label class="sp-field"
        ><span>${say(words.search)}</span><input type="search" form="tables" name="${controls.search}"
      /></label>
      <label class="sp-field"
        ><span>${say(words.status)}</span
        ><select form="tables" name="${controls.status}">
          <option value="">${say(words.asItIs)}</option>
          <option value="draft">${say(words.draft)}</option>
        </select></label
      >
    </div>
    <input type="text" form="tables" name="${controls.shown}" value="${rowsAtFirst}" hidden />
  </section>`;
  return { id: 'import-filter', html: content.text };
}

/** The boxes that take or leave out all rows of a kind; one is mixed where a row was chosen for itself. */
function takeBoxes(taken: readonly RowsOfKind<TakenKind>[], choices: ImportChoices, say: Say): Html {
  return html`<fieldset class="sp-boxes">
    <legend>${say(words.take)}</legend>
    ${taken.map(({ kind, rows }) => {
      const takes = choices.takes(kind);
      const isMixed = rows.some((row) => isTaken(row, choices) !== takes);
      return html`<label class="sp-box"
        ><input
          type="checkbox"
          form="tables"
          name="${controls.take(kind)}"
          value="yes"
          data-clears="${controls.rows(kind)}"
          ${isMixed && html`data-mixed`}
          ${takes && html`checked`}
        />
        ${say(takeWords[kind], { count: rows.length })}</label
      > `;
    })}
  </fieldset>`;
}

const isTakenAlike = (one: RowsOfKind): one is RowsOfKind<TakenKind> => one.kind in takeWords;
