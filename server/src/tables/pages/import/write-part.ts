import type { PagePart } from '../../../protocol';
import { type Html, html } from '../../../service';
import type { PlannedRow } from '../../import/plan';
import type { Say } from '../page-words';
import { words } from './words';

/** What would be written, and the button that writes it. */
export function writePart(rows: readonly PlannedRow[], taken: readonly PlannedRow[], say: Say): PagePart {
  const content = html`<section class="sp-write">
    ${taken.length > 0 ? offer(taken, say) : nothing(rows, say)}
  </section>`;
  return { id: 'import-write', html: content.text };
}

function offer(taken: readonly PlannedRow[], say: Say): Html {
  const changed = taken.filter(({ target }) => target !== undefined).length;
  const count = taken.length;
  return html`<button type="button" class="sp-fix" data-fix="0">
      ${count === 1 ? say(words.writeOne) : say(words.write, { count })}
    </button>
    <span role="status">${say(words.tally, { fresh: count - changed, changed })}</span>
    <small>${say(words.undo)}</small>`;
}

function nothing(rows: readonly PlannedRow[], say: Say): Html {
  const count = rows.filter(({ outcome }) => outcome === 'same').length;
  return html`<span role="status"
    >${count > 0 ? say(words.allThere, { count }) : say(words.writeNothing)}</span
  >`;
}
