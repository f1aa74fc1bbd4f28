import type { PagePart } from '../../../protocol';
import { type Html, html } from '../../../service';
import type { Say } from '../page-words';
import { controls, type ImportChoices, type RowKind, rowKinds, rowsAtFirst, type TakenKind } from './choices';
import { all, kindWords, takeWords, words } from './words';

/** What is shown of the rows, and what is taken of them as a whole. */
export function filterPart(counts: ReadonlyMap<RowKind, number>, choices: ImportChoices, say: Say): PagePart {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const kinds = rowKinds.filter((kind) => counts.has(kind));
  const taken = kinds.filter(isTakenAlike);
  const content = html`<section class="sp-part" aria-labelledby="import-rows-title">
    <h2 class="sp-title" id="import-rows-title">${say(words.rows)}</h2>
    ${taken.length > 0 && takeBoxes(taken, counts, choices, say)}
    <fieldset class="sp-tabs">
      <legend>${say(words.show)}</legend>
      ${[
        { value: 'all', text: say(all), count: total },
        ...kinds.map((kind) => ({ value: kind, text: say(kindWords[kind]), count: counts.get(kind) ?? 0 })),
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

/** The boxes that take or leave out all rows of a kind. */
function takeBoxes(
  taken: readonly TakenKind[],
  counts: ReadonlyMap<RowKind, number>,
  choices: ImportChoices,
  say: Say,
): Html {
  return html`<fieldset class="sp-boxes">
    <legend>${say(words.take)}</legend>
    ${taken.map(
      (kind) =>
        html`<label class="sp-box"
          ><input
            type="checkbox"
            form="tables"
            name="${controls.take(kind)}"
            value="yes"
            data-clears="${controls.rows(kind)}"
            ${choices.takes(kind) && html`checked`}
          />
          ${say(takeWords[kind], { count: counts.get(kind) ?? 0 })}</label
        > `,
    )}
  </fieldset>`;
}

const isTakenAlike = (kind: RowKind): kind is TakenKind => kind in takeWords;
