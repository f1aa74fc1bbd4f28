import { type Locale, say } from '../../../../../schemas/text';
import { fixTitle } from '../../format/fix-title';
import { basisOn } from '../../rule-support/sources';
import { ruleById } from '../../rules/by-id';
import { type Html, html } from '../../text/html';
import { unbroken } from '../../text/unbroken';
import type { Listed } from './listed';
import type { RuleCard } from './rule-cards';
import { levelWords, words } from './words';

/**
 * One rule with its places: what is wrong where, with the fixes of each; how it is mended; and why, unfolded on demand.
 * @param all the number of the button that fixes all places at once; undefined where there is none
 */
export function cardOf(card: RuleCard, all: number | undefined, locale: Locale): Html {
  const { code, title, level, places } = card;
  const rule = ruleById.get(code);
  const basis = rule ? say(basisOn(rule, places[0]!.owner.today), locale) : '';
  const n = places.length;
  const count = n > 1 && html`<span class="sp-count">${say(words.places, locale, { n })}</span>`;
  return html`<article class="${`sp-finding sp-level-${level}`}" data-level="${level}">
    <h3>
      <span class="sp-chip">${say(levelWords[level], locale)}</span> ${title} ${count} <small>${code}</small>
    </h3>
    ${rule && html`<p class="sp-how-to-fix"><b>${say(words.howToFix, locale)}</b> ${say(rule.howToFix, locale)}</p>`}
    ${
      all !== undefined &&
      html`<p><button class="sp-fix" data-fix="${all}">${say(words.fixAll, locale)}</button></p>`
    }
    <ul class="sp-places">
      ${places.map((one) => placeOf(one, locale))}
    </ul>
    ${
      rule &&
      html`<details>
        <summary>${say(words.why, locale)}</summary>
        <p class="sp-why">${say(rule.why, locale)}</p>
        ${basis !== '' && html`<p class="sp-note"><b>${say(words.basis, locale)}</b> ${basis}</p>`}
      </details>`
    }
  </article>`;
}

function placeOf({ finding, goto, line, fixes }: Listed, locale: Locale): Html {
  const buttons = fixes.map(
    ({ number, fix }) =>
      html`<button class="${fix.kind === 'fix' ? 'sp-fix' : 'sp-fix sp-fix-second'}" data-fix="${number}">
        ${fixTitle(fix, locale)}
      </button>`,
  );
  return html`<li class="sp-place">
    <a role="link" tabindex="0" data-goto="${goto}"
      ><small>${say(words.line, locale, { line })}</small>
      ${unbroken(say(finding.message, locale, finding.data))}</a
    >
    ${buttons.length > 0 && html`<div class="sp-fixes">${buttons}</div>`}
  </li>`;
}
