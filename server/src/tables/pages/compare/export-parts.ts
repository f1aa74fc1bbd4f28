import type { Locale } from '../../../../../schemas/text';
import type { PagePart } from '../../../protocol';
import { type Html, html } from '../../../service';
import { driftText, headOf } from '../../drift/report-text';
import type { DriftEntry, ExportDrift } from '../../drift/report';
import { type ToDo, toDoList } from '../../drift/to-do';
import { runsOf } from '../marked-text';
import type { Say } from '../page-words';
import { words } from './words';

/** Things to do in a part of the page: few enough that a change in one is drawn at once. */
const PART = 50;

/** What is to be done in one workbench, in its order: each a box to tick, with the words that differ and the place in the playbook. */
export function exportParts(
  drift: ExportDrift,
  index: number,
  locale: Locale,
  say: Say,
  goto: (item: object) => string,
): readonly PagePart[] {
  const listed = drift.entries.flatMap((entry) =>
    toDoList({ ...drift, entries: [entry] }, locale).map((toDo) => ({ entry, toDo })),
  );
  const copied = driftText({ exports: [drift], wordings: [], itemsToWrite: [], isSame: false }, locale);
  const head = html`<section class="sp-part" aria-labelledby="${`compare-${index}-title`}">
    <h2 class="sp-title" id="${`compare-${index}-title`}">${drift.name}</h2>
    ${headOf(drift, locale).map((line) => html`<p>${line}</p>`)}
    ${
      listed.length > 0
        ? html`<p>
              <button type="button" class="sp-quiet sp-inline" data-copy-text="${copied}">
                ${say(words.copy)}
              </button>
            </p>
            <p><small>${say(words.legend)}</small></p>`
        : html`<p class="sp-empty">${say(words.allSame)}</p>`
    }
  </section>`;
  const parts = Array.from({ length: Math.ceil(listed.length / PART) }, (_, part) => ({
    id: `compare-${index}-list-${part}`,
    html: html`<ul class="sp-rows" role="list">
      ${listed
        .slice(part * PART, (part + 1) * PART)
        .map(({ entry, toDo }) => toDoItem(drift, entry, toDo, say, goto))}
    </ul>`.text,
  }));
  return [{ id: `compare-${index}`, html: head.text }, ...parts];
}

function toDoItem(
  { name }: ExportDrift,
  { item }: DriftEntry,
  { action, title, details }: ToDo,
  say: Say,
  goto: (item: object) => string,
): Html {
  return html`<li class="${`sp-row sp-tickable sp-todo-${action}`}">
    <p class="sp-row-head">
      <label
        ><input type="checkbox" data-tick="${`workbench:${name}:${title}`}" />
        <strong>${title}</strong></label
      >
      ${item && html`<a role="link" tabindex="0" data-goto="${goto(item)}">${say(words.place)}</a>`}
    </p>
    ${
      details.length > 0 &&
      html`<dl class="sp-row-fields">
        ${details.map(
          ({ label, runs }) =>
            html`<dt>${label}</dt>
              <dd>${runsOf(runs)}</dd>`,
        )}
      </dl>`
    }
  </li>`;
}
