import type { PagePart } from '../../../protocol';
import { html } from '../../../service';
import type { DriftReport } from '../../drift/report';
import { differenceIn } from '../marked-text';
import type { Say } from '../page-words';
import { words } from './words';

/** Of several exports: who has which old words. No part of one export, or where all have the same. */
export function wordingsPart(
  { exports, wordings }: DriftReport,
  say: Say,
  goto: (item: object) => string,
): readonly PagePart[] {
  if (exports.length < 2 || wordings.length === 0) return [];
  const names = (list: readonly string[]): string => list.join(say({ zh: '、', en: ', ' }));
  const content = html`<section class="sp-part" aria-labelledby="compare-who-title">
    <h2 class="sp-title" id="compare-who-title">${say(words.whoHas)}</h2>
    <ul class="sp-rows" role="list">
      ${wordings.map(
        ({ name, item, text: own, others, current, without }) =>
          html`<li class="sp-row">
            <p class="sp-row-head"><strong data-goto="${goto(item)}">${name}</strong></p>
            <dl class="sp-row-fields">
              ${others.map(
                ({ text, exports: those }) =>
                  html`<dt>${say(words.has, { exports: names(those) })}</dt>
                    <dd>${differenceIn(text, own)}</dd>`,
              )}
            </dl>
            ${current.length > 0 && html`<p class="sp-because">${say(words.current, { exports: names(current) })}</p>`}
            ${without.length > 0 && html`<p class="sp-because">${say(words.without, { exports: names(without) })}</p>`}
          </li>`,
      )}
    </ul>
  </section>`;
  return [{ id: 'compare-who', html: content.text }];
}
