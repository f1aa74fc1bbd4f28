import type { PagePart } from '../../../protocol';
import { html } from '../../../service';
import type { PlannedRow } from '../../import/plan';
import type { Say } from '../page-words';
import { controls, type ImportChoices, rowsAtFirst } from './choices';
import { kindOf } from './planned-import';
import type { DrawRow } from './row';
import { words } from './words';

/** Rows in a part of the page: few enough that a change in one is drawn at once. */
const PART = 50;

/** The rows that are asked for, in parts, and the button that brings more of them; the page presses it itself when it comes into sight. */
export function rowsParts(
  rows: readonly PlannedRow[],
  choices: ImportChoices,
  draw: DrawRow,
  say: Say,
): readonly PagePart[] {
  const wanted = rows.filter((row) => isWanted(row, choices));
  if (wanted.length === 0)
    return [{ id: 'import-rows-none', html: html`<p class="sp-empty">${say(words.nothingShown)}</p>`.text }];
  const shown = wanted.slice(0, choices.shown);
  const parts = Array.from({ length: Math.ceil(shown.length / PART) }, (_, index) => ({
    id: `import-rows-${index}`,
    html: html`<ul class="sp-rows" role="list">
      ${shown.slice(index * PART, (index + 1) * PART).map((row) => draw(row))}
    </ul>`.text,
  }));
  const rest = wanted.length - shown.length;
  return rest > 0 ? [...parts, morePart(shown.length, rest, say)] : parts;
}

function morePart(shown: number, rest: number, say: Say): PagePart {
  const next = Math.min(rest, rowsAtFirst);
  const button = html`<p class="sp-more">
    <button type="button" class="sp-link" data-fill="${controls.shown}" data-in-sight value="${shown + next}">
      ${say(words.more, { next, rest })}
    </button>
  </p>`;
  return { id: 'import-more', html: button.text };
}

function isWanted(planned: PlannedRow, { show, search }: ImportChoices): boolean {
  if (show !== 'all' && kindOf(planned) !== show) return false;
  if (search === '') return true;
  const looked = search.toLowerCase();
  return Object.values(planned.row.item).some((value) =>
    (Array.isArray(value) ? value.join(' › ') : String(value)).toLowerCase().includes(looked),
  );
}
